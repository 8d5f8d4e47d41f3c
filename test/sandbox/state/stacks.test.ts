import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { commitFiles } from '../../../sandbox/state/git.ts';
import { createPullRequest } from '../../../sandbox/state/pull-requests.ts';
import { createStack, stackPlaceOf } from '../../../sandbox/state/stacks.ts';

test('a stack knows its base, its size, and who stands where', async (context) => {
  const sandbox = await startSandbox({ seed: 'acme' });
  context.after(() => sandbox.close());
  const { store, acme } = sandbox;
  const { repository } = acme;
  const wanda = asUser(acme.people.wanda);
  const open = (head: string, base: string) => {
    commitFiles(store, wanda, repository, {
      branch: head,
      from: base,
      message: head,
      files: { [`${head}.js`]: '//\n' },
    });
    return createPullRequest(store, wanda, repository, { head, base, title: head, body: '' });
  };
  const one = open('one', 'main');
  const two = open('two', 'one');
  const astray = open('astray', 'main');
  assert.equal(stackPlaceOf(store, two), null);
  const stack = (...numbers: readonly number[]) => createStack(store, wanda, repository, numbers);
  assert.throws(() => stack(one.number, 999), {
    errors: [{ resource: 'Stack', field: 'pull_requests', code: 'missing', value: [999] }],
  });
  assert.throws(
    () => stack(one.number, astray.number),
    /where each PR's base ref is the previous PR's head ref/,
  );
  stack(one.number, two.number);
  const place = stackPlaceOf(store, two);
  assert.deepEqual([place?.position, place?.base.ref, place?.stack.pullRequestIds.length], [2, 'main', 2]);
  assert.throws(() => stack(one.number, two.number), new RegExp(`#${one.number} is already part of a stack`));
  assert.throws(
    () => createStack(store, asUser(acme.people.olga), repository, [one.number, two.number]),
    /./,
  );
});
