import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { help } from '../../../action/cli/help.ts';
import { parseArguments, UsageError } from '../../../action/cli/parse-arguments.ts';

describe('the command line', () => {
  it('takes owners again and again, in lists too', () => {
    const call = parseArguments([
      'init',
      '--owner',
      'builder=@ana,@acme/platform',
      '--owner',
      'builder=@bo',
      '-y',
    ]);
    assert.deepEqual([...(call?.init.owners ?? [])], [['builder', ['@ana', '@acme/platform', '@bo']]]);
    assert.equal(call?.yes, true);
  });

  it('looks here unless it is told otherwise', () => {
    assert.equal(parseArguments(['validate'])?.path, '.');
    assert.equal(parseArguments(['validate', '--path', 'x'])?.path, 'x');
  });

  for (const words of [[], ['--help'], ['doctor', '-h']])
    it(`shows help for “${words.join(' ')}”`, () => assert.equal(parseArguments(words), null));

  for (const [line, words] of [
    ['doctr', /There is no command “doctr”/],
    ['--path x', /There is no command “”/],
    ['doctor here', /“here” means nothing/],
    ['validate --app tutti', /`--app` means nothing to `validate`/],
    ['doctor --yes', /`--yes` means nothing to `doctor`/],
    ['init --colour', /--colour/],
    ['init --preset duo', /band or nest, not “duo”/],
    ['init --owner builder', /like builder=@ana, not “builder”/],
    ['init --owner Builder=@ana', /like builder=@ana/],
    ['init --app Tutti!', /the slug of an App/],
    ['doctor --repo checkout', /owner\/name, not “checkout”/],
    ['init --uses tutti', /owner\/name@version/],
  ] as const)
    it(`refuses “${line}”`, () => {
      assert.throws(
        () => parseArguments(line.split(' ')),
        (error) => error instanceof UsageError && words.test(error.message),
      );
    });
});

test('help names every option, and fits a terminal', () => {
  const options = ['path', 'app', 'repo', 'owner', 'preset', 'band', 'uses', 'dry-run', 'yes'];
  for (const option of options) assert.ok(help.includes(`--${option}`), option);
  for (const line of help.split('\n')) assert.ok(line.length <= 100, line);
});
