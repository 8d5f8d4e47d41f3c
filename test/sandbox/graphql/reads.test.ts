import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deleteAccount } from '../../../sandbox/state/accounts.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { createCheckRun } from '../../../sandbox/state/checks.ts';
import { deleteRevision, minimizeComment, pinComment } from '../../../sandbox/state/comment-moderation.ts';
import { createComment, deleteComment, editComment } from '../../../sandbox/state/comments.ts';
import { addBlockedBy } from '../../../sandbox/state/dependencies.ts';
import { lockIssue } from '../../../sandbox/state/issue-admin.ts';
import { closeIssue, createIssue } from '../../../sandbox/state/issues.ts';
import { createMilestone, setMilestone } from '../../../sandbox/state/milestones.ts';
import { addReaction } from '../../../sandbox/state/reactions.ts';
import { createRuleset } from '../../../sandbox/state/rulesets.ts';
import { createStatus } from '../../../sandbox/state/statuses.ts';
import { createTeam, setTeamMember } from '../../../sandbox/state/teams.ts';
import { createWorkflowRun, reportJob } from '../../../sandbox/state/workflow-runs.ts';
import { createWorld, openIssue, openPullRequest } from '../acme-world.ts';
import { ask, readRepository } from './run-graphql.ts';

test('A comment tells whether it is still the words of its author', () => {
  const world = createWorld();
  const { store } = world;
  const issue = openIssue(world);
  const comment = createComment(store, world.as('ana'), issue, '/met demo');
  editComment(store, world.as('wanda'), comment, 'thanks');
  const [original] = comment.edits;
  assert.ok(original);
  deleteRevision(store, world.as('wanda'), comment, original);
  minimizeComment(store, world.as('lea'), comment, 'off-topic');
  addReaction(store, world.tutti, comment, 'eyes');
  const fields = `fullDatabaseId databaseId body createdViaEmail isMinimized minimizedReason viewerDidAuthor lastEditedAt
    author { __typename login ... on User { databaseId } } editor { login }
    userContentEdits(first: 10) { nodes { diff editor { login } deletedAt deletedBy { login } } }
    reactions(first: 1, content: EYES) { totalCount }`;
  const { issue: read } = readRepository(
    world,
    `issue(number: 1) { comments(first: 10) { nodes { ${fields} } } }`,
  );
  assert.deepEqual(read, {
    comments: {
      nodes: [
        {
          fullDatabaseId: String(comment.id),
          databaseId: comment.id,
          body: 'thanks',
          createdViaEmail: false,
          isMinimized: true,
          minimizedReason: 'off-topic',
          viewerDidAuthor: false,
          lastEditedAt: '2026-11-21T09:00:00Z',
          author: { __typename: 'User', login: 'ana', databaseId: world.acme.people.ana.id },
          editor: { login: 'wanda' },
          userContentEdits: {
            nodes: [
              { diff: 'thanks', editor: { login: 'wanda' }, deletedAt: null, deletedBy: null },
              {
                diff: null,
                editor: { login: 'ana' },
                deletedAt: '2026-11-21T09:00:00Z',
                deletedBy: { login: 'wanda' },
              },
            ],
          },
          reactions: { totalCount: 1 },
        },
      ],
    },
  });
});

test('The timeline is read by kind, and a deleted account is nobody', () => {
  const world = createWorld();
  const { store, acme } = world;
  const issue = openIssue(world);
  createIssue(store, world.as('lea'), acme.repository, { title: 'child', parent: issue });
  deleteComment(store, world.as('wanda'), createComment(store, world.as('bo'), issue, 'x'));
  lockIssue(store, world.as('max'), issue, 'too heated');
  deleteAccount(store, acme.people.bo);
  const query = `issue(number: 1) {
    timelineItems(first: 10, itemTypes: [COMMENT_DELETED_EVENT, LOCKED_EVENT, SUB_ISSUE_ADDED_EVENT]) {
      totalCount filteredCount nodes { __typename
        ... on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } }
        ... on LockedEvent { actor { login } lockReason }
        ... on SubIssueAddedEvent { subIssue { title } } } } }`;
  assert.deepEqual(readRepository(world, query), {
    issue: {
      timelineItems: {
        totalCount: 3,
        filteredCount: 3,
        nodes: [
          { __typename: 'SubIssueAddedEvent', subIssue: { title: 'child' } },
          { __typename: 'CommentDeletedEvent', actor: { login: 'wanda' }, deletedCommentAuthor: null },
          { __typename: 'LockedEvent', actor: { login: 'max' }, lockReason: 'TOO_HEATED' },
        ],
      },
    },
  });
});

test('An issue shows its family, its blockers, its milestone and its pinned comment', () => {
  const world = createWorld();
  const { store, acme } = world;
  const lea = world.as('lea');
  const parent = openIssue(world, 'Parent');
  const child = createIssue(store, lea, acme.repository, {
    title: 'Child',
    parent,
    assignees: [acme.people.gus],
  });
  addBlockedBy(store, lea, parent, child);
  setMilestone(store, lea, parent, createMilestone(store, lea, acme.repository, { title: '1.0' }));
  pinComment(store, world.tutti, createComment(store, world.tutti, parent, 'Convergence'));
  closeIssue(store, lea, child, 'duplicate');
  const query = `issue(number: 1) { state milestone { title number } parent { id }
    subIssuesSummary { total completed percentCompleted }
    subIssues(first: 10) { nodes { number parent { number } assignees(first: 5) { nodes { login } } state
      stateReason exact: stateReason(enableDuplicate: true) } }
    blockedBy(first: 10) { nodes { number } } pinnedIssueComment { issueComment { body isPinned } } }`;
  assert.deepEqual(readRepository(world, query), {
    issue: {
      state: 'OPEN',
      milestone: { title: '1.0', number: 1 },
      parent: null,
      subIssuesSummary: { total: 1, completed: 1, percentCompleted: 100 },
      subIssues: {
        nodes: [
          {
            number: 2,
            parent: { number: 1 },
            assignees: { nodes: [{ login: 'gus' }] },
            state: 'CLOSED',
            stateReason: 'NOT_PLANNED',
            exact: 'DUPLICATE',
          },
        ],
      },
      blockedBy: { nodes: [{ number: 2 }] },
      pinnedIssueComment: { issueComment: { body: 'Convergence', isPinned: true } },
    },
  });
});

test('A commit shows what was reported on it, with app, workflow and creator', () => {
  const world = createWorld();
  const { store, acme } = world;
  const { headSha, number } = openPullRequest(world);
  const run = createWorkflowRun(store, world.as('wanda'), acme.repository, {
    path: '.github/workflows/ci.yml',
    event: 'pull_request',
    headSha,
  });
  const job = reportJob(store, run, 'unit', 'success');
  createCheckRun(store, world.tutti, acme.repository, {
    name: 'launch-gate',
    headSha,
    status: 'in_progress',
  });
  createStatus(store, world.as('wanda'), acme.repository, headSha, { state: 'success', context: 'load' });
  const query = `pullRequest(number: ${number}) { commits(last: 1) { nodes { commit { statusCheckRollup { state
    contexts(first: 100) { totalCount nodes { __typename
      ... on CheckRun { databaseId name status conclusion isRequired(pullRequestNumber: ${number})
        checkSuite { app { databaseId slug } workflowRun { databaseId event file { path } } } }
      ... on StatusContext { context state creator { login } } } } } } } } }`;
  const { pullRequest } = readRepository(world, query);
  assert.deepEqual(pullRequest.commits.nodes[0]?.commit.statusCheckRollup, {
    state: 'PENDING',
    contexts: {
      totalCount: 3,
      nodes: [
        {
          __typename: 'CheckRun',
          databaseId: job.id,
          name: 'unit',
          status: 'COMPLETED',
          conclusion: 'SUCCESS',
          isRequired: false,
          checkSuite: {
            app: { databaseId: 15368, slug: 'github-actions' },
            workflowRun: {
              databaseId: run.id,
              event: 'pull_request',
              file: { path: '.github/workflows/ci.yml' },
            },
          },
        },
        {
          __typename: 'CheckRun',
          databaseId: job.id + 1,
          name: 'launch-gate',
          status: 'IN_PROGRESS',
          conclusion: null,
          isRequired: true,
          checkSuite: { app: { databaseId: acme.app.id, slug: 'tutti' }, workflowRun: null },
        },
        { __typename: 'StatusContext', context: 'load', state: 'SUCCESS', creator: { login: 'wanda' } },
      ],
    },
  });
});

test('A check that a ruleset requires is required, and from the App that it names alone', () => {
  const world = createWorld();
  const { store, acme, as } = world;
  const { number, headSha } = openPullRequest(world, 'main');
  const requiredChecks = [{ context: 'gate', appId: acme.app.id }];
  createRuleset(store, as('adm'), acme.repository, {
    name: 'main',
    target: 'branch',
    include: ['~DEFAULT_BRANCH'],
    rules: [{ type: 'required_status_checks', requiredChecks, strict: false }],
  });
  const own = createCheckRun(store, world.tutti, acme.repository, { name: 'gate', headSha });
  const workflow = world.githubToken({ checks: 'write' });
  const other = createCheckRun(store, workflow, acme.repository, { name: 'gate', headSha });
  const isRequired = ({ nodeId }: { readonly nodeId: string }) =>
    ask(world, `{ node(id: "${nodeId}") { ... on CheckRun { isRequired(pullRequestNumber: ${number}) } } }`)
      .node.isRequired;
  assert.deepEqual([isRequired(own), isRequired(other)], [true, false]);
});

const gateRuns = (extra: string) =>
  `checkRuns(first: 10, filterBy: { checkName: "launch-gate"${extra} }) { nodes { conclusion } }`;

test('Own runs are found by app and name, old ones only on request', () => {
  const world = createWorld();
  const { store, acme } = world;
  const headSha = acme.repository.refs.get('refs/heads/main') ?? '';
  for (const conclusion of ['failure', 'success'] as const) {
    createCheckRun(store, world.tutti, acme.repository, { name: 'launch-gate', headSha, conclusion });
  }
  const query = `object(oid: "${headSha}") { ... on Commit { checkSuites(first: 5, filterBy: { appId: ${acme.app.id} }) {
    nodes { latest: ${gateRuns('')} all: ${gateRuns(', checkType: ALL')} } } } }`;
  assert.deepEqual(readRepository(world, query), {
    object: {
      checkSuites: {
        nodes: [
          {
            latest: { nodes: [{ conclusion: 'SUCCESS' }] },
            all: { nodes: [{ conclusion: 'SUCCESS' }, { conclusion: 'FAILURE' }] },
          },
        ],
      },
    },
  });
});

const file = (name: string) => ({ nodes: [{ path: `src/${name}.js`, changeType: 'ADDED' }] });

test('A pull request into a release branch shows no closing references, one into main does', () => {
  const world = createWorld();
  openIssue(world);
  openPullRequest(world, 'release/1.0', 'Closes #1', 'one');
  openPullRequest(world, 'main', 'Closes #1', 'two');
  const query = `pullRequests(first: 10, states: [OPEN]) { nodes { baseRefName body isCrossRepository
    files(first: 5) { nodes { path changeType } } closingIssuesReferences(first: 5) { nodes { number } } } }
    issue(number: 1) { closedByPullRequestsReferences(first: 5) { nodes { number } } }
    onMain: pullRequests(first: 5, baseRefName: "main") { totalCount }`;
  const common = { body: 'Closes #1', isCrossRepository: false };
  assert.deepEqual(readRepository(world, query), {
    pullRequests: {
      nodes: [
        { baseRefName: 'release/1.0', ...common, files: file('one'), closingIssuesReferences: { nodes: [] } },
        {
          baseRefName: 'main',
          ...common,
          files: file('two'),
          closingIssuesReferences: { nodes: [{ number: 1 }] },
        },
      ],
    },
    issue: { closedByPullRequestsReferences: { nodes: [{ number: 3 }] } },
    onMain: { totalCount: 1 },
  });
});

test('Files, refs and compares are read at a commit', () => {
  const world = createWorld();
  const { headSha, number } = openPullRequest(world);
  const query = `defaultBranchRef { name target { oid } }
    config: object(expression: "HEAD:.github/tutti.yml") { __typename ... on Blob { text isTruncated isBinary } }
    absent: object(expression: "HEAD:nothing.yml") { id }
    folder: object(expression: "main:.github") { __typename }
    ref(qualifiedName: "refs/heads/release/1.0") { compare(headRef: "feature") { aheadBy status commits(first: 10) {
      nodes { oid messageHeadline associatedPullRequests(first: 5) { nodes { number } } } } } }`;
  const read = readRepository(world, query);
  assert.match(read.config.text, /^version: 1\npreset: band/);
  assert.deepEqual([read.absent, read.folder], [null, { __typename: 'Tree' }]);
  assert.deepEqual(read.ref, {
    compare: {
      aheadBy: 1,
      status: 'AHEAD',
      commits: {
        nodes: [{ oid: headSha, messageHeadline: 'Work', associatedPullRequests: { nodes: [{ number }] } }],
      },
    },
  });
});

test('A team lists its active members, those of child teams included', () => {
  const world = createWorld();
  const { store, acme } = world;
  const child = createTeam(store, world.as('adm'), acme.organization, {
    name: 'child',
    parent: acme.platform,
  });
  setTeamMember(store, world.as('adm'), child, acme.people.sam);
  setTeamMember(store, world.as('adm'), acme.platform, acme.people.olga);
  const query = `{ organization(login: "acme") { missing: team(slug: "none") { id } team(slug: "Platform") {
    members(first: 10, membership: ALL) { totalCount nodes { login } }
    own: members(first: 10, membership: IMMEDIATE) { nodes { login } } } } }`;
  const expected = {
    missing: null,
    team: {
      members: { totalCount: 2, nodes: [{ login: 'ana' }, { login: 'sam' }] },
      own: { nodes: [{ login: 'ana' }] },
    },
  };
  assert.deepEqual(ask(world, query), { organization: expected });
  const seen = ask(
    world,
    '{ organization(login: "acme") { team(slug: "platform") { id } } }',
    {},
    asUser(acme.people.olga),
  );
  assert.deepEqual(seen, { organization: { team: null } });
});

test('Lists of branches, of what changed a file, and of what is in a milestone', () => {
  const world = createWorld();
  const { store, acme } = world;
  const { issueId, number } = openPullRequest(world);
  const issue = store.issues.get(issueId);
  assert.ok(issue);
  setMilestone(
    store,
    world.as('lea'),
    issue,
    createMilestone(store, world.as('lea'), acme.repository, { title: '1.0' }),
  );
  const changed = '... on Commit { history(first: 5, path: "src/feature.js") { nodes { messageHeadline } } }';
  const query = `refs(refPrefix: "refs/heads/", first: 2) { totalCount nodes { name prefix } }
    ref(qualifiedName: "feature") { target { ${changed} } }
    milestone(number: 1) { pullRequests(first: 5, states: [OPEN]) { nodes { number } } }`;
  assert.deepEqual(readRepository(world, query), {
    refs: {
      totalCount: 3,
      nodes: [
        { name: 'feature', prefix: 'refs/heads/' },
        { name: 'main', prefix: 'refs/heads/' },
      ],
    },
    ref: { target: { history: { nodes: [{ messageHeadline: 'Work' }] } } },
    milestone: { pullRequests: { nodes: [{ number }] } },
  });
});

test('Commits and refs are found again by their node ids', () => {
  const world = createWorld();
  const { defaultBranchRef } = readRepository(world, 'defaultBranchRef { id target { id oid } }');
  const query =
    'query($ref: ID!, $commit: ID!) { ref: node(id: $ref) { id ... on Ref { name } } commit: node(id: $commit) { id ... on Commit { oid } } }';
  assert.deepEqual(ask(world, query, { ref: defaultBranchRef.id, commit: defaultBranchRef.target.id }), {
    ref: { id: defaultBranchRef.id, name: 'main' },
    commit: defaultBranchRef.target,
  });
});
