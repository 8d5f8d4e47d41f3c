import type { ReplayState } from '../state.ts';
import { done, type ReplayContext, refused, type VerbRule } from './verb-rule.ts';

/** `/reconfirm@<digest>`: my part still holds for the changed promise. */
export const reconfirm: VerbRule = {
  verb: 'reconfirm',
  isPositive: () => true,
  place: 'persona',
  by: 'speaker',
  take: ({ command, context, state, speaker }) => {
    const signed = signedBefore(speaker.statement.comment, context.chain, state.signatures);
    const { digest } = command;
    if (digest === null || !signed.includes(digest)) {
      const current = signed.at(-1);
      if (current === undefined) return refused('nothing-before-signature', { url: context.initiativeUrl });
      return refused('digest-differs', { digest: digest ?? '', current }, `/reconfirm@${current}`);
    }
    return done('reconfirmed', [{ act: 'reconfirm', digest }], { digest });
  },
};

/** A change that nobody has signed yet can still change: what is said of it now would not count once it is signed. */
function signedBefore(
  comment: number,
  chain: ReplayContext['chain'],
  signatures: ReplayState['signatures'],
): string[] {
  const received = chain.filter(({ signature }) => signature < comment);
  return [...received, ...signatures].map(({ digest }) => digest);
}
