import { rateLimit, timelineTypes, withFragments } from './fragments.ts';

/** How to go on reading each list that may be longer than its first page: by the node that has it, and a cursor. */
export const pages = {
  comments: page('Issue', 'comments(first: $page, after: $cursor) { ...Comments }'),
  timeline: page(
    'Issue',
    `timelineItems(first: $page, after: $cursor, itemTypes: ${timelineTypes}) { ...Timeline }`,
  ),
  references: page(
    'Issue',
    'timelineItems(first: $page, after: $cursor, itemTypes: [CROSS_REFERENCED_EVENT]) { ...Mentions }',
  ),
  subIssues: page(
    'Issue',
    'subIssues(first: $children, after: $cursor) { ...SubIssues }',
    '$page: Int!, $children: Int!',
  ),
  brought: page('PullRequest', 'commits(first: $page, after: $cursor) { ...Brought }'),
  records: page(
    'Repository',
    'issues(first: $page, after: $cursor, labels: ["initiative"], states: [OPEN]) { ...Records }',
  ),
  files: page('PullRequest', 'files(first: $page, after: $cursor) { ...Files }'),
  contexts: page(
    'Commit',
    'statusCheckRollup { contexts(first: $page, after: $cursor) { ...Contexts } }',
    '$page: Int!',
    'statusCheckRollup',
  ),
  ownChecks: page(
    'CheckSuite',
    'checkRuns(first: $page, after: $cursor, filterBy: { checkType: ALL }) { ...OwnChecks }',
  ),
  releaseCommits: page(
    'Ref',
    'compare(headRef: $branch) { commits(first: $page, after: $cursor) { ...ReleaseCommits } }',
    '$page: Int!, $branch: String!',
    'compare',
  ),
  commitPulls: page('Commit', 'associatedPullRequests(first: $page, after: $cursor) { ...CommitPulls }'),
  members: page('Team', 'members(first: $page, after: $cursor, membership: ALL) { ...Members }'),
  revisions: page('IssueComment', 'userContentEdits(first: $page, after: $cursor) { ...Revisions }'),
} as const;

export type PageName = keyof typeof pages;

interface Page {
  readonly document: string;
  /** Set where the list is one level below the node. */
  readonly below: string | null;
}

function page(type: string, selection: string, variables = '$page: Int!', below: string | null = null): Page {
  const list = below === null ? `list: ${selection}` : selection.replace('{ ', '{ list: ');
  const document = withFragments(`query NextPage($id: ID!, $cursor: String, ${variables}) {
  node(id: $id) { ... on ${type} { ${list} } }
  ${rateLimit}
}`);
  return { document, below };
}
