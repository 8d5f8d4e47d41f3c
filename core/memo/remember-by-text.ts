/** Characters of text that one parser keeps, in each of its two generations. */
const keptCharacters = 2_000_000;

/**
 * A pure function of one text that remembers its latest results, so that an initiative which is judged again is parsed
 * only where somebody wrote something. The same text always gives the same result: nothing can go stale.
 * Bounded by the length of the texts: what was asked for lately is kept, the generation before it is dropped as a whole.
 * @param parse must give a result that nobody alters
 */
export function rememberByText<Result>(
  parse: (text: string) => Result,
  capacity: number = keptCharacters,
): (text: string) => Result {
  let recent = new Map<string, { readonly result: Result }>();
  let older = recent;
  let characters = 0;
  return (text) => {
    const hit = recent.get(text);
    if (hit !== undefined) return hit.result;
    const kept = older.get(text) ?? { result: parse(text) };
    if (characters + text.length > capacity) {
      older = recent;
      recent = new Map();
      characters = 0;
    }
    recent.set(text, kept);
    characters += text.length;
    return kept.result;
  };
}
