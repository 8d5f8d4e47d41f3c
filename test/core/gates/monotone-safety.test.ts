import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { paperConfig } from '../paper/paper-config.ts';
import { paperRecord } from '../paper/paper-record.ts';
import { PaperWorld } from '../paper/paper-world.ts';
import { tamper, tamperWith } from '../paper/tamper-with.ts';

/** Two people own the Guardian, and of the Dealmaker nothing is asked that a person could declare. */
const config = paperConfig
  .replace('owners: ["@gus"]', 'owners: ["@gus", "@gil"]')
  .replace('owners: ["@dee"] }', 'owners: ["@dee"], criteria: [{ id: scan, text: "Scan", signal: tests }] }');
const record = paperRecord.replace('- pricing: Pricing approved', '-');

function ready(): PaperWorld {
  return new PaperWorld({ config, record }).open().select().meetAll();
}

type Act = readonly [login: string, where: string, words: string];

const concerns = ['/concern no time', '/resolve', '/resolve c1', '/resolve c2'];
const holds = ['/hold the pager is broken', '/release-hold'];
const needs = ['/needs storyteller the words', '/got n1', '/got n2'];

/** Objections and what takes them back, by these people, in these places. */
function objection(people: string[], places: string[], words: string[]): fc.Arbitrary<Act> {
  return fc.tuple(fc.constantFrom(...people), fc.constantFrom(...places), fc.constantFrom(...words));
}

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>(
    ['ana', 'builder', '/met architecture'],
    ['bo', 'builder', '/unmet architecture it leaks'],
    ['ana', 'builder', 'just talking'],
    ['gus', 'guardian', '/met runbook'],
    ['gus', 'guardian', '/unmet runbook'],
    ['gus', 'guardian', '/needs builder/architecture the drawing'],
    ['ada', 'advocate', '/met support\n/concern but not the plan'],
    ['dee', 'dealmaker', '/unmet scan'],
    ['dee', 'dealmaker', '/met scan'],
    ['olga', 'initiative', '/release-hold'],
  ),
  objection(
    ['ana', 'gus', 'gil', 'dee'],
    ['builder', 'guardian', 'dealmaker', 'conductor', 'initiative'],
    [...concerns, ...holds, ...needs],
  ),
);

test('Monotone safety: nothing that others do to people’s words turns a red initiative green', () => {
  let red = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(act, fc.boolean()), { maxLength: 8 }),
      fc.array(tamper, { minLength: 1, maxLength: 4 }),
      (acts, tampers) => {
        const world = ready();
        for (const [[login, where, words], settled] of acts) {
          world.say(login, where, words);
          if (settled) world.settle();
        }
        if (world.assess().verdict.decision === 'allow') return;
        red += 1;
        for (const one of tampers) tamperWith(world, one);
        assert.notEqual(world.assess().verdict.decision, 'allow');
        assert.notEqual(world.settle().verdict.decision, 'allow');
      },
    ),
    { numRuns: 400 },
  );
  assert.ok(red > 100, `only ${String(red)} histories were red`);
});

for (const [kind, words, places] of [
  ['A concern', concerns, ['guardian', 'guardian', 'builder']],
  ['A hold', holds, ['guardian', 'initiative']],
  ['A need', needs, ['guardian', 'guardian', 'builder']],
] as const)
  test(`${kind} is open until it is taken back by who may, one for one`, () => {
    const seen = { open: 0, allow: 0 };
    const said = fc.tuple(objection(['gus', 'gil'], [...places], words), fc.boolean());
    fc.assert(
      fc.property(fc.array(said, { maxLength: 6 }), (acts) => {
        const world = ready();
        for (const [[login, where, line], settled] of acts) {
          world.say(login, where, line);
          if (settled) world.settle();
        }
        const open = countOpen(acts.map(([one]) => one));
        const { decision } = world.assess().verdict;
        if (open > 0) assert.notEqual(decision, 'allow');
        seen.open += open > 0 ? 1 : 0;
        seen.allow += decision === 'allow' ? 1 : 0;
      }),
      { numRuns: 250 },
    );
    assert.ok(seen.open > 60 && seen.allow > 30, JSON.stringify(seen));
  });

/** How many concerns, holds and needs of the Guardian must be open at least, told without anything of the core. */
function countOpen(acts: readonly Act[]): number {
  const raised = new Map<string, number>();
  const held = new Set<string>();
  let asked = 0;
  for (const [login, where, words] of acts) {
    const isHome = where === 'guardian';
    const own = raised.get(login) ?? 0;
    if (words.startsWith('/concern')) raised.set(login, own + 1);
    if (words === '/resolve' && isHome) raised.delete(login);
    if (words.startsWith('/resolve c') && isHome) raised.set(login, Math.max(0, own - 1));
    if (words.startsWith('/hold')) held.add(login);
    if (words === '/release-hold' && where === 'initiative') held.delete(login);
    if (words.startsWith('/needs')) asked += 1;
    if (words.startsWith('/got') && isHome) asked = Math.max(0, asked - 1);
  }
  return [...raised.values(), held.size, asked].reduce((sum, many) => sum + many, 0);
}

test('Liveness: whatever was tampered with, everybody saying it again turns it green', () => {
  const mendable = tamper.filter(({ kind }) => !['detach', 'attach', 'lock', 'object'].includes(kind));
  fc.assert(
    fc.property(fc.array(mendable, { minLength: 1, maxLength: 4 }), (tampers) => {
      const world = ready();
      for (const one of tampers) tamperWith(world, one);
      world.settle();
      world.select();
      const digest = world.assess().verdict.digest.signed ?? '';
      world.say('dee', 'dealmaker', `/reconfirm@${digest}`);
      world.meetAll();
      assert.deepEqual(world.assess().verdict.reasons, []);
    }),
    { numRuns: 80 },
  );
});

test('Two evaluations of one state are equal, and after settling nothing is left to answer', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const world = ready();
      for (const [login, where, words] of acts) world.say(login, where, words);
      world.settle();
      assert.deepEqual(world.assess().answers, []);
      assert.equal(world.assess().dueScopeReceipt, null);
      assert.deepEqual({ ...world.assess().verdict, readAt: '' }, { ...world.assess().verdict, readAt: '' });
    }),
    { numRuns: 100 },
  );
});
