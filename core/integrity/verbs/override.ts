import type { OwnerRef } from '../../config/config.ts';
import { endOf, findHalf, findWhole } from '../overrides.ts';
import { type Call, done, noted, refused, type Taken, type VerbRule } from './verb-rule.ts';

/** SHA-1 or SHA-256, whole: a short one could come to mean another commit. */
const wholeSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Characters. Both have to say it word for word. */
const longestReason = 300;

/**
 * `/override <head-sha> <reason>`: this commit may go out although it is not ready. One of those whom the config names says
 * so, another repeats the line within a day, and from then it counts for a day, for this commit alone (A68).
 * `/override clear`, by any of them, ends it.
 */
export const override: VerbRule = {
  verb: 'override',
  isPositive: ({ rest }) => !isClear(rest),
  place: 'initiative',
  by: 'rule',
  isVoidedAnywhere: true,
  take: (call) => {
    const { config, entitlements } = call.context;
    const who = config.overrideOwners.map(nameOf).join(', ');
    const answer = entitlements.overrider(call.speaker.actor);
    if (answer === 'no') return refused('override-by-others', { who });
    // A no of who may be one of them counts; a yes does not.
    if (isClear(call.command.rest))
      return done('override-cleared', [{ act: 'override', sha: null, why: '' }]);
    return answer === 'yes' ? take(call, who) : refused('override-owners-unreadable', { who });
  },
};

function take({ command: { rest }, speaker: { statement }, state }: Call, who: string): Taken {
  const [sha = '', ...words] = rest.split(/\s+/u);
  const why = words.join(' ');
  if (!wholeSha.test(sha)) return refused('override-which-sha');
  if (why === '' || why.length > longestReason)
    return refused('override-needs-reason', { most: String(longestReason) });
  if (state.overrides.some(({ first, second }) => (second ?? first).comment === statement.comment))
    return refused('override-one-a-comment');
  const whole = findWhole(state.overrides, sha, statement.at);
  if (whole !== null) return refused('override-already', { sha: sha.slice(0, 7), until: endOf(whole) });
  const acts = [{ act: 'override', sha, why } as const];
  const half = findHalf(state.overrides, { sha, why }, statement);
  const detail = { sha: sha.slice(0, 7), why };
  if (half !== null) return done('overridden', acts, { ...detail, first: half.first.author.login });
  return { ...noted('override-half', acts, { ...detail, who }), suggestion: `/override ${sha} ${why}` };
}

function isClear(rest: string): boolean {
  return /^clear\b/i.test(rest);
}

function nameOf(owner: OwnerRef): string {
  return owner.kind === 'user' ? owner.login : `${owner.org}/${owner.slug}`;
}
