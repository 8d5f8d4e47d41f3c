import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { commitFiles } from '../../../sandbox/state/git.ts';
import { createPullRequest } from '../../../sandbox/state/pull-requests.ts';
import { stackPlaceOf, stackPullRequests } from '../../../sandbox/state/stacks.ts';

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
  assert.throws(() => stackPullRequests(store, [one]), /two or more/);
  assert.throws(() => stackPullRequests(store, [one, astray]), /astray does not stand on one/);
  stackPullRequests(store, [one, two]);
  const place = stackPlaceOf(store, two);
  assert.deepEqual([place?.position, place?.base.ref, place?.stack.pullRequestIds.length], [2, 'main', 2]);
  assert.throws(() => stackPullRequests(store, [one, two]), /one is in a stack already/);
});
