/**
 * The parts that our queries are made of, each checked against GitHub's schema in a test. Every connection is asked for
 * its `totalCount` and its end, so that a list that was cut short can be told from one that is short.
 */

const toItsEnd = 'totalCount pageInfo { hasNextPage endCursor }';

const actor = `fragment Actor on Actor {
  kind: __typename login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Organization { databaseId }
  ... on Mannequin { databaseId }
}`;

/** `fullDatabaseId`, because comment ids no longer fit into 32 bits. */
const comment = `fragment Comment on IssueComment {
  id fullDatabaseId url body createdAt lastEditedAt createdViaEmail isMinimized viewerDidAuthor
  author { ...Actor }
  editor { ...Actor }
  reactionGroups { content viewerHasReacted }
}`;

const comments = `fragment Comments on IssueCommentConnection { ${toItsEnd} nodes { ...Comment } }`;

/** The events that integrity depends on; see `TimelineFacts`. */
export const timelineTypes =
  '[COMMENT_DELETED_EVENT, PARENT_ISSUE_ADDED_EVENT, PARENT_ISSUE_REMOVED_EVENT, TRANSFERRED_EVENT, LOCKED_EVENT, UNLOCKED_EVENT]';

const timeline = `fragment Timeline on IssueTimelineItemsConnection {
  ${toItsEnd}
  nodes {
    kind: __typename
    ... on CommentDeletedEvent { createdAt actor { ...Actor } deletedCommentAuthor { ...Actor } }
    ... on ParentIssueAddedEvent { createdAt actor { ...Actor } parent { id } }
    ... on ParentIssueRemovedEvent { createdAt actor { ...Actor } parent { id } }
    ... on TransferredEvent { createdAt actor { ...Actor } }
    ... on LockedEvent { createdAt actor { ...Actor } }
    ... on UnlockedEvent { createdAt actor { ...Actor } }
  }
}`;

/** GitHub allows 10 assignees and 100 labels per issue. */
const issue = `fragment Issue on Issue {
  id number url title body viewerDidAuthor createdAt lastEditedAt state stateReason(enableDuplicate: true) locked
  author { ...Actor }
  repository { id }
  parent { id number }
  labels(first: 100) { ${toItsEnd} nodes { name } }
  assignees(first: 10) { ${toItsEnd} nodes { kind: __typename login databaseId } }
  comments(first: $page) { ...Comments }
  timelineItems(first: $page, itemTypes: ${timelineTypes}) { ...Timeline }
}`;

const subIssues = `fragment SubIssues on IssueConnection { ${toItsEnd} nodes { ...Issue } }`;

/** A pull request as far as it tells whether it has to do with this initiative. */
const mention = 'fragment Mention on PullRequest { number state baseRefName body repository { id } }';

const mentions = `fragment Mentions on IssueTimelineItemsConnection {
  ${toItsEnd}
  nodes { ... on CrossReferencedEvent { source { ... on PullRequest { ...Mention } } } }
}`;

const ownCheck =
  'fragment OwnCheck on CheckRun { id databaseId name status conclusion title summary externalId startedAt completedAt }';
const ownChecks = `fragment OwnChecks on CheckRunConnection { ${toItsEnd} nodes { ...OwnCheck } }`;

const contexts = `fragment Contexts on StatusCheckRollupContextConnection {
  ${toItsEnd}
  nodes {
    kind: __typename
    ... on CheckRun {
      databaseId name status conclusion url
      checkSuite {
        databaseId createdAt
        app { databaseId slug }
        workflowRun { databaseId event file { path repositoryName } }
      }
    }
    ... on StatusContext { context state targetUrl createdAt creator { ...Actor } }
  }
}`;

/** An app has one suite per commit; a second one is looked at to be sure. */
const ownSuites = `fragment OwnSuites on CheckSuiteConnection {
  ${toItsEnd}
  nodes { id checkRuns(first: $page, filterBy: { checkType: ALL }) { ...OwnChecks } }
}`;

const commit = `fragment Commit on Commit {
  id oid
  statusCheckRollup { contexts(first: $page) { ...Contexts } }
  checkSuites(first: 2, filterBy: { appId: $appId }) { ...OwnSuites }
}`;

const files = `fragment Files on PullRequestChangedFileConnection { ${toItsEnd} nodes { path } }`;

const pullLinks = `fragment PullLinks on PullRequest {
  id number body
  closingIssuesReferences(first: 50) { ${toItsEnd} nodes { number repository { id } } }
  milestone { issues(first: 100) { ${toItsEnd} nodes { number } } }
}`;

const pull = `fragment Pull on PullRequest {
  url title state baseRefName headRefOid isCrossRepository
  ...PullLinks
  files(first: $page) { ...Files }
  commits(last: 1) { nodes { commit { ...Commit associatedPullRequests(first: 20) { ...CommitPulls } } } }
  brought: commits(first: 10) { ...Brought }
}`;

/** What a pull request brings: most bring few commits, and more are read page by page. */
const brought = `fragment Brought on PullRequestCommitConnection {
  ${toItsEnd}
  nodes { commit { id oid message associatedPullRequests(first: 5) { ...CommitPulls } } }
}`;

/** Open initiatives, as far as their records tell which release they aim at. */
const records = `fragment Records on IssueConnection { ${toItsEnd} nodes { number body } }`;

const members = `fragment Members on TeamMemberConnection { ${toItsEnd} nodes { databaseId } }`;

const revisions = `fragment Revisions on UserContentEditConnection { ${toItsEnd} nodes { diff deletedAt editedAt } }`;

const commitPulls = `fragment CommitPulls on PullRequestConnection {
  ${toItsEnd}
  nodes { number state headRefOid }
}`;

const releaseCommits = `fragment ReleaseCommits on ComparisonCommitConnection {
  ${toItsEnd}
  nodes { id oid message url associatedPullRequests(first: 5) { ...CommitPulls } }
}`;

/**
 * What tells whether an issue is an initiative: its label, or sub-issues that we opened, also where they were taken away:
 * somebody with triage access can do that and remove the label, but the timeline stays.
 */
const probe = `fragment Probe on Issue {
  number state stateReason(enableDuplicate: true)
  parent { number }
  labels(first: 100) { nodes { name } }
  subIssues(first: 1) { nodes { viewerDidAuthor author { ...Actor } } }
  opened: timelineItems(first: 100, itemTypes: [SUB_ISSUE_ADDED_EVENT]) {
    nodes { ... on SubIssueAddedEvent { subIssue { viewerDidAuthor author { ...Actor } } } }
  }
}`;

const repository = `fragment Repository on Repository {
  id databaseId nameWithOwner url
  defaultBranchRef { name target { oid } }
  config: object(expression: "HEAD:.github/tutti.yml") {
    kind: __typename oid
    ... on Blob { text byteSize isTruncated isBinary }
  }
}`;

const all = {
  Actor: actor,
  Comment: comment,
  Comments: comments,
  Timeline: timeline,
  Issue: issue,
  SubIssues: subIssues,
  Mention: mention,
  Mentions: mentions,
  OwnCheck: ownCheck,
  OwnChecks: ownChecks,
  OwnSuites: ownSuites,
  Contexts: contexts,
  Commit: commit,
  Files: files,
  PullLinks: pullLinks,
  Pull: pull,
  Brought: brought,
  Members: members,
  Revisions: revisions,
  CommitPulls: commitPulls,
  ReleaseCommits: releaseCommits,
  Probe: probe,
  Records: records,
  Repository: repository,
};

/** What each fragment spreads itself. */
const spreadBy = new Map(Object.entries(all).map(([name, fragment]) => [name, spreadsOf(fragment)]));

/** The named fragments and all that they use, in a stable order: GraphQL refuses a document with one too many. */
export function withFragments(operation: string): string {
  const used = new Set(spreadsOf(operation));
  // A set is walked in the order in which it grows.
  for (const name of used) for (const further of spreadBy.get(name) ?? []) used.add(further);
  const fragments = Object.entries(all).flatMap(([name, fragment]) => (used.has(name) ? fragment : []));
  return [operation, ...fragments].join('\n');
}

function spreadsOf(text: string): string[] {
  return [...text.matchAll(/\.\.\.(\w+)/g)].flatMap(([, name]) => name ?? []);
}

/** Recorded with every read: what it cost, and what is left. */
export const rateLimit = 'rateLimit { cost remaining resetAt }';
