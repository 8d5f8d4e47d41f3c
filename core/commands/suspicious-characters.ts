/**
 * Characters that make a line read differently from what it is: controls, directions, invisible ones.
 * Unicode general categories Cc, Cf, Co, Cs, Cn, Zl and Zp, and the blanks that are not a space or a tab.
 */
const hidden =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u115f\u1160\u3164\uffa0]/u;

/** What stands where a slash should: full-width, division, fraction and combining look-alikes. */
const slashLike = '\uff0f\u2044\u2215\u29f8\u2571\u27cb\u3033\u30ce';

/** Emoji are joined by U+200D and coloured by U+FE0F: in free text they are what people write every day. */
const emojiJoiner = /(?<=\p{Extended_Pictographic}\ufe0f?)\u200d(?=\p{Extended_Pictographic})/gu;

/** The first character of a line that hides something, as `U+202E`; null where there is none. */
export function findHiddenCharacter(line: string): string | null {
  const found = hidden.exec(line.replaceAll('\t', ' ').replaceAll(emojiJoiner, ''));
  if (found === null) return null;
  const code = found[0].codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The line from its first character that can be seen. */
export function skipInvisible(line: string): string {
  let from = 0;
  while (from < line.length && hidden.test(line.charAt(from))) from += 1;
  return line.slice(from);
}

/** The word up to its first character that cannot be seen, or that is a blank other than a space. */
export function beforeHidden(word: string): string {
  const at = word.search(hidden);
  return at < 0 ? word : word.slice(0, at);
}

export function hasSlashLookAlike(line: string): boolean {
  return line !== '' && slashLike.includes(line.charAt(0));
}

/** Whether a text may hold a command at all: a slash, or what looks like one. */
export function mayHoldCommand(text: string): boolean {
  if (text.includes('/')) return true;
  for (const look of slashLike) if (text.includes(look)) return true;
  return false;
}

export function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the whole of ASCII is meant
  return /^[\u0000-\u007f]*$/u.test(text);
}

/**
 * The id that a word with letters of another alphabet imitates (`оps-1` for `ops-1`), or null: as many characters, and
 * every ASCII one of them the same. Full-width letters and digits imitate nothing else either.
 */
export function imitatedId(word: string, ids: readonly string[]): string | null {
  if (isAscii(word)) return null;
  const letters = Array.from(word);
  return (
    ids.find((id) => {
      if (id.length !== letters.length) return false;
      const same = letters.filter((letter, index) => letter === id[index]).length;
      return same > 0 && letters.every((letter, index) => letter === id[index] || !isAscii(letter));
    }) ??
    ids.find((id) => word.normalize('NFKC').toLowerCase() === id) ??
    null
  );
}
