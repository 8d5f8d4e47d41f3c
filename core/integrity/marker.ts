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

/** Text of the marker of the comment that says that this tag was made. */
export function releasedMarker(tag: string): string {
  return `released ${slugOf(tag)}`;
}

/** Text of the marker of the comment that says why it could not be made. */
export function unreleasedMarker(tag: string, code: string): string {
  return `release refused ${code} ${slugOf(tag)}`;
}

/** Dots and slashes as words, so that no two tags become one. */
function slugOf(tag: string): string {
  return tag.replaceAll('.', ' dot ').replaceAll('/', ' slash ').replaceAll('_', ' underscore ');
}
