/** Deployment, DeploymentStatus, and what a commit says of its deployments. */

import type { Deployment, DeploymentStatus } from '../../state/deployment-entities.ts';
import { deploymentStatusesOf, deploymentsOf } from '../../state/deployment-reads.ts';
import type { Repository } from '../../state/entities.ts';
import { mustGet } from '../../state/store.ts';
import { nodeConnection, type PageArguments } from '../connection.ts';
import { accountOf, type Context, requireReadable } from '../context.ts';
import type { Resolvers } from '../resolver.ts';
import { toEnum } from '../spelling.ts';
import { type CommitNode, commitNode } from './git-objects.ts';

interface DeploymentArguments extends PageArguments {
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly field: 'CREATED_AT'; readonly direction: 'ASC' | 'DESC' } | null;
}

/** Oldest first unless an order is asked for, as the schema's default has it. */
function deploymentsPage(all: readonly Deployment[], args: DeploymentArguments) {
  const { environments, orderBy } = args;
  const found = all.filter(({ environment }) => !environments || environments.includes(environment));
  const descends = orderBy?.field === 'CREATED_AT' && orderBy.direction === 'DESC';
  return nodeConnection(descends ? found : found.toReversed(), args);
}

export const commitDeploymentResolvers = {
  deployments: ({ repository, commit }: CommitNode, args: DeploymentArguments, context: Context) => {
    requireReadable(context, repository, 'deployments');
    const ofCommit = deploymentsOf(context.store, repository).filter(({ sha }) => sha === commit.oid);
    return deploymentsPage(ofCommit, args);
  },
} satisfies Resolvers;

export const repositoryDeploymentResolvers = {
  deployments: (repository: Repository, args: DeploymentArguments, context: Context) => {
    requireReadable(context, repository, 'deployments');
    return deploymentsPage(deploymentsOf(context.store, repository), args);
  },
} satisfies Resolvers;

const repositoryOf = ({ repositoryId }: Deployment, { store }: Context): Repository =>
  mustGet(store.repositories, repositoryId, 'repository');

const newest = (deployment: Deployment, { store }: Context): DeploymentStatus | null =>
  deploymentStatusesOf(store, deployment)[0] ?? null;

export const deploymentResolvers = {
  id: ({ nodeId }: Deployment) => nodeId,
  databaseId: ({ id }: Deployment) => id,
  commitOid: ({ sha }: Deployment) => sha,
  commit: (deployment: Deployment, _args: unknown, context: Context) =>
    commitNode(repositoryOf(deployment, context), deployment.sha),
  createdAt: ({ createdAt }: Deployment) => createdAt,
  updatedAt: ({ updatedAt }: Deployment) => updatedAt,
  creator: ({ creatorId }: Deployment, _args: unknown, context: Context) => accountOf(context, creatorId),
  description: ({ description }: Deployment) => description,
  environment: ({ environment }: Deployment) => environment,
  originalEnvironment: ({ environment }: Deployment) => environment,
  latestEnvironment: ({ environment }: Deployment) => environment,
  latestStatus: (deployment: Deployment, _args: unknown, context: Context) => newest(deployment, context),
  statuses: (deployment: Deployment, args: PageArguments, { store }: Context) =>
    nodeConnection(deploymentStatusesOf(store, deployment), args),
  repository: (deployment: Deployment, _args: unknown, context: Context) => repositoryOf(deployment, context),
  state: (deployment: Deployment, _args: unknown, context: Context) => {
    const status = newest(deployment, context);
    if (status === null) return 'PENDING';
    return status.state === 'success' ? 'ACTIVE' : toEnum(status.state);
  },
  task: ({ task }: Deployment) => task,
} satisfies Resolvers;

export const deploymentStatusResolvers = {
  id: ({ nodeId }: DeploymentStatus) => nodeId,
  createdAt: ({ createdAt }: DeploymentStatus) => createdAt,
  updatedAt: ({ createdAt }: DeploymentStatus) => createdAt,
  creator: ({ creatorId }: DeploymentStatus, _args: unknown, context: Context) =>
    accountOf(context, creatorId),
  deployment: ({ deploymentId }: DeploymentStatus, _args: unknown, { store }: Context) =>
    mustGet(store.deployments, deploymentId, 'deployment'),
  description: ({ description }: DeploymentStatus) => description,
  environment: ({ deploymentId }: DeploymentStatus, _args: unknown, { store }: Context) =>
    mustGet(store.deployments, deploymentId, 'deployment').environment,
  environmentUrl: ({ environmentUrl }: DeploymentStatus) => environmentUrl || null,
  logUrl: ({ logUrl }: DeploymentStatus) => logUrl || null,
  state: ({ state }: DeploymentStatus) => toEnum(state),
} satisfies Resolvers;
