import type { CommentFacts } from '../facts/facts.ts';

/** Why a comment cannot be a human's unaltered word; the key of the answer's words. */
export type WitnessFlaw =
  | 'no-author'
  | 'by-bot'
  | 'edited-comment'
  | 'by-email'
  | 'via-app'
  | 'via-unknown'
  | 'minimised';

/**
 * What keeps this comment from being a positive (a commitment, a declaration, a signature), or null.
 * A negative needs none of this: whatever makes it look doubtful must not make the gate greener.
 */
export function findFlaw(comment: CommentFacts): WitnessFlaw | null {
  if (comment.author === null) return 'no-author';
  if (comment.author.type !== 'User') return 'by-bot';
  // `lastEditedAt` stays even when the old text is restored (A05), so no text is compared.
  if (comment.lastEditedAt !== null) return 'edited-comment';
  if (comment.createdViaEmail) return 'by-email';
  if (comment.via === undefined) return 'via-unknown';
  if (comment.via !== null) return 'via-app';
  if (comment.isMinimized) return 'minimised';
  return null;
}
