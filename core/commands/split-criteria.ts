import { nearestWord } from '../config/nearest-word.ts';
import { imitatedId } from './suspicious-characters.ts';

/** What a persona's line can name. */
export interface Catalogue {
  /** Criterion ids of this persona. */
  readonly own: readonly string[];
  /** Criterion ids of the others in this initiative. */
  readonly others: readonly string[];
  /** The hash that `id@hash` has to carry; null for an id that is not this persona's. */
  readonly hashOf: (id: string) => string | null;
  /** For negatives: a slip behind a good id does not take the good one back, it ends the ids. */
  readonly keepsGoodIds?: boolean;
}

export interface NamedCriteria {
  readonly ids: readonly string[];
  readonly evidence: string;
}

export interface CriteriaProblem {
  readonly message: string;
  readonly suggestion: string | null;
}

/**
 * Takes the ids at the beginning of what follows `/met`, `/unmet`, `/na` or `/confirm`; evidence begins after `:` or `--`
 * or at the first word that is no id. There are no wildcards and no ranges: what is declared is named.
 */
export function splitCriteria(rest: string, catalogue: Catalogue): NamedCriteria | CriteriaProblem {
  const ids: string[] = [];
  let left = rest.trim();
  while (left !== '' && !isSeparator(left)) {
    const token = /^[^ \t:,]+/u.exec(left)?.[0] ?? '';
    const taken = takeToken(token, catalogue, ids.length === 0);
    if (taken === null || ('message' in taken && catalogue.keepsGoodIds === true && ids.length > 0)) break;
    if ('message' in taken) return { message: `${taken.message} ${nameOne(catalogue)}`, suggestion: null };
    ids.push(taken.id);
    left = left.slice(token.length).replace(/^[ \t]*,?[ \t]*/u, '');
  }
  if (ids.length === 0) return { message: nameOne(catalogue), suggestion: null };
  return { ids: [...new Set(ids)], evidence: left.replace(/^(?::|--(?=[ \t]|$))[ \t]*/u, '').trim() };
}

function isSeparator(left: string): boolean {
  return left.startsWith(':') || left === '--' || left.startsWith('-- ') || left.startsWith('--\t');
}

/** The id, what is wrong with it, or null where the words begin. */
function takeToken(
  token: string,
  catalogue: Catalogue,
  isFirst: boolean,
): { id: string } | { message: string } | null {
  const [id = '', hash] = token.split('@', 2);
  if (catalogue.own.includes(id)) return hash === undefined ? { id } : withHash(id, hash, catalogue);
  if (catalogue.others.includes(id)) return { message: `"${id}" is another persona’s criterion.` };
  const ids = [...catalogue.own, ...catalogue.others];
  if (isWildcard(id, isFirst) || isRange(id, ids))
    return { message: 'There is no way to name several at once: what is declared is named one by one.' };
  const imitated = imitatedId(id, ids);
  if (imitated !== null)
    return { message: `"${id}" looks like "${imitated}" and holds a character from another alphabet.` };
  return hasShapeOfId(id, ids) ? { message: `"${id}" is no criterion here.` } : null;
}

function withHash(id: string, hash: string, { hashOf }: Catalogue): { id: string } | { message: string } {
  const right = hashOf(id);
  if (hash === right) return { id };
  return {
    message: `"${id}@${hash}" is another wording of "${id}"; the one in force is "${id}@${right ?? ''}". Please read it on this issue, then declare "${id}".`,
  };
}

/** Behind an id, "all" may begin a sentence: "/met b1 all green". */
function isWildcard(word: string, isFirst: boolean): boolean {
  return (isFirst && word.toLowerCase() === 'all') || word === '*' || /^[a-z0-9-]+\*$/u.test(word);
}

/** `b1-b3`, `b1..b3`, `b1–3`. */
function isRange(word: string, ids: readonly string[]): boolean {
  const [from = '', to] = word.split(/-|–|—|\.\.\.?|…/u, 2);
  return (
    to !== undefined &&
    ids.includes(from) &&
    (ids.includes(to) || isNumber(to) || shapeOf(to) === shapeOf(from))
  );
}

function isNumber(word: string): boolean {
  return /^[0-9]{1,4}$/u.test(word);
}

/**
 * Whether a word looks like the ids in use: `b9` where there is `b1`, `load-tests` where there is `load-test`. Such a word
 * is rather a slip than the beginning of a sentence.
 */
function hasShapeOfId(word: string, ids: readonly string[]): boolean {
  if (!/^[A-Za-z0-9-]{1,48}$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (/[0-9]/u.test(word)) return ids.some((id) => /[0-9]/u.test(id) && shapeOf(id) === shapeOf(lower));
  const near = nearestWord(lower, ids);
  // In a word of up to four letters, one other letter makes another word.
  return near !== null && (near === lower || near.length > 4);
}

function shapeOf(id: string): string {
  return id.replaceAll(/[0-9]+/gu, '0');
}

function nameOne({ own }: Catalogue): string {
  if (own.length === 0) return 'This persona has no criteria yet.';
  return `Please name one or more of: ${own.join(', ')}.`;
}
