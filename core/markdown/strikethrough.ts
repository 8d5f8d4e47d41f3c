/**
 * Which lines may be struck out. GitHub pairs runs of one or two tildes by rules that depend on emphasis and links
 * around them. Pairs that every reading agrees on are read exactly; for the rest, everything between the first run
 * that may open and the last that may close counts as struck out.
 */

import { runLength } from './code-spans.ts';

export interface TildeRun {
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The run that begins at `at`. Three and more tildes strike nothing. */
export function tildeRunAt(text: string, at: number): TildeRun {
  const length = runLength(text, at);
  const before = classOf(text[at - 1]);
  const after = classOf(text[at + length]);
  const strikes = length <= 2;
  return {
    at,
    length,
    opens: strikes && (after === 'other' || (after === 'punctuation' && before !== 'other')),
    closes: strikes && (before === 'other' || (before === 'punctuation' && after !== 'other')),
  };
}

function classOf(char: string | undefined): 'space' | 'punctuation' | 'other' {
  if (char === undefined || /\s/u.test(char)) return 'space';
  return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'other';
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Tells for the start of a line whether it may be struck out; ask from left to right.
 * `exact`: false where runs may not be what they seem.
 */
export function createStruckTest(
  text: string,
  runs: readonly TildeRun[],
  exact: boolean,
): (start: number) => boolean {
  const { pairs, rest } = pairRuns(text, runs, exact);
  const outer = outerSpans(rest);
  let next = 0;
  return (start) => {
    while ((pairs[next]?.to ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const pair = pairs[next];
    return (
      (pair !== undefined && start > pair.from) || outer.some(({ from, to }) => start > from && start < to)
    );
  };
}

/** Splits runs into pairs, in order, and those of which it is not sure what they strike. */
function pairRuns(text: string, runs: readonly TildeRun[], exact: boolean) {
  const pairs: Span[] = [];
  const rest: TildeRun[] = [];
  let open: TildeRun | null = null;
  for (const run of runs) {
    if (!run.opens && !run.closes) continue;
    if (open !== null && exact && isPair(text, open, run)) {
      pairs.push({ from: open.at, to: run.at });
      open = null;
      continue;
    }
    if (open !== null) rest.push(open);
    open = run;
  }
  if (open !== null) rest.push(open);
  return { pairs, rest };
}

/** Two neighbours that can only be each other's: nothing between them could pair with one of them first. */
function isPair(text: string, open: TildeRun, close: TildeRun): boolean {
  if (!open.opens || open.closes || !close.closes || open.length !== close.length) return false;
  for (let index = open.at; index < close.at; index += 1)
    if ('[]*_'.includes(text.charAt(index))) return false;
  return true;
}

function outerSpans(runs: readonly TildeRun[]): Span[] {
  return [1, 2].flatMap((length) => {
    const same = runs.filter((run) => run.length === length);
    const from = same.find(({ opens }) => opens)?.at;
    const to = same.findLast(({ closes }) => closes)?.at;
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}
