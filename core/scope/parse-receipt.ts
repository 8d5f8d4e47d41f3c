import { validateReceipt, validateScopeReceipt } from '../../schemas/generated/validate-receipt.ts';
import { rememberByText } from '../memo/remember-by-text.ts';
import type { Receipt, ScopeReceipt } from './receipt.ts';

/** The line above the block of JSON. Our own words cannot hold it: what people wrote is escaped before it gets there. */
export const receiptMarker = '<!-- tutti:receipt -->';
export const scopeMarker = '<!-- tutti:scope -->';
export const openingFence = '```json';
export const closingFence = '```';

/** The receipt in one of our comments; null where there is none or anything about it is not as we write it. */
export const parseReceipt = rememberByText((body): Receipt | null => {
  const data = readBlock(body, receiptMarker);
  return validateReceipt(data) ? data : null;
});

/** The scope receipt in one of our comments; null where there is none or anything about it is not as we write it. */
export const parseScopeReceipt = rememberByText((body): ScopeReceipt | null => {
  const data = readBlock(body, scopeMarker);
  return validateScopeReceipt(data) ? data : null;
});

/** The only block under the only marker of this kind: two of them would leave the choice to whoever added one. */
function readBlock(body: string, marker: string): unknown {
  // Most of our comments hold no receipt of this kind.
  if (!body.includes(marker)) return null;
  // What is posted through a web form comes back with CRLF.
  const text = `\n${body.replaceAll('\r\n', '\n')}\n`;
  const head = `\n${marker}\n`;
  const start = text.indexOf(head);
  if (start < 0 || start !== text.lastIndexOf(head)) return null;
  const fence = start + head.length;
  if (!text.startsWith(`${openingFence}\n`, fence)) return null;
  const json = fence + openingFence.length + 1;
  const end = text.indexOf(`\n${closingFence}\n`, json - 1);
  if (end < 0) return null;
  try {
    return JSON.parse(text.slice(json, end));
  } catch {
    return null;
  }
}
