/**
 * Rows of text as aligned lines: columns padded to their widest cell, two spaces between them.
 * @param rows the header first
 */
export function alignTable(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => shownWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - shownWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

const segmenter = new Intl.Segmenter();

/** In columns of a terminal: a pictogram takes two. */
export function shownWidth(text: string): number {
  const widths = Array.from(segmenter.segment(text), ({ segment }) =>
    /\p{Emoji_Presentation}/u.test(segment) ? 2 : 1,
  );
  return widths.reduce<number>((sum, width) => sum + width, 0);
}
