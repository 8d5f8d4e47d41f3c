import type { RawActor, RawConnection } from '../documents/raw.ts';
import { believe } from '../json.ts';
import { toActor } from '../to-actor.ts';
import { type CommitPlace, type GraphqlSource, unreadable } from './source.ts';

interface RawDeployment {
  readonly databaseId: number | null;
  readonly environment: string | null;
  readonly createdAt: string;
  readonly creator: RawActor;
  readonly latestStatus: {
    readonly state: string;
    readonly createdAt: string;
    readonly logUrl: string | null;
    readonly environmentUrl: string | null;
    readonly creator: RawActor;
  } | null;
}

const actor = '{ kind: __typename login ... on User { databaseId } ... on Bot { databaseId } }';

/** Deployments of the commit to the environment, the newest hundred by GitHub's own time. */
export const deploymentSource: GraphqlSource<CommitPlace, 'deployment'> = {
  by: 'graphql',
  below: 'repository',
  select: ({ environment }, { sha }) => `object(expression: ${JSON.stringify(sha)}) {
    ... on Commit {
      deployments(environments: [${JSON.stringify(environment)}], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes {
          databaseId environment createdAt creator ${actor}
          latestStatus { state createdAt logUrl environmentUrl creator ${actor} }
        }
      }
    }
  }`,
  toFacts: (raw) => {
    const found = believe<{ readonly deployments?: RawConnection<RawDeployment> | null } | null>(
      raw,
    )?.deployments;
    const nodes = found?.nodes ?? null;
    // Whoever makes a hundred of them may have pushed the pinned one out (A65).
    if (!found || nodes === null || found.pageInfo.hasNextPage || nodes.includes(null))
      return unreadable('the deployments of this commit could not be read to their end');
    return { kind: 'deployment', deployments: nodes.flatMap((one) => (one === null ? [] : toFacts(one))) };
  },
};

function toFacts({ databaseId, environment, createdAt, creator, latestStatus }: RawDeployment) {
  return {
    id: databaseId ?? Number.MAX_SAFE_INTEGER,
    environment: environment ?? '',
    creator: toActor(creator),
    status:
      latestStatus === null
        ? null
        : {
            state: databaseId === null ? 'a deployment without an id' : latestStatus.state,
            creator: toActor(latestStatus.creator),
            createdAt: latestStatus.createdAt,
          },
    url: latestStatus?.logUrl ?? latestStatus?.environmentUrl ?? null,
    createdAt,
  };
}
