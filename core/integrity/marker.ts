/**
 * Hidden markers of our own comments: they say what a comment is, never how things stand.
 * They count only in comments that we wrote ourselves (A77).
 */
const start = '<!-- tutti:';
const end = ' -->';

/** `<!-- tutti:reply 123 -->`; the text must hold nothing but letters, digits, spaces and hyphens. */
export function renderMarker(text: string): string {
  return `${start}${text}${end}`;
}

/** The text of the marker in the first line, or null. */
export function readMarker(body: string): string | null {
  const newline = body.indexOf('\n');
  const line = (newline < 0 ? body : body.slice(0, newline)).trim();
  return line.startsWith(start) && line.endsWith(end) ? line.slice(start.length, -end.length) : null;
}
