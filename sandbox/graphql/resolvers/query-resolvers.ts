/** Where queries begin. */

import { findAccount } from '../../state/accounts.ts';
import type { Account } from '../../state/entities.ts';
import { NotFound } from '../../state/errors.ts';
import { findRepository } from '../../state/repositories.ts';
import { type Context, nodeById } from '../context.ts';
import { type Resolvers, view } from '../resolver.ts';
import { gitNode } from './git-objects.ts';

function accountNamed(context: Context, login: string, kind: Account['kind'], what: string) {
  const missing = new NotFound(`Could not resolve to ${what} with the login of '${login}'.`);
  try {
    const account = findAccount(context.store, login);
    if (account.kind === kind) return account;
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
  throw missing;
}

function repositoryNamed(context: Context, owner: string, name: string) {
  try {
    return findRepository(context.store, context.actor, owner, name);
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    throw new NotFound(`Could not resolve to a Repository with the name '${owner}/${name}'.`);
  }
}

const anyNode = (context: Context, id: string) => gitNode(context, id) ?? nodeById(context, id);

export const queryResolvers = {
  /** For an app: its bot, which GitHub shows as a User here. */
  viewer: (_root: unknown, _args: unknown, { actor }: Context) => actor.account,
  rateLimit: (_root: unknown, _args: unknown, { budget, cost, nodeCount }: Context) =>
    view({
      cost,
      nodeCount,
      limit: budget.limit,
      used: budget.used + cost,
      remaining: Math.max(0, budget.limit - budget.used - cost),
      resetAt: budget.resetAt,
    }),
  node: (_root: unknown, { id }: { id: string }, context: Context) => anyNode(context, id),
  /** What cannot be found is null in its place, with an error. */
  nodes: (_root: unknown, { ids }: { ids: readonly string[] }, context: Context) =>
    ids.map((id) => {
      try {
        return anyNode(context, id);
      } catch (error) {
        return error;
      }
    }),
  repository: (_root: unknown, { owner, name }: { owner: string; name: string }, context: Context) =>
    repositoryNamed(context, owner, name),
  organization: (_root: unknown, { login }: { login: string }, context: Context) =>
    accountNamed(context, login, 'Organization', 'an Organization'),
  user: (_root: unknown, { login }: { login: string }, context: Context) =>
    accountNamed(context, login, 'User', 'a User'),
} satisfies Resolvers;
