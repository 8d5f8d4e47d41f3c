import { selectExtras, type Wants } from './extras.ts';
import { rateLimit, withFragments } from './fragments.ts';

const repositoryVariables = '$owner: String!, $name: String!';

/**
 * Everything about one initiative in one request of one point. GitHub charges a request per connection, counted as if
 * every list were full, divides by 100 and rounds (docs: rate limits and query limits for the GraphQL API):
 *
 *     labels, assignees, comments, timeline, subIssues, references, closers, milestone   8
 *     the first four again, for 24 sub-issues                                           96
 *     each pull request: closing, milestone, files, commits, contexts, suites, 2 × runs   8
 *     what it brings: commits, and the pull requests of 10 of them                        11
 *     each team, each edited comment                                                      1
 *
 * With 7 personas, 2 pull requests and 5 teams that is 147, one point. From 150 on it would be two.
 */
export function initiativeQuery(wants: Wants): string {
  const extras = selectExtras(wants);
  return withFragments(`query Initiative(${repositoryVariables}, $number: Int!, $page: Int!, $children: Int!${ifPulls(wants)}) {
  repository(owner: $owner, name: $name) {
    ...Repository
    issue(number: $number) {
      ${initiative}
      references: timelineItems(first: $page, itemTypes: [CROSS_REFERENCED_EVENT]) { ...Mentions }
      closers: closedByPullRequestsReferences(first: 50, includeClosedPrs: true) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Mention } }
      milestone { number pullRequests(first: 50, states: [OPEN]) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Mention } } }
    }
    ${extras.repository}
  }
  viewer { login databaseId }
  ${extras.root}
  ${rateLimit}
}`);
}

const initiative = `...Issue
      pinnedIssueComment { id }
      subIssues(first: $children) { ...SubIssues }`;

/**
 * Several initiatives in one request, by `issue_12`: what people said on them, and not what wants to release them. A hundred
 * and some connections each, so that each costs a point as it would alone, and only the requests are fewer.
 */
export function initiativesQuery(numbers: readonly number[], wants: Wants): string {
  const extras = selectExtras(wants);
  const issues = numbers.map(
    (number) => `issue_${String(number)}: issue(number: ${String(number)}) {
      ${initiative}
      milestone { number }
    }`,
  );
  return withFragments(`query Initiatives(${repositoryVariables}, $page: Int!, $children: Int!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    ${issues.join('\n    ')}
    ${extras.repository}
  }
  viewer { login databaseId }
  ${extras.root}
  ${rateLimit}
}`);
}

/** Only what the last read turned out to need. */
export function extrasQuery(wants: Wants): string {
  const extras = selectExtras(wants);
  const inRepository = extras.repository === '' ? 'id' : extras.repository;
  return withFragments(`query Extras(${repositoryVariables}${ifPaged(wants)}${ifPulls(wants)}) {
  repository(owner: $owner, name: $name) { ${inRepository} }
  ${extras.root}
  ${rateLimit}
}`);
}

/** GraphQL refuses variables that are declared and not used. */
function ifPulls(wants: Wants): string {
  return wants.pulls.length > 0 ? ', $appId: Int!' : '';
}

function ifPaged({ pulls, teams, strays, edited }: Wants): string {
  return pulls.length + teams.length + strays.length + edited.length > 0 ? ', $page: Int!' : '';
}

export const pullQuery =
  withFragments(`query PullRequest(${repositoryVariables}, $number: Int!, $page: Int!, $appId: Int!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    pullRequest(number: $number) { ...Pull }
  }
  viewer { login databaseId }
  ${rateLimit}
}`);

/** Open initiatives: one may aim at what is released, though nothing links it. */
const openRecords = 'records: issues(first: $page, labels: ["initiative"], states: [OPEN]) { ...Records }';

/**
 * What a commit has that the default branch has not. Pull requests of a commit are asked for by number and text only:
 * their links would cost a point per twenty commits. `compare` takes a branch, a tag or a commit
 * (refined-github/refined-github#6094).
 */
const releaseBase = `base: defaultBranchRef {
      id
      compare(headRef: $branch) { headTarget { oid } commits(first: $page) { ...ReleaseCommits } }
    }`;

const releaseHead = `...Commit
          message url
          history(first: 1, path: ".github/tutti.yml") { nodes { oid } }
          associatedPullRequests(first: 5) { ...CommitPulls }`;

export const pushQuery =
  withFragments(`query Push(${repositoryVariables}, $page: Int!, $appId: Int!, $branch: String!, $qualified: String!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    branch: ref(qualifiedName: $qualified) {
      target {
        ... on Commit {
          ${releaseHead}
        }
      }
    }
    ${releaseBase}
    ${openRecords}
  }
  viewer { login databaseId }
  ${rateLimit}
}`);

/** Any commit, by whatever names it; `^{commit}` leads through an annotated tag (gitrevisions). */
export const releaseQuery =
  withFragments(`query Release(${repositoryVariables}, $page: Int!, $appId: Int!, $branch: String!, $expression: String!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    head: object(expression: $expression) {
      ... on Commit {
          ${releaseHead}
      }
    }
    ${releaseBase}
    ${openRecords}
  }
  viewer { login databaseId }
  ${rateLimit}
}`);

/**
 * A group of the merge queue, compared with the branch that it goes into, and the queue that it stands in: which pull
 * requests a group holds is told by the entries of the queue, each built on the one before.
 */
export const groupQuery =
  withFragments(`query MergeGroup(${repositoryVariables}, $page: Int!, $appId: Int!, $branch: String!, $expression: String!, $base: String!, $qualified: String!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    head: object(expression: $expression) {
      ... on Commit {
          ${releaseHead}
      }
    }
    base: ref(qualifiedName: $qualified) {
      id
      compare(headRef: $branch) { headTarget { oid } commits(first: $page) { ...ReleaseCommits } }
    }
    mergeQueue(branch: $base) {
      entries(first: 100) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { headCommit { oid } baseCommit { oid } pullRequest { number headRefOid isCrossRepository } }
      }
    }
  }
  viewer { login databaseId }
  ${rateLimit}
}`);

/** What these pull requests are linked to. */
export function pullLinksQuery(numbers: readonly number[]): string {
  const pulls = numbers.map(
    (number) => `pull_${String(number)}: pullRequest(number: ${String(number)}) { ...PullLinks }`,
  );
  return withFragments(`query PullLinks(${repositoryVariables}) {
  repository(owner: $owner, name: $name) { ${pulls.join('\n')} }
  ${rateLimit}
}`);
}

/** Which pull requests this commit is in. */
export const commitQuery = withFragments(`query Commit(${repositoryVariables}, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $sha) {
      ... on Commit { associatedPullRequests(first: 100) { nodes { number state headRefOid } } }
    }
  }
  ${rateLimit}
}`);

/** What is known of a commit that somebody reports on: what we wrote there, and whose head it is. */
export const reportedQuery =
  withFragments(`query Reported(${repositoryVariables}, $page: Int!, $appId: Int!, $sha: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    object(oid: $sha) {
      ... on Commit {
        id oid url
        checkSuites(first: 2, filterBy: { appId: $appId }) { ...OwnSuites }
        associatedPullRequests(first: 100) { nodes { headRefOid isCrossRepository } }
      }
    }
  }
  ${rateLimit}
}`);

/** All that there is to look after in a repository, for the sweep; each list goes on from its own cursor. */
export const workQuery =
  withFragments(`query Work(${repositoryVariables}, $page: Int!, $issues: String, $pulls: String, $branches: String) {
  repository(owner: $owner, name: $name) {
    ...Repository
    issues(first: $page, after: $issues, labels: ["initiative"], states: [OPEN]) {
      pageInfo { hasNextPage endCursor } nodes { number }
    }
    pullRequests(first: $page, after: $pulls, states: [OPEN]) {
      pageInfo { hasNextPage endCursor } nodes { number baseRefName headRefName isCrossRepository }
    }
    refs(refPrefix: "refs/heads/", first: $page, after: $branches) {
      pageInfo { hasNextPage endCursor } nodes { name target { oid } }
    }
  }
  ${rateLimit}
}`);
