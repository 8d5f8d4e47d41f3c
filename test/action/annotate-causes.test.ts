import assert from 'node:assert/strict';
import { it } from 'node:test';
import { annotateCauses } from '../../action/gate/annotate-causes.ts';
import { parseConfig } from '../../core/config/parse-config.ts';
import { namesOf } from '../../core/render/names.ts';
import { buildReason } from '../../core/verdict/build-reason.ts';
import { createFakeRunner } from './fake-runner.ts';

const names = namesOf(null, []);

it('a problem of the config is shown at its line, and how to mend it', () => {
  const runner = createFakeRunner();
  const { problems } = parseConfig('version: 1\npersonas:\n  builder: { owners: ["ana"] }\nmood: good\n');
  annotateCauses(runner, { reasons: [], problems, names });
  const lines = runner.annotations.map(({ level, place }) => [level, place?.file, place?.line]);
  assert.ok(lines.length >= 2);
  assert.deepEqual(lines.at(-1), ['error', '.github/tutti.yml', 4]);
  assert.match(runner.annotations.at(-1)?.message ?? '', /mood/);
});

it('a reason says who can act, and leads there', () => {
  const runner = createFakeRunner();
  const link = 'https://github.com/acme/checkout/issues/14#issuecomment-7';
  const who = [{ kind: 'user', login: 'ada' }] as const;
  const reason = buildReason('concern-open', {
    persona: 'advocate',
    who,
    link,
    detail: { id: 'c1', why: 'too early', actor: 'ada' },
  });
  annotateCauses(runner, { reasons: [reason], problems: [], names });
  const [only] = runner.annotations;
  assert.equal(only?.level, 'notice');
  assert.match(
    only.message,
    /too early.* · ada can act · https:\/\/github\.com\/acme\/checkout\/issues\/14#issuecomment-7$/,
  );
});

it('GitHub keeps ten of a level: no more are made', () => {
  const runner = createFakeRunner();
  const reasons = Array.from({ length: 30 }, () => buildReason('config-missing', {}));
  annotateCauses(runner, { reasons, problems: [], names });
  assert.equal(runner.annotations.length, 9);
});
