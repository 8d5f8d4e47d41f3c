/** Rulesets. https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets */

import type { Actor, SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { NotFound } from './errors.ts';
import { nodeId } from './node-id.ts';
import { may, requirePermission } from './permissions.ts';
import { requireFeature } from './plans.ts';
import { isFor } from './ref-patterns.ts';
import type { Ruleset, RulesetRule } from './ruleset-entities.ts';
import { requireSound } from './ruleset-input.ts';
import { type Store, timestamp } from './store.ts';

const ADMINISTRATION = { app: ['administration'], level: 'write', role: 'admin' } as const;

export type RulesetInput = Pick<Ruleset, 'name' | 'target' | 'include' | 'rules'> &
  Partial<Pick<Ruleset, 'enforcement' | 'exclude' | 'bypassActors'>>;

/** @throws Forbidden where the plan has no rulesets; Unprocessable as GitHub words it */
export function createRuleset(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: RulesetInput,
): Ruleset {
  requireAdministration(store, actor, repository);
  const id = store.nextRegistryId();
  const at = timestamp(store);
  const ruleset: Ruleset = {
    enforcement: 'active',
    exclude: [],
    bypassActors: [],
    ...input,
    id,
    nodeId: nodeId('RRS', id),
    createdAt: at,
    updatedAt: at,
  };
  requireSound(store, repository, ruleset);
  repository.rulesets.push(ruleset);
  return ruleset;
}

/** What is not named stays as it is. */
export function updateRuleset(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  id: number,
  patch: Partial<RulesetInput>,
): Ruleset {
  requireAdministration(store, actor, repository);
  const updated = { ...findRuleset(repository, id), ...patch, updatedAt: timestamp(store) };
  requireSound(store, repository, updated);
  repository.rulesets.splice(indexOf(repository, id), 1, updated);
  return updated;
}

export function deleteRuleset(store: Store, actor: SignedActor, repository: Repository, id: number): void {
  requireAdministration(store, actor, repository);
  findRuleset(repository, id);
  repository.rulesets.splice(indexOf(repository, id), 1);
}

/** @throws NotFound */
export function findRuleset(repository: Repository, id: number): Ruleset {
  const found = repository.rulesets.find((ruleset) => ruleset.id === id);
  if (found === undefined) throw new NotFound();
  return found;
}

/** Who may bypass a ruleset is told to those alone who may change it (docs: REST, "Get a repository ruleset"). */
export const maySeeBypass = (store: Store, actor: Actor, repository: Repository): boolean =>
  may(store, actor, repository, ADMINISTRATION);

export interface RuleInForce {
  readonly ruleset: Ruleset;
  readonly rule: RulesetRule;
}

/** All active rules for a branch of that name, whether it exists or not. Whether the plan has rulesets is another question. */
export const rulesFor = (repository: Repository, branch: string): readonly RuleInForce[] =>
  repository.rulesets
    .filter(
      (ruleset) => ruleset.enforcement === 'active' && isFor(repository, ruleset, `refs/heads/${branch}`),
    )
    .flatMap((ruleset) => ruleset.rules.map((rule) => ({ ruleset, rule })));

function requireAdministration(store: Store, actor: SignedActor, repository: Repository): void {
  requirePermission(store, actor, repository, ADMINISTRATION);
  requireFeature(store, repository, 'rulesets');
}

const indexOf = (repository: Repository, id: number): number =>
  repository.rulesets.findIndex((ruleset) => ruleset.id === id);
