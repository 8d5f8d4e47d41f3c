import { closingFence, openingFence, receiptMarker, scopeMarker } from '../scope/parse-receipt.ts';
import type { Act, Receipt, ScopeReceipt } from '../scope/receipt.ts';
import { clipText } from './clip-text.ts';
import { byteLength } from './fit-page.ts';

/** How much of what somebody wrote a receipt keeps, tried in this order until the whole fits. What it decides stays. */
const wordsKept = [1000, 200, 40, 0] as const;

/**
 * A receipt as a folded block of JSON, the inverse of `parseReceipt`.
 * @param budget bytes; free text is shortened, act by act alike, until the block fits
 */
export function renderReceipt(receipt: Receipt, budget: number): string {
  const candidates = wordsKept.map((max) => renderBlock(receiptMarker, 'Receipt', shorten(receipt, max)));
  return candidates.find((block) => byteLength(block) <= budget) ?? candidates.at(-1) ?? '';
}

/** A scope receipt as a comment that is never edited. Never shortened: its digest names every character. */
export function renderScopeReceipt(receipt: ScopeReceipt): string {
  const { digest, seq, signature } = receipt;
  return [
    scopeMarker.replace(' -->', ` ${seq} -->`),
    `**Scope ${seq} is signed: \`${digest}\`.** From here on the record is frozen. An edit of it makes another digest, which has to be signed again.`,
    renderBlock(scopeMarker, `What comment ${signature} signed`, receipt),
  ].join('\n\n');
}

function renderBlock(marker: string, summary: string, data: unknown): string {
  return [
    `<details><summary>${summary}</summary>`,
    '',
    marker,
    openingFence,
    inertJson(data),
    closingFence,
    '',
    '</details>',
  ].join('\n');
}

/**
 * JSON whose strings cannot end the fence, begin HTML or hide: the marks that could are written as `\\uXXXX`.
 * Strings never begin a line, so no line of it can be read as a command.
 */
function inertJson(data: unknown): string {
  const marks = /[`~<>&@\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
  return JSON.stringify(data, null, 1).replace(
    marks,
    (mark) => String.raw`\u` + mark.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}

function shorten(receipt: Receipt, max: number): Receipt {
  return { ...receipt, acts: receipt.acts.map((act) => shortenAct(act, max)) };
}

function shortenAct(act: Act, max: number): Act {
  if ('why' in act) return { ...act, why: clipText(act.why, max) };
  if ('evidence' in act) return { ...act, evidence: clipText(act.evidence, max) };
  if ('what' in act) return { ...act, what: clipText(act.what, max) };
  if ('text' in act && act.text !== null) return { ...act, text: clipText(act.text, max) };
  return act;
}
