import type { AssetFacts } from '../facts/signal-facts.ts';
import { withAge } from './age.ts';
import { factsOf } from './facts-of.ts';
import { isAccount } from './is-account.ts';
import { matchName } from './match-name.ts';
import { type SignalKind, type SignalVerdict, says } from './signal.ts';

/** An asset of this name on the GitHub release of exactly this commit, uploaded whole by the pinned account. */
export const releaseAsset: SignalKind<'release-asset'> = {
  kind: 'release-asset',
  subject: 'commit',
  evaluate: (rule, { candidate, facts, key }) => {
    const read = factsOf(candidate.signals, key, 'release-asset');
    if ('unknown' in read) return read.unknown;
    const named = read.facts.assets.filter(({ name }) => matchName(rule.asset, name));
    const pinned = named.filter(({ uploader }) => uploader !== null && isAccount(uploader, rule.uploader));
    const ignored = named
      .filter((one) => !pinned.includes(one))
      .map(({ uploader }) => uploader?.login ?? 'nobody');
    const [newest] = pinned.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    return { ...withAge(assess(newest), rule.maxAge, facts.readAt), ignored: [...new Set(ignored)] };
  },
};

/** `state` of a release asset: `uploaded` or `open` (GitHub's OpenAPI description). */
function assess(found: AssetFacts | undefined): SignalVerdict {
  if (found === undefined) return says('waiting', 'not uploaded yet');
  const evidence = { what: `${found.name} of ${found.tag}`, url: found.url, at: found.createdAt };
  if (found.state === 'uploaded') return says('met', 'uploaded', { evidence });
  if (found.state === 'open') return says('waiting', 'being uploaded', { evidence, isRunning: true });
  return says('unknown', found.state, { evidence });
}
