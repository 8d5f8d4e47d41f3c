import { deploymentCheckName, gateCheckName } from '../../core/gates/notices.ts';
import { rateLimit, withFragments } from './fragments.ts';

const page = 'first: 20';

/** All of ours of one name. `ALL`, because what stood there once is what counts here. */
function runsNamed(name: string): string {
  return `checkSuites(first: 2, filterBy: { appId: $appId }) {
    totalCount
    nodes {
      checkRuns(first: 30, filterBy: { checkType: ALL, checkName: ${JSON.stringify(name)} }) {
        totalCount
        nodes { databaseId conclusion externalId startedAt completedAt }
      }
    }
  }`;
}

const gates = `fragment Gates on Commit {
  oid
  gates: ${runsNamed(gateCheckName)}
}`;

const approvals = `fragment Approvals on Commit {
  approvals: ${runsNamed(deploymentCheckName)}
}`;

/**
 * What left a repository, the newest first: merged pull requests, published releases, deployments to the environments that are
 * released to. As GitHub counts (see `initiativeQuery`), a pull request is seven requests, a release three and a deployment
 * seven: a page of each costs three points.
 */
export const departuresQuery =
  withFragments(`query Departures($owner: String!, $name: String!, $appId: Int!, $pulls: Boolean!, $releases: Boolean!, $deployments: Boolean!, $pullCursor: String, $releaseCursor: String, $deploymentCursor: String, $environments: [String!]) {
  repository(owner: $owner, name: $name) {
    ...Repository
    pullRequests(${page}, after: $pullCursor, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $pulls) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number url updatedAt mergedAt baseRefName
        mergedBy { login }
        commits(last: 1) { nodes { commit { ...Gates } } }
        mergeCommit { ...Gates }
      }
    }
    releases(${page}, after: $releaseCursor, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $releases) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId url tagName isDraft createdAt publishedAt
        tagCommit { ...Gates }
      }
    }
    deployments(${page}, after: $deploymentCursor, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $deployments) {
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId environment createdAt
        creator { login }
        commit { url ...Gates ...Approvals }
        statuses(first: 100) { nodes { state createdAt } }
      }
    }
  }
  ${rateLimit}
}
${gates}
${approvals}`);
