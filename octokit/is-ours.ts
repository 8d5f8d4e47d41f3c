import { sameLogin } from '../core/integrity/entitlement.ts';
import type { RawActor } from './documents/raw.ts';
import { toActor } from './to-actor.ts';

/** Something that somebody wrote. */
export interface Authored {
  readonly viewerDidAuthor: boolean;
  readonly author: RawActor | null;
}

/**
 * Whether we wrote it ourselves. Who only looks, with another token than the one that writes, names the keeper: an App's
 * bot, whose login no person can have.
 * @param keeper such as `tutti[bot]`; null where whoever asks is the one who writes
 */
export function isOurs({ viewerDidAuthor, author }: Authored, keeper: string | null): boolean {
  if (keeper === null) return viewerDidAuthor;
  const actor = toActor(author);
  return actor?.type === 'Bot' && sameLogin(actor.login, keeper);
}
