import type { CommentFacts } from '../facts/facts.ts';

/**
 * Hidden markers of our own comments: they say what a comment is, never how things stand.
 * They count only in comments that we wrote ourselves (A77).
 */
const start = '<!-- tutti:';
const end = ' -->';

/** `<!-- tutti:reply 123 -->`; names of somebody else's making go through `markable`. */
export function renderMarker(text: string): string {
  return `${start}${text}${end}`;
}

/** The text of the marker in the first line, or null. */
export function readMarker(body: string): string | null {
  const newline = body.indexOf('\n');
  const line = (newline < 0 ? body : body.slice(0, newline)).trim();
  return line.startsWith(start) && line.endsWith(end) ? line.slice(start.length, -end.length) : null;
}

/** Any name as part of a marker's text, each differently; `>` could end the comment that hides it. */
export function markable(name: string): string {
  return encodeURIComponent(name);
}

/** Whether a comment of ours with this marker stands there as we wrote it: who edits one could forge a record or hide it. */
export function isSaid(comments: readonly CommentFacts[], marker: string): boolean {
  return comments.some((comment) => ownMarker(comment) === marker);
}

/** The marker of a comment of ours that nobody has edited; null for every other. */
export function ownMarker({ isOurs, lastEditedAt, body }: CommentFacts): string | null {
  return isOurs && lastEditedAt === null ? readMarker(body) : null;
}

/** Text of the marker of the comment that says that this tag was made. */
export function releasedMarker(tag: string): string {
  return `released ${markable(tag)}`;
}

/** Text of the marker of the comment that says why it could not be made. */
export function unreleasedMarker(tag: string, why: string): string {
  return `unreleased ${why} ${markable(tag)}`;
}
