/** Longer words are not compared: the cost grows with the square of the length, and nobody mistypes a paragraph. */
const MAX_LENGTH = 48;

/** Which of the words somebody may have meant: one or two typing errors away, else `null`. */
export function nearestWord(written: string, words: readonly string[]): string | null {
  if (written.length > MAX_LENGTH) return null;
  const lower = written.toLowerCase();
  let best: { word: string; distance: number } | null = null;
  for (const word of words) {
    const distance = editDistance(lower, word.toLowerCase());
    // Two errors in a word of three letters make any other word.
    const allowed = Math.min(2, Math.floor(word.length / 2));
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { word, distance };
  }
  return best?.word ?? null;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          replaced,
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
