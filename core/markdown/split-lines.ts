/**
 * Lines as CommonMark counts them: ended by LF, CRLF or a lone CR. A byte order mark at the start is dropped, and
 * NUL becomes U+FFFD.
 * Source: CommonMark 0.31, section 2.1 "Characters and lines".
 */
export function splitLines(text: string): string[] {
  let body = text.startsWith('\u{FEFF}') ? text.slice(1) : text;
  if (body.includes('\0')) body = body.replaceAll('\0', '\u{FFFD}');
  if (!body.includes('\r')) return body.split('\n');
  return body.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
}
