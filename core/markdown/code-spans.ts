/** Code spans: a run of backticks, closed by the next run of the same length. Source: CommonMark 0.31, section 6.1. */

/** Length of the run of `mark` that begins at `at`. */
export function runLength(text: string, at: number): number {
  const mark = text.charCodeAt(at);
  let end = at + 1;
  while (text.charCodeAt(end) === mark) end += 1;
  return end - at;
}

/** Index after the code span whose opening run has this length and begins at `at`, or -1. Ask from left to right. */
export type CodeSpanReader = (at: number, length: number) => number;

export function createCodeSpanReader(text: string): CodeSpanReader {
  let runs: Map<number, { readonly starts: number[]; next: number }> | null = null;
  return (at, length) => {
    runs ??= findRuns(text);
    const same = runs.get(length);
    if (same === undefined) return -1;
    let close = same.starts[same.next];
    while (close !== undefined && close < at + length) {
      same.next += 1;
      close = same.starts[same.next];
    }
    return close === undefined ? -1 : close + length;
  };
}

function findRuns(text: string): Map<number, { readonly starts: number[]; next: number }> {
  const runs = new Map<number, { readonly starts: number[]; next: number }>();
  for (let at = text.indexOf('`'); at !== -1; ) {
    const length = runLength(text, at);
    const same = runs.get(length);
    if (same === undefined) runs.set(length, { starts: [at], next: 0 });
    else same.starts.push(at);
    at = text.indexOf('`', at + length);
  }
  return runs;
}
