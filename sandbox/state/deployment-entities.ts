/** Environments, what is deployed to them, and what waits to be. */

export interface DeploymentRule {
  readonly id: number;
  readonly nodeId: string;
  /** The app that is asked. */
  readonly appId: number;
}

export interface Environment {
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly name: string;
  readonly rules: DeploymentRule[];
  readonly createdAt: string;
  updatedAt: string;
}

export interface Deployment {
  readonly kind: 'Deployment';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly sha: string;
  /** As it was asked for: a branch, a tag or a SHA. */
  readonly ref: string;
  readonly environment: string;
  readonly task: string;
  readonly description: string | null;
  readonly creatorId: number;
  readonly createdAt: string;
  updatedAt: string;
}

/** https://docs.github.com/en/rest/deployments/statuses */
export const DEPLOYMENT_STATES = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
] as const;

export type DeploymentState = (typeof DEPLOYMENT_STATES)[number] | 'waiting';

export interface DeploymentStatus {
  readonly kind: 'DeploymentStatus';
  readonly id: number;
  readonly nodeId: string;
  readonly deploymentId: number;
  readonly state: DeploymentState;
  readonly creatorId: number;
  readonly description: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly createdAt: string;
}

/** A job of a workflow run that waits at an environment until every app that is asked has approved. */
export interface WaitingJob {
  readonly runId: number;
  readonly attempt: number;
  readonly job: string;
  readonly environmentId: number;
  readonly deploymentId: number;
  /** How it ends once it may go on. */
  readonly conclusion: 'success' | 'failure';
  readonly since: string;
  /** Apps that still have to approve, with how often each has reported. */
  readonly asked: Map<number, { reports: number; readonly comments: string[] }>;
}
