import { parseCommands } from '../commands/parse-commands.ts';
import type { Actor, CommentFacts, IssueFacts, TimelineFacts } from '../facts/facts.ts';
import type { ReceiptBook } from './receipt-book.ts';

/**
 * A moment after which nothing that was said before on this issue counts in favour: somebody altered or removed what may
 * have been an owner's words, or moved the issue. Repaired by saying it again.
 */
export interface Barrier {
  readonly kind:
    | 'comment-edited'
    | 'comment-deleted'
    | 'receipt-edited'
    | 'receipt-missing'
    | 'detached'
    | 'reattached'
    | 'transferred';
  readonly at: string;
  readonly actor: Actor | null;
  readonly url: string;
}

export interface BarrierContext {
  readonly issue: IssueFacts;
  /** Only the initiative carries the sticky comment. */
  readonly isInitiative: boolean;
  readonly book: ReceiptBook;
  /** Whether this account may have spoken for any persona, now or ever. */
  readonly mayHaveSpoken: (actor: Actor) => boolean;
  /** Our own login: what we do ourselves is no tampering. */
  readonly ourLogin: string;
}

/** Every barrier of one issue, oldest first. */
export function findBarriers(context: BarrierContext): Barrier[] {
  const edits = context.issue.comments.filter((comment) => isDoubtfulEdit(comment, context)).map(fromEdit);
  const excused = excusedDeletion(context);
  const events = context.issue.timeline
    .filter((event) => event !== excused)
    .flatMap((event) => fromEvent(event, context));
  return [...edits, ...events, ...context.book.breaks].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** The newest barrier, or null. Only what was created strictly later counts. */
export function newestBarrier(barriers: readonly Barrier[]): Barrier | null {
  return barriers.at(-1) ?? null;
}

/** Our own comments have their own bookkeeping (`ReceiptBook.breaks`); other people's words decide nothing. */
function isDoubtfulEdit(comment: CommentFacts, context: BarrierContext): boolean {
  if (comment.lastEditedAt === null || comment.isOurs) return false;
  if (comment.author !== null && !context.mayHaveSpoken(comment.author)) return false;
  return mayHaveHeldCommand(comment);
}

/** GitHub keeps the first and the latest 99 versions: at that number something may be missing in between. */
const keptRevisions = 100;

function mayHaveHeldCommand({ body, revisions }: CommentFacts): boolean {
  if (revisions === undefined || revisions.length >= keptRevisions) return true;
  return [...revisions, body].some((text) => text === null || parseCommands(text).commands.length > 0);
}

function fromEdit(comment: CommentFacts): Barrier {
  const at = comment.lastEditedAt ?? comment.createdAt;
  return { kind: 'comment-edited', at, actor: comment.editor, url: comment.url };
}

function fromEvent(event: TimelineFacts, context: BarrierContext): Barrier[] {
  const { url, createdAt } = context.issue;
  const barrier = (kind: Barrier['kind']): Barrier[] => [{ kind, at: event.at, actor: event.actor, url }];
  switch (event.kind) {
    case 'comment-deleted':
      return isDoubtfulDeletion(event, context) ? barrier('comment-deleted') : [];
    case 'parent-removed':
      return barrier('detached');
    case 'parent-added':
      // Attached as it is created: that is how we open it.
      return event.at === createdAt || event.actor?.login === context.ourLogin ? [] : barrier('reattached');
    case 'transferred':
      return barrier('transferred');
    case 'locked':
    case 'unlocked':
      return [];
  }
}

function isDoubtfulDeletion(
  { actor, author }: Extract<TimelineFacts, { kind: 'comment-deleted' }>,
  context: BarrierContext,
): boolean {
  if (author === null) return true;
  // Taking back one's own words is no tampering: negatives survive in receipts, positives vanish with it.
  if (actor !== null && actor.id === author.id) return false;
  return author.login === context.ourLogin || context.mayHaveSpoken(author);
}

/**
 * The event does not say which comment of ours was deleted. If it is the only one, and our sticky comment is missing or
 * younger, it was the sticky comment, which holds no state (F17). Any second one may have been a receipt.
 */
function excusedDeletion({ issue, isInitiative, book, ourLogin }: BarrierContext): TimelineFacts | null {
  if (!isInitiative) return null;
  const deletions = issue.timeline.filter(
    (event) =>
      event.kind === 'comment-deleted' && event.author?.login === ourLogin && event.actor?.login !== ourLogin,
  );
  const [only] = deletions;
  if (only === undefined || deletions.length > 1) return null;
  return book.sticky === null || book.sticky.createdAt >= only.at ? only : null;
}
