import type { Actor, CommentFacts, IssueFacts } from '../facts/facts.ts';
import { rememberByText } from '../memo/remember-by-text.ts';
import { digestScope } from '../scope/digest.ts';
import { parseReceipt, parseScopeReceipt } from '../scope/parse-receipt.ts';
import type { Receipt, ScopeReceipt } from '../scope/receipt.ts';
import { readMarker } from './marker.ts';

/** A place where our own writing was tampered with: whatever was declared before it is in doubt. */
export interface ReceiptBreak {
  readonly kind: 'receipt-edited' | 'receipt-missing';
  readonly at: string;
  readonly actor: Actor | null;
  readonly url: string;
}

/** What we wrote on one issue, as far as it is still as we wrote it. */
export interface ReceiptBook {
  readonly receipts: readonly Receipt[];
  /** The unbroken tail of scope receipts; the last one is the newest. */
  readonly scopes: readonly ScopeReceipt[];
  /** True where a scope receipt was edited or is missing from the sequence. */
  readonly scopesBroken: boolean;
  /** Keys of the comments that have had their answer, with the time of the answer. */
  readonly answered: ReadonlyMap<string, string>;
  readonly breaks: readonly ReceiptBreak[];
  readonly nextSeq: number;
  readonly nextScopeSeq: number;
  /** The one comment that we keep editing; null before it exists. */
  readonly sticky: CommentFacts | null;
}

/**
 * Reads our own comments of one issue. Only comments that we wrote and nobody edited are believed; the sticky comment,
 * which we edit ourselves, holds no state and is passed over.
 */
export function readReceiptBook(issue: IssueFacts): ReceiptBook {
  const ours = issue.comments.filter(({ isOurs }) => isOurs);
  const sticky = ours.find(({ body }) => readMarker(body) === 'convergence');
  const written = ours.filter((comment) => comment !== sticky);
  const intact = written.filter(({ lastEditedAt }) => lastEditedAt === null);
  const receipts = numbered(intact, parseReceipt, ({ seq, comment }) => `${String(seq)} ${String(comment)}`);
  const scopes = numbered(intact, parseVerifiedScope, ({ seq }) => String(seq));
  const tail = unbrokenTail(scopes);
  const edited = written.filter(({ lastEditedAt }) => lastEditedAt !== null);
  return {
    receipts: receipts.map(({ value }) => value),
    scopes: tail.map(({ value }) => value),
    // An edited comment of ours may have been the newest scope receipt: its text no longer tells.
    scopesBroken: tail.length < scopes.length || edited.length > 0,
    answered: new Map(written.flatMap(answerKey)),
    breaks: [...edited.map(editBreak), ...gaps(receipts)],
    nextSeq: (receipts.at(-1)?.value.seq ?? 0) + 1,
    nextScopeSeq: (scopes.at(-1)?.value.seq ?? 0) + 1,
    sticky: sticky ?? null,
  };
}

interface Numbered<T> {
  readonly value: T;
  readonly comment: CommentFacts;
}

/**
 * In order of their sequence. Two of one key are the trace of a race, and the first one stands (F16). Two receipts of one
 * number that answer two comments are that too, and both are kept: each is the only second witness of what it answers.
 */
function numbered<T extends { readonly seq: number }>(
  comments: readonly CommentFacts[],
  parse: (body: string) => T | null,
  keyOf: (value: T) => string,
): Numbered<T>[] {
  const byKey = new Map<string, Numbered<T>>();
  for (const comment of comments.toSorted((a, b) => a.id - b.id)) {
    const value = parse(comment.body);
    if (value !== null && !byKey.has(keyOf(value))) byKey.set(keyOf(value), { value, comment });
  }
  return [...byKey.values()].toSorted((a, b) => a.value.seq - b.value.seq);
}

const parseVerifiedScope = rememberByText((body): ScopeReceipt | null => {
  const receipt = parseScopeReceipt(body);
  if (receipt === null) return null;
  const digest = digestScope(receipt.scope);
  return digest.sha256 === receipt.sha256 && digest.short === receipt.digest ? receipt : null;
});

function unbrokenTail<T extends { readonly seq: number }>(entries: readonly Numbered<T>[]): Numbered<T>[] {
  const start = entries.findLastIndex(
    (entry, index) => entry.value.seq !== (entries[index - 1]?.value.seq ?? 0) + 1,
  );
  return entries.slice(Math.max(start, 0));
}

function gaps(receipts: readonly Numbered<Receipt>[]): ReceiptBreak[] {
  return receipts
    .filter((entry, index) => entry.value.seq > (receipts[index - 1]?.value.seq ?? 0) + 1)
    .map(({ comment }) => ({
      kind: 'receipt-missing',
      at: comment.createdAt,
      actor: null,
      url: comment.url,
    }));
}

function editBreak(comment: CommentFacts): ReceiptBreak {
  const at = comment.lastEditedAt ?? comment.createdAt;
  return { kind: 'receipt-edited', at, actor: comment.editor, url: comment.url };
}

function answerKey({ body, createdAt }: CommentFacts): [string, string][] {
  const marker = readMarker(body);
  return marker?.startsWith('reply ') ? [[marker.slice('reply '.length), createdAt]] : [];
}
