import { gateCheckName } from '../../core/gates/notices.ts';
import { rateLimit, withFragments } from './fragments.ts';

/** Where commits that want to be released are found. */
export interface Places {
  /** Numbers of pull requests. */
  readonly pulls: readonly number[];
  /** Branches, without `refs/heads/`. */
  readonly branches: readonly string[];
}

/**
 * `ALL`, because "latest" goes by the times that a reporter gives (docs: REST API endpoints for check runs, `filter`),
 * and what is newest is told by the numeric id alone.
 */
const gates = `fragment Gates on Commit {
  oid url
  checkSuites(first: 2, filterBy: { appId: $appId }) {
    pageInfo { hasNextPage }
    nodes {
      checkRuns(first: 100, filterBy: { checkType: ALL, checkName: ${JSON.stringify(gateCheckName)} }) {
        pageInfo { hasNextPage }
        nodes { databaseId conclusion }
      }
    }
  }
}`;

/**
 * The heads of these places with our gates on them, and nothing else. As GitHub counts (see `initiativeQuery`), a pull
 * request is four requests and a branch three, so fifty of each cost four points. Aliases are numbered by position.
 */
export function headsQuery({ pulls, branches }: Places): string {
  const selections = [
    ...pulls.map(
      (number, i) =>
        `pull_${String(i)}: pullRequest(number: ${String(number)}) { number url state baseRefName commits(last: 1) { nodes { commit { ...Gates } } } }`,
    ),
    ...branches.map(
      (name, i) =>
        `branch_${String(i)}: ref(qualifiedName: ${JSON.stringify(`refs/heads/${name}`)}) { name target { ...Gates } }`,
    ),
  ];
  return withFragments(`query Heads($owner: String!, $name: String!, $appId: Int!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    ${selections.join('\n    ')}
  }
  ${rateLimit}
}
${gates}`);
}
