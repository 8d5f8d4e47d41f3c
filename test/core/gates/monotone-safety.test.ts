import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { PaperWorld } from '../paper/paper-world.ts';

/** What owners do, in any order. */
const act = fc.constantFrom<readonly [string, string, string]>(
  ['ana', 'builder', '/met architecture'],
  ['bo', 'builder', '/unmet architecture it leaks'],
  ['ana', 'builder', '/concern no time'],
  ['ana', 'builder', '/resolve'],
  ['ana', 'builder', 'just talking'],
  ['gus', 'guardian', '/met runbook'],
  ['gus', 'guardian', '/unmet runbook'],
  ['gus', 'guardian', '/needs builder/architecture the drawing'],
  ['gus', 'initiative', '/hold the pager is broken'],
  ['gus', 'initiative', '/release-hold'],
  ['ada', 'advocate', '/met support'],
  ['ada', 'builder', '/concern too early'],
);

type Tamper =
  | { readonly kind: 'edit' | 'delete' | 'minimise' | 'restore'; readonly pick: number }
  | { readonly kind: 'detach' | 'wipe-body' | 'close'; readonly pick: number };

/** What a writer who owns nothing can do to other people's words. */
const tamper: fc.Arbitrary<Tamper> = fc.record({
  kind: fc.constantFrom('edit', 'delete', 'minimise', 'restore', 'detach', 'wipe-body', 'close'),
  pick: fc.nat(),
});

function tamperWith(world: PaperWorld, { kind, pick }: Tamper): void {
  const issues = [world.initiative, ...world.subIssues];
  const comments = issues.flatMap((issue) => issue.comments);
  const comment = comments[pick % Math.max(comments.length, 1)];
  const issue = world.subIssues[pick % Math.max(world.subIssues.length, 1)];
  if (comment === undefined || issue === undefined) return;
  const before = comment.body;
  if (kind === 'edit' || kind === 'restore') world.edit(comment, 'wanda', '/met architecture runbook');
  if (kind === 'restore') world.edit(comment, 'wanda', before);
  if (kind === 'delete') world.delete(comment, 'wanda');
  if (kind === 'minimise') comment.isMinimized = true;
  if (kind === 'wipe-body') issue.body = '';
  if (kind === 'close') issue.state = 'CLOSED';
  if (kind === 'detach') {
    world.subIssues.splice(world.subIssues.indexOf(issue), 1);
    world.strays.set(issue.nodeId, issue);
    issue.parentId = null;
    issue.timeline.push({
      kind: 'parent-removed',
      at: world.now(),
      actor: world.person('wanda'),
      parentId: world.initiative.nodeId,
    });
  }
}

test('Monotone safety: nothing that others do to people’s words turns a red initiative green', () => {
  let red = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(act, fc.boolean()), { maxLength: 12 }),
      fc.array(tamper, { minLength: 1, maxLength: 4 }),
      (acts, tampers) => {
        const world = new PaperWorld().open().select().meetAll();
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
    { numRuns: 250 },
  );
  assert.ok(red > 60, `only ${String(red)} histories were red`);
});

test('Liveness: whatever was tampered with, everybody saying it again turns it green', () => {
  fc.assert(
    fc.property(
      fc.array(
        tamper.filter(({ kind }) => kind !== 'detach'),
        { minLength: 1, maxLength: 4 },
      ),
      (tampers) => {
        const world = new PaperWorld().open().select().meetAll();
        for (const one of tampers) tamperWith(world, one);
        world.settle();
        world.select().meetAll();
        assert.deepEqual(world.assess().verdict.reasons, []);
      },
    ),
    { numRuns: 80 },
  );
});

test('Two evaluations of one state are equal, and after settling nothing is left to answer', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const world = new PaperWorld().open().select();
      for (const [login, where, words] of acts) world.say(login, where, words);
      world.settle();
      assert.deepEqual(world.assess().answers, []);
      assert.equal(world.assess().dueScopeReceipt, null);
      assert.deepEqual({ ...world.assess().verdict, readAt: '' }, { ...world.assess().verdict, readAt: '' });
    }),
    { numRuns: 100 },
  );
});
