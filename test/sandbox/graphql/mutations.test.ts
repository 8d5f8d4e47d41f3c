import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createComment } from '../../../sandbox/state/comments.ts';
import { labelsOn } from '../../../sandbox/state/labelling.ts';
import { createLabel } from '../../../sandbox/state/labels.ts';
import { createWorld, openIssue } from '../acme-world.ts';
import { ask, send } from './run-graphql.ts';

test('An initiative is opened in one request: labels, issues below a parent, a comment, a pin', () => {
  const world = createWorld();
  const { store, acme } = world;
  const parent = openIssue(world);
  const label = createLabel(store, world.tutti, acme.repository, { name: 'persona:builder' });
  const variables = {
    repository: acme.repository.nodeId,
    parent: parent.nodeId,
    labels: [label.nodeId],
    people: [acme.people.gus.nodeId, acme.people.olga.nodeId],
  };
  const query = `mutation($repository: ID!, $parent: ID!, $labels: [ID!], $people: [ID!]) {
    label: createLabel(input: { repositoryId: $repository, name: "initiative", color: "0E8A16" }) { label { id name color } }
    guardian: createIssue(input: { repositoryId: $repository, parentIssueId: $parent, title: "Guardian", body: "b",
      labelIds: $labels, assigneeIds: $people, clientMutationId: "g" }) {
      clientMutationId issue { number parent { number } labels(first: 5) { nodes { name } } assignees(first: 5) { nodes { login } } } }
    sticky: addComment(input: { subjectId: $parent, body: "Convergence" }) { commentEdge { node { id viewerDidAuthor author { __typename login } } } }
  }`;
  const data = ask(world, query, variables);
  assert.deepEqual(data.guardian, {
    clientMutationId: 'g',
    issue: {
      number: 2,
      parent: { number: 1 },
      labels: { nodes: [{ name: 'persona:builder' }] },
      assignees: { nodes: [{ login: 'gus' }] },
    },
  });
  const { node } = data.sticky.commentEdge;
  assert.deepEqual(node, {
    id: node.id,
    viewerDidAuthor: true,
    author: { __typename: 'Bot', login: 'tutti[bot]' },
  });
  const again = `mutation($comment: ID!, $issue: ID!, $label: ID!) {
    pinIssueComment(input: { issueCommentId: $comment }) { issueComment { isPinned } }
    addLabelsToLabelable(input: { labelableId: $issue, labelIds: [$label] }) { labelable { labels(first: 5) { totalCount } } }
    addReaction(input: { subjectId: $comment, content: ROCKET }) { reaction { content } }
    updateIssueComment(input: { id: $comment, body: "Changed" }) { issueComment { body lastEditedAt } } }`;
  const ids = { comment: node.id, issue: parent.nodeId, label: data.label.label.id };
  assert.deepEqual(ask(world, again, ids), {
    pinIssueComment: { issueComment: { isPinned: true } },
    addLabelsToLabelable: { labelable: { labels: { totalCount: 1 } } },
    addReaction: { reaction: { content: 'ROCKET' } },
    updateIssueComment: { issueComment: { body: 'Changed', lastEditedAt: '2026-11-21T09:00:00Z' } },
  });
});

test('Check runs are created and changed with aliases in one request', () => {
  const world = createWorld();
  const { acme, store } = world;
  const variables = { repository: acme.repository.nodeId, sha: acme.repository.refs.get('refs/heads/main') };
  const output = 'output: { title: "Waiting", summary: "s", text: "t" }';
  const query = `mutation($repository: ID!, $sha: GitObjectID!) {
    gate: createCheckRun(input: { repositoryId: $repository, headSha: $sha, name: "launch-gate", status: IN_PROGRESS,
      externalId: "x", detailsUrl: "https://example.com", ${output} }) { checkRun { id name status title summary externalId } }
    builder: createCheckRun(input: { repositoryId: $repository, headSha: $sha, name: "launch-gate / builder",
      conclusion: FAILURE, ${output} }) { checkRun { status conclusion } } }`;
  const data = ask(world, query, variables);
  const { id } = data.gate.checkRun;
  const shown = {
    id,
    name: 'launch-gate',
    status: 'IN_PROGRESS',
    title: 'Waiting',
    summary: 's',
    externalId: 'x',
  };
  assert.deepEqual(data, {
    gate: { checkRun: shown },
    builder: { checkRun: { status: 'COMPLETED', conclusion: 'FAILURE' } },
  });
  const update = `mutation($repository: ID!, $id: ID!) {
    updateCheckRun(input: { repositoryId: $repository, checkRunId: $id, conclusion: SUCCESS }) { checkRun { status conclusion } } }`;
  const changed = { checkRun: { status: 'COMPLETED', conclusion: 'SUCCESS' } };
  assert.deepEqual(ask(world, update, { repository: acme.repository.nodeId, id }), {
    updateCheckRun: changed,
  });
  const { errors } = send(
    world,
    update,
    { repository: acme.repository.nodeId, id },
    world.githubToken({ checks: 'write' }),
  );
  assert.match(errors?.[0]?.message ?? '', /Invalid app_id `15368`/);
  assert.equal(store.checkRuns.size, 2);
});

test('Issues are changed, closed, reopened, attached and detached', () => {
  const world = createWorld();
  const [parent, child] = [openIssue(world), openIssue(world)];
  const label = createLabel(world.store, world.tutti, world.acme.repository, { name: 'initiative' });
  const query = `mutation($parent: ID!, $child: ID!, $label: ID!) {
    updateIssue(input: { id: $parent, title: "New", body: "text", labelIds: [$label] }) { issue { title body } }
    removeLabelsFromLabelable(input: { labelableId: $parent, labelIds: [$label] }) { clientMutationId }
    addSubIssue(input: { issueId: $parent, subIssueId: $child, replaceParent: true }) { issue { subIssues(first: 5) { totalCount } } }
    removeSubIssue(input: { issueId: $parent, subIssueId: $child }) { subIssue { parent { id } } }
    closeIssue(input: { issueId: $child, stateReason: NOT_PLANNED }) { issue { state stateReason } }
    reopenIssue(input: { issueId: $child }) { issue { state stateReason } } }`;
  assert.deepEqual(ask(world, query, { parent: parent.nodeId, child: child.nodeId, label: label.nodeId }), {
    updateIssue: { issue: { title: 'New', body: 'text' } },
    removeLabelsFromLabelable: { clientMutationId: null },
    addSubIssue: { issue: { subIssues: { totalCount: 1 } } },
    removeSubIssue: { subIssue: { parent: null } },
    closeIssue: { issue: { state: 'CLOSED', stateReason: 'NOT_PLANNED' } },
    reopenIssue: { issue: { state: 'OPEN', stateReason: 'REOPENED' } },
  });
  assert.deepEqual(labelsOn(world.store, parent), []);
});

test('Comments are hidden and deleted', () => {
  const world = createWorld();
  const issue = openIssue(world);
  const comment = createComment(world.store, world.as('ana'), issue, 'x');
  const query = `mutation($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } }
    unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } }
    deleteIssueComment(input: { id: $id }) { clientMutationId } }`;
  assert.deepEqual(ask(world, query, { id: comment.nodeId }), {
    minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
    unminimizeComment: { unminimizedComment: { isMinimized: false } },
    deleteIssueComment: { clientMutationId: null },
  });
  assert.deepEqual(issue.commentIds, []);
});

test('A node of another type is not taken', () => {
  const world = createWorld();
  const query = 'mutation($id: ID!) { closeIssue(input: { issueId: $id }) { clientMutationId } }';
  const { errors } = send(world, query, { id: world.acme.repository.nodeId });
  assert.equal(errors?.[0]?.type, 'NOT_FOUND');
});

test('An input that the sandbox does not know says so', () => {
  const world = createWorld();
  const query = `mutation($id: ID!) { createIssue(input: { repositoryId: $id, title: "x", issueTemplate: "initiative.yml" }) { clientMutationId } }`;
  const { errors } = send(world, query, { id: world.acme.repository.nodeId });
  assert.equal(errors?.[0]?.message, 'sandbox: not implemented: Mutation.createIssue(input.issueTemplate)');
});
