/** The first `max` code points of a text; where something was left off, the last of them is an ellipsis. */
export function clipText(text: string, max: number): string {
  if (max < 1) return '';
  if (text.length <= max) return text;
  // Two UTF-16 units at most per code point: a longer text need not be split into characters as a whole.
  const points = Array.from(text.slice(0, 2 * max + 2));
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}
