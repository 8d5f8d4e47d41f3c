// Marks that make an emoji of the character before them: variation selectors, the keycap, the joiner.
const EMOJI_JOINERS = /[\u{FE00}-\u{FE0F}\u{20E3}\u{200D}]/gu;

const ASCII = /^[\0-\x7f]*$/;

/** The words of a text as they are compared: lower case, without emphasis, emoji and punctuation. */
export function plainWords(text: string): string {
  // The same rule, ten times as fast where no other alphabet is in use.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(EMOJI_JOINERS, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a heading without its number. People decorate headings, and mean the same one. */
export function headingWords(text: string): string {
  return plainWords(text).replace(/^[ \d]+(?=\D)/u, '');
}
