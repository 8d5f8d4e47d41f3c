import { Hono } from 'hono';
import { findAccount } from '../state/accounts.ts';
import { asUser } from '../state/actor.ts';
import type { Plan } from '../state/entities.ts';
import { setPlan } from '../state/plans.ts';
import { findRepository, setVisibility } from '../state/repositories.ts';
import type { SandboxParts } from './sandbox-parts.ts';

const PLANS: readonly Plan[] = ['free', 'pro', 'team', 'enterprise'];

/**
 * `/_sandbox/plan`: what `account` pays for, and whether a repository of it is private. `{"account":"acme","plan":"free"}`,
 * `{"account":"acme","repository":"checkout","private":true}`, or both at once.
 */
export function createPlanControl(parts: () => SandboxParts): Hono {
  const control = new Hono();
  control.post('/', async (context) => {
    const fields: Readonly<Record<string, unknown>> = await context.req.json();
    const { account: login, plan: wanted, repository: name, private: isPrivate } = fields;
    const { store } = parts();
    if (typeof login !== 'string') throw new Error('account is needed');
    const account = findAccount(store, login);
    const plan = PLANS.find((each) => each === wanted);
    if (wanted !== undefined && plan === undefined) throw new Error(`a plan is one of ${PLANS.join(', ')}`);
    if (typeof name === 'string' && typeof isPrivate === 'boolean') {
      const owner = account.kind === 'Organization' ? administratorOf(parts(), account.members) : account;
      const repository = findRepository(store, asUser(owner), login, name);
      setVisibility(store, asUser(owner), repository, isPrivate);
    }
    if (plan !== undefined) setPlan(store, account, plan);
    return context.json({ account: account.login, plan: account.plan });
  });
  return control;
}

/** @throws Error for an organisation that nobody owns */
function administratorOf({ store }: SandboxParts, members: ReadonlyMap<number, string>) {
  for (const [id, role] of members) {
    const account = store.accounts.get(id);
    if (role === 'admin' && account !== undefined) return account;
  }
  throw new Error('the organisation has no owner');
}
