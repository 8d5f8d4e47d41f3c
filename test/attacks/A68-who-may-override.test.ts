import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommentFacts } from '../../core/facts/facts.ts';
import { assessCandidate } from '../../core/gates/assess-candidate.ts';
import type { Change } from '../../core/plan/change.ts';
import { planDeploymentCheck } from '../../core/plan/plan-deployment-check.ts';
import { planInitiative } from '../../core/plan/plan-initiative.ts';
import { renderConvergence } from '../../core/render/render-convergence.ts';
import type { Decision } from '../../core/verdict/verdict.ts';
import { paperConfig } from '../core/paper/paper-config.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { answersOf } from '../core/paper/read-verdict.ts';

const sha = 'a'.repeat(40);
const line = `/override ${sha} payments are down`;

const isRecord = (change: Change): change is Extract<Change, { kind: 'create-comment' }> =>
  change.kind === 'create-comment' && change.key.startsWith('overridden ');

/** Selected and waiting: nobody has declared anything. */
const waiting = (config = paperConfig) => new PaperWorld({ config }).open().select();

function gateOf(world: PaperWorld, candidate = world.candidate()): Decision {
  const assessment = world.assess(candidate);
  const { config } = assessment;
  return assessCandidate({
    candidate,
    assessments: [assessment],
    siblings: [],
    config,
    configReasons: [],
    incomplete: [],
    readAt: assessment.verdict.readAt,
  }).decision;
}

function overridden(given: Partial<CommentFacts> = {}): PaperWorld {
  const world = waiting();
  world.say('lea', 'initiative', line);
  world.say('gus', 'initiative', line, given);
  return world;
}

test('A68: two of those whom the config names override what is missing', () => {
  assert.equal(gateOf(waiting()), 'wait');
  assert.equal(gateOf(overridden()), 'allow');
});

test('A68: an objection and a hold as well', () => {
  const world = overridden();
  world.say('ana', 'builder', '/concern it loses sessions');
  world.say('dee', 'initiative', '/hold price not agreed');
  assert.equal(world.assess().verdict.decision, 'block');
  assert.equal(gateOf(world), 'allow');
});

test('A68: what is unknown is not overridden', () => {
  const world = overridden();
  world.incomplete.push({ what: 'comments of #13', seen: 100, total: 5000 });
  assert.equal(gateOf(world), 'error');
});

test('A68: a closed initiative is not overridden', () => {
  const world = overridden();
  world.initiative.state = 'CLOSED';
  assert.notEqual(gateOf(world), 'allow');
});

test('A68: nor in a release branch or a tag', () => {
  for (const kind of ['push', 'tag'] as const) {
    const world = overridden();
    world.initiative.state = 'CLOSED';
    assert.notEqual(gateOf(world, world.candidate({ kind, number: null })), 'allow', kind);
  }
});

test('A68: what is wrong with the commit itself is not overridden', () => {
  const world = overridden();
  assert.equal(gateOf(world, world.candidate({ touchesConfig: true })), 'block');
});

test('A68: nothing that comes from a fork is overridden', () => {
  const world = overridden();
  assert.equal(gateOf(world, world.candidate({ sameRepository: false })), 'wait');
});

test('A68: another commit is not overridden', () => {
  const world = overridden();
  assert.equal(gateOf(world, world.candidate({ sha: 'b'.repeat(40) })), 'wait');
});

test('A68: a group of the merge queue is overridden by the heads of all its pull requests, and by no part of them', () => {
  const world = overridden();
  const group = { kind: 'merge-group', number: null, sha: 'e'.repeat(40) } as const;
  assert.equal(gateOf(world, world.candidate({ ...group, heads: [sha] })), 'allow');
  assert.equal(gateOf(world, world.candidate({ ...group, heads: [sha, 'b'.repeat(40)] })), 'wait');
  assert.equal(gateOf(world, world.candidate({ ...group, heads: [] })), 'wait');
  assert.equal(gateOf(world, world.candidate(group)), 'wait');
});

test('A68: nor by its own SHA, which says nothing of what is in it', () => {
  const world = overridden();
  assert.notEqual(gateOf(world, world.candidate({ kind: 'merge-group', number: null, sha })), 'allow');
});

test('A68: one person alone overrides nothing, however often they say it', () => {
  const world = waiting();
  world.say('lea', 'initiative', line);
  world.say('lea', 'initiative', line);
  assert.deepEqual(answersOf(world.assess()).slice(-2), ['noted override-half', 'noted override-half']);
  assert.equal(gateOf(world), 'wait');
});

test('A68: nor prolongs anything by what was said twice: for another day both say it anew, once it is over', () => {
  const said = [
    ['lea', '2026-11-01T09:50:00Z'],
    ['lea', '2026-11-01T09:51:00Z'],
    ['gus', '2026-11-01T09:52:00Z'],
    ['gus', '2026-11-01T09:53:00Z'],
    ['lea', '2026-11-02T09:20:00Z'],
  ] as const;
  const world = waiting();
  for (const [login, createdAt] of said) world.say(login, 'initiative', line, { createdAt });
  assert.equal(gateOf(world), 'allow');
  assert.deepEqual(answersOf(world.assess()).slice(-2), [
    'refused override-already',
    'refused override-already',
  ]);
  while (Date.parse(world.now()) < Date.parse('2026-11-02T09:55:00Z'));
  assert.equal(gateOf(world), 'wait');
});

test('A68: one comment overrides one commit, and leaves one record and one follow-up', () => {
  const world = waiting();
  const lines = Array.from({ length: 20 }, (_, i) => `/override ${sha} reason ${String(i)}`).join('\n\n');
  for (const login of ['lea', 'gus']) world.say(login, 'initiative', lines);
  const plan = planInitiative(world.facts(), world.assess());
  assert.equal(plan.filter(isRecord).length, 1);
  assert.equal(plan.filter(({ kind }) => kind === 'create-sub-issue').length, 1);
});

test('A68: what one person says again and again neither stalls a look nor hides what is in force', () => {
  const world = overridden();
  for (let i = 0; i < 300; i += 1)
    world.say('lea', 'initiative', `/override ${sha} ${'why '.repeat(60)}${String(i)}`);
  for (let i = 0; i < 100; i += 1)
    world.say('lea', 'initiative', `/override ${String(i).padStart(40, '0')} ${'why '.repeat(60)}`);
  const page = renderConvergence(world.assess());
  assert.match(page, /OVERRIDDEN/);
  assert.match(page, /And 95 more that wait for a second person/);
  assert.match(page, /### What is missing/);
});

test('A68: one account under two names is one person', () => {
  const world = waiting(`${paperConfig}override: { owners: ["@lea", "@lea-again"] }\n`);
  world.say('lea', 'initiative', line);
  world.say('lea-again', 'initiative', line, {
    author: { id: world.person('lea').id, login: 'lea-again', type: 'User' },
  });
  assert.equal(gateOf(world), 'wait');
});

for (const [what, said] of [
  ['another reason', `/override ${sha} because I say so`],
  ['another commit', `/override ${'b'.repeat(40)} payments are down`],
] as const)
  test(`A68: the second who gives ${what} has said something else`, () => {
    const world = waiting();
    world.say('lea', 'initiative', line);
    world.say('gus', 'initiative', said);
    assert.equal(gateOf(world), 'wait');
  });

for (const [what, rest, code] of [
  ['a short SHA', `${sha.slice(0, 39)} payments are down`, 'override-which-sha'],
  ['a branch', 'main payments are down', 'override-which-sha'],
  ['a SHA in capitals', `${'A'.repeat(40)} payments are down`, 'override-which-sha'],
  ['no reason', sha, 'override-needs-reason'],
  ['a novel', `${sha} ${'x'.repeat(301)}`, 'override-needs-reason'],
] as const)
  test(`A68: ${what} overrides nothing`, () => {
    const world = waiting();
    world.say('lea', 'initiative', `/override ${rest}`);
    assert.deepEqual(answersOf(world.assess()).slice(-1), [`refused ${code}`]);
  });

for (const login of ['ana', 'olga'])
  test(`A68: ${login}, whom the config does not name for it, overrides nothing`, () => {
    const world = waiting();
    world.say('lea', 'initiative', line);
    world.say(login, 'initiative', line);
    assert.equal(gateOf(world), 'wait');
    assert.deepEqual(answersOf(world.assess()).slice(-1), ['refused override-by-others']);
  });

test('A68: those whom the config names take the place of the usual ones', () => {
  const world = waiting(`${paperConfig}override: { owners: ["@olga", "@wanda"] }\n`);
  world.say('lea', 'initiative', line);
  world.say('gus', 'initiative', line);
  assert.equal(gateOf(world), 'wait');
  world.say('olga', 'initiative', line);
  world.say('wanda', 'initiative', line);
  assert.equal(gateOf(world), 'allow');
});

for (const [what, given] of [
  ['an e-mail', { createdViaEmail: true }],
  ['an app in their name', { via: { id: 5, slug: 'helper' } }],
  ['who knows what', { via: undefined }],
  ['a bot', { author: { id: 103, login: 'gus', type: 'Bot' } }],
] as const satisfies readonly (readonly [string, Partial<CommentFacts>])[])
  test(`A68: what was said by ${what} overrides nothing`, () => {
    assert.equal(gateOf(overridden(given)), 'wait');
  });

test('A68: a team that cannot be read overrides nothing, and that is said', () => {
  const world = waiting(`${paperConfig}override: { owners: ["@lea", "@acme/leadership"] }\n`);
  world.teams.set('acme/leadership', { state: 'unreadable' });
  world.say('lea', 'initiative', line);
  world.say('olga', 'initiative', line);
  assert.equal(gateOf(world), 'wait');
  assert.deepEqual(answersOf(world.assess()).slice(-1), ['refused override-owners-unreadable']);
});

test('A68: the second who comes after more than a day begins anew', () => {
  const world = waiting();
  world.say('lea', 'initiative', line, { createdAt: '2026-11-01T09:00:00Z' });
  world.say('gus', 'initiative', line);
  assert.equal(gateOf(world), 'wait');
});

test('A68: a day after the second it is over', () => {
  const world = waiting();
  world.say('lea', 'initiative', line, { createdAt: '2026-10-31T09:00:00Z' });
  world.say('gus', 'initiative', line, { createdAt: '2026-10-31T09:30:00Z' });
  assert.equal(gateOf(world), 'wait');
  assert.deepEqual(world.assess().verdict.overrides, []);
});

test('A68: who edits a comment of either ends it, and who puts the words into one begins nothing', () => {
  const world = waiting();
  const first = world.say('lea', 'initiative', line);
  world.say('gus', 'initiative', line);
  world.edit(first, 'wanda', line);
  assert.notEqual(gateOf(world), 'allow');
  const harmless = world.say('lea', 'initiative', 'looks fine');
  world.edit(harmless, 'wanda', line);
  world.say('gus', 'initiative', line);
  assert.notEqual(gateOf(world), 'allow');
});

test('A68: deleting the words of either ends it', () => {
  for (const by of ['lea', 'wanda']) {
    const world = waiting();
    const first = world.say('lea', 'initiative', line);
    world.say('gus', 'initiative', line);
    world.delete(first, by);
    assert.notEqual(gateOf(world), 'allow', by);
  }
});

test('A68: any of them takes it back, also where the words that did are gone', () => {
  const world = overridden();
  const taken = world.say('gus', 'initiative', '/override clear');
  assert.equal(gateOf(world), 'wait');
  world.settle();
  world.delete(taken, 'gus');
  assert.equal(gateOf(world), 'wait');
});

test('A68: also on a sub-issue, where both the words and our receipt of them are removed', () => {
  const world = overridden();
  const taken = world.say('gus', 'builder', '/override clear');
  world.settle();
  const receipt = world.place('builder').comments.at(-1);
  assert.ok(receipt?.isOurs);
  world.delete(receipt, 'wanda');
  world.delete(taken, 'wanda');
  assert.notEqual(gateOf(world), 'allow');
});

test('A68: also with a reason, and among more lines than are taken', () => {
  const lines = Array.from({ length: 20 }, (_, i) => `/status ${String(i)}`);
  for (const words of ['/override clear: the wrong commit', [...lines, '/override clear'].join('\n\n')]) {
    const world = overridden();
    world.say('gus', 'initiative', words);
    assert.notEqual(gateOf(world), 'allow');
  }
});

test('A68: also by somebody of whom it cannot be read whether they are one of them', () => {
  const world = waiting(`${paperConfig}override: { owners: ["@lea", "@gus", "@acme/leadership"] }\n`);
  world.teams.set('acme/leadership', { state: 'unreadable' });
  world.say('lea', 'initiative', line);
  world.say('gus', 'initiative', line);
  assert.equal(gateOf(world), 'allow');
  world.say('olga', 'initiative', '/override clear');
  assert.notEqual(gateOf(world), 'allow');
});

test('A68: a team that cannot be read makes no barrier of what a passer-by edits', () => {
  const world = waiting(`${paperConfig}override: { owners: ["@lea", "@acme/leadership"] }\n`).meetAll();
  world.teams.set('acme/leadership', { state: 'unreadable' });
  const chat = world.say('passer-by', 'initiative', '/status');
  world.edit(chat, 'passer-by', '/status please');
  assert.equal(gateOf(world), 'allow');
});

test('A68: the record outlives the edit of its comment: the follow-up tells it too', () => {
  const world = overridden();
  const plan = planInitiative(world.facts(), world.assess());
  const record = plan.find(isRecord);
  const followUp = plan.find((change) => change.kind === 'create-sub-issue');
  assert.ok(record !== undefined && followUp !== undefined);
  const comment = world.say('tutti', 'initiative', record.body, { author: world.bot, isOurs: true });
  world.addPersonaIssue('follow-up').body = followUp.body;
  assert.equal(world.assess().verdict.overridden?.length, 1);
  world.edit(comment, 'wanda', 'nothing to see here');
  assert.equal(world.assess().verdict.overridden?.length, 1);
});

test('A68: a deployment is not told that every persona is ready', () => {
  const world = overridden();
  const change = planDeploymentCheck(
    { sha, decision: 'allow', initiatives: [world.assess().verdict] },
    'production',
    '',
  );
  assert.ok(change.kind === 'create-check-run');
  assert.match(change.output.title, /^OVERRIDDEN/);
});

test('A68: others do not take it back', () => {
  const world = overridden();
  world.say('olga', 'initiative', '/override clear');
  assert.equal(gateOf(world), 'allow');
});

test('A11: an account that took over the login of one of them overrides nothing', () => {
  const world = waiting();
  world.say('lea', 'initiative', line);
  world.say('gus', 'initiative', line, { author: { id: 999, login: 'gus', type: 'User' } });
  assert.notEqual(gateOf(world), 'allow');
});
