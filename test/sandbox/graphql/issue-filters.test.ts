import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { closeIssue } from '../../../sandbox/state/issues.ts';
import { addLabels } from '../../../sandbox/state/labelling.ts';
import { createLabel } from '../../../sandbox/state/labels.ts';
import { createMilestone, setMilestone } from '../../../sandbox/state/milestones.ts';
import { addSubIssue } from '../../../sandbox/state/sub-issues.ts';
import { createWorld, openIssue, type World } from '../acme-world.ts';
import { inRepository, readRepository, send } from './run-graphql.ts';

describe('issues, as their lists are narrowed without the search index', () => {
  let world: World;
  let id = 0;

  before(() => {
    world = createWorld();
    const { store, as, acme } = world;
    const grave = openIssue(world, 'grave');
    const small = openIssue(world, 'small');
    const mended = openIssue(world, 'mended');
    openIssue(world, 'elsewhere');
    const milestone = createMilestone(store, as('lea'), acme.repository, { title: '1.0' });
    id = milestone.id;
    for (const issue of [grave, small, mended]) setMilestone(store, as('lea'), issue, milestone);
    const label = (name: string) => createLabel(store, as('max'), acme.repository, { name });
    const [bug, first] = [label('a-bug'), label('severity:1')];
    addLabels(store, as('max'), grave, [bug, first]);
    addLabels(store, as('max'), small, [bug]);
    addLabels(store, as('max'), mended, [bug, first]);
    world.tick(60);
    closeIssue(store, as('max'), mended, 'completed');
    addSubIssue(store, as('max'), grave, mended);
  });

  const list = (filter: string) => readRepository(world, `issues(first: 9${filter}) { nodes { title } }`);
  const titles = (filter: string) => list(filter).issues.nodes.map(({ title }: any) => title);

  const table = [
    ['', ['grave', 'small', 'mended', 'elsewhere']],
    [', filterBy: { milestoneNumber: "1" }', ['grave', 'small', 'mended']],
    [', filterBy: { milestoneNumber: "2" }', []],
    [', filterBy: { milestoneNumber: "*" }', ['grave', 'small', 'mended']],
    [', filterBy: { milestoneNumber: null }', ['elsewhere']],
    [', filterBy: { milestone: "*" }', ['grave', 'small', 'mended']],
    [', states: [OPEN], filterBy: { milestoneNumber: "1" }', ['grave', 'small']],
    [', filterBy: { milestoneNumber: "1", states: [CLOSED] }', ['mended']],
    [', labels: ["a-bug", "severity:1"]', ['grave', 'small', 'mended']],
    [', filterBy: { labels: ["a-bug", "severity:1"] }', ['grave', 'mended']],
    [', filterBy: { labels: ["A-BUG"], states: [OPEN] }', ['grave', 'small']],
    [', filterBy: { createdBy: "olga" }', ['grave', 'small', 'mended', 'elsewhere']],
    [', filterBy: { createdBy: "lea" }', []],
    [', filterBy: { assignee: null }', ['grave', 'small', 'mended', 'elsewhere']],
    [', filterBy: { assignee: "*" }', []],
    [', filterBy: { since: "2026-11-21T09:00:30Z" }', ['grave', 'mended']],
  ] as const;
  for (const [filter, expected] of table)
    it(`${filter === '' ? 'nothing' : filter.slice(2)} leaves ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(titles(filter), expected);
    });

  it('a milestone is found by its id, and narrows its own issues alike', () => {
    assert.equal(titles(`, filterBy: { milestone: "${String(id)}" }`).length, 3);
    const query = `milestone(number: 1) { all: issues(first: 9) { totalCount }
      grave: issues(first: 9, states: [OPEN], filterBy: { labels: ["severity:1"] }) { nodes { title } } }`;
    assert.deepEqual(readRepository(world, query).milestone, {
      all: { totalCount: 3 },
      grave: { nodes: [{ title: 'grave' }] },
    });
  });

  it('work under an issue shows how it ended', () => {
    const query = 'issue(number: 1) { subIssues(first: 9) { nodes { title state stateReason } } }';
    assert.deepEqual(readRepository(world, query).issue.subIssues.nodes, [
      { title: 'mended', state: 'CLOSED', stateReason: 'COMPLETED' },
    ]);
  });

  it('what is not kept here is an error, and never an empty list', () => {
    const query = inRepository('issues(first: 1, filterBy: { mentioned: "lea" }) { totalCount }');
    assert.match(send(world, query).errors?.[0]?.message ?? '', /not implemented.*mentioned/);
    const subscribed = inRepository('issues(first: 1, filterBy: { viewerSubscribed: true }) { totalCount }');
    assert.match(send(world, subscribed).errors?.[0]?.message ?? '', /not implemented/);
  });
});
