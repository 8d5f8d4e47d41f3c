/** One world: everything that exists, its clock and its events. Operations live beside, one file per concern. */

import type { Activity } from './activity-entities.ts';
import type { Alert, Analysis } from './alert-entities.ts';
import type { CheckRun, CheckSuite, CommitStatus, WorkflowRun } from './check-entities.ts';
import type { Deployment, DeploymentStatus, Environment, WaitingJob } from './deployment-entities.ts';
import { createEvents, type Events } from './domain-events.ts';
import type { App, Installation, Node, Organization, Person, Repository, Team } from './entities.ts';
import type { Comment, Issue, Label, Milestone, PullRequest } from './issue-entities.ts';
import type { MergeQueueEntry } from './merge-queue-entities.ts';
import type { Release, ReleaseAsset } from './release-entities.ts';
import type { RuleSuite } from './ruleset-entities.ts';
import type { Stack } from './stack-entities.ts';

export interface Clock {
  now(): Date;
}

export interface Store {
  /** GitHub's: what was given, and the jumps of `travel`. */
  readonly clock: Clock;
  /** Milliseconds by which the world is ahead of the machines that talk to it. */
  jumped: number;
  /** Days that checks, statuses and runs are kept, where a repository has its own number. */
  readonly retentionDays: Map<number, number>;
  /** When retention was last carried out. */
  lastSweep: number;
  readonly events: Events;
  readonly accounts: Map<number, Person | Organization>;
  readonly teams: Map<number, Team>;
  readonly apps: Map<number, App>;
  readonly installations: Map<number, Installation>;
  readonly repositories: Map<number, Repository>;
  readonly issues: Map<number, Issue>;
  readonly pullRequests: Map<number, PullRequest>;
  readonly stacks: Map<number, Stack>;
  readonly comments: Map<number, Comment>;
  readonly labels: Map<number, Label>;
  readonly milestones: Map<number, Milestone>;
  readonly checkSuites: Map<number, CheckSuite>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly workflowRuns: Map<number, WorkflowRun>;
  readonly releases: Map<number, Release>;
  /** Oldest first. */
  readonly alerts: Alert[];
  readonly analyses: Analysis[];
  /** `repository feature` of what is switched off. */
  readonly alertsOff: Set<string>;
  readonly environments: Map<number, Environment>;
  readonly deployments: Map<number, Deployment>;
  /** Oldest first, under the node id of the deployment. */
  readonly deploymentStatuses: Map<string, DeploymentStatus[]>;
  readonly waitingJobs: WaitingJob[];
  /** Of all branches, each in the order in which it will be merged. */
  readonly mergeQueue: MergeQueueEntry[];
  readonly releaseAssets: Map<number, ReleaseAsset>;
  /** Oldest first. */
  readonly ruleSuites: RuleSuite[];
  /** Oldest first. */
  readonly activities: Activity[];
  /** What was reported on a commit, oldest first, under `commitKey`. */
  readonly suitesByCommit: Map<string, CheckSuite[]>;
  readonly runsByCommit: Map<string, CheckRun[]>;
  readonly statusesByCommit: Map<string, CommitStatus[]>;
  /** Keys `repository#number` of issues, the index behind `findIssue`. A deleted issue maps to `gone`. */
  readonly numbers: Map<string, number | 'gone'>;
  /** Everything that has a node id. */
  readonly nodes: Map<string, Node>;
  /** For what people and machines write. Strictly increasing, and beyond 32 bits as GitHub's comment ids have been since 2024. */
  nextId(): number;
  /** For accounts, teams, apps, installations and repositories: strictly increasing, still within 32 bits on GitHub. */
  nextRegistryId(): number;
}

/** Above 2³¹: code that keeps ids in 32 bits fails here, as it does on GitHub. */
const FIRST_ID = 3_600_000_001;
const FIRST_REGISTRY_ID = 1_200_001;

/** @param options.clock what time it is; the machine's own unless given. */
export function createStore(options: { readonly clock?: Clock } = {}): Store {
  let id = FIRST_ID;
  let registryId = FIRST_REGISTRY_ID;
  const clock = options.clock ?? { now: () => new Date() };
  const store: Store = {
    clock: { now: () => new Date(clock.now().getTime() + store.jumped) },
    jumped: 0,
    retentionDays: new Map(),
    lastSweep: clock.now().getTime(),
    events: createEvents(),
    accounts: new Map(),
    teams: new Map(),
    apps: new Map(),
    installations: new Map(),
    repositories: new Map(),
    issues: new Map(),
    pullRequests: new Map(),
    stacks: new Map(),
    comments: new Map(),
    labels: new Map(),
    milestones: new Map(),
    checkSuites: new Map(),
    checkRuns: new Map(),
    workflowRuns: new Map(),
    releases: new Map(),
    alerts: [],
    analyses: [],
    alertsOff: new Set(),
    environments: new Map(),
    deployments: new Map(),
    deploymentStatuses: new Map(),
    waitingJobs: [],
    mergeQueue: [],
    releaseAssets: new Map(),
    ruleSuites: [],
    activities: [],
    suitesByCommit: new Map(),
    runsByCommit: new Map(),
    statusesByCommit: new Map(),
    numbers: new Map(),
    nodes: new Map(),
    nextId: () => id++,
    nextRegistryId: () => registryId++,
  };
  return store;
}

/** The world's time in GitHub's form: UTC, whole seconds. */
export function timestamp(store: Store): string {
  return store.clock
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
}

/**
 * The time of the machines around: credentials are of their world, and a jump leaves them as good as they were.
 */
export const machineTime = (store: Store): number => store.clock.now().getTime() - store.jumped;

/** The entry of a map that other records point to. @throws Error where the world contradicts itself. */
export function mustGet<K, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`sandbox: no ${what} ${String(key)}`);
  return value;
}

export const commitKey = (repositoryId: number, sha: string): string => `${repositoryId}/${sha}`;

/** Adds to a list that may not exist yet. */
export function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
