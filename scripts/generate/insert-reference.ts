const START = '<!-- generated: tables -->';
const END = '<!-- /generated -->';

/**
 * The reference page with its tables between the markers; what people wrote around them stays.
 * Throws where a page has no markers, so that a table cannot silently fall out of a page.
 */
export function insertReference(page: string, tables: string, path: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) throw new Error(`${path} needs the lines \`${START}\` and \`${END}\``);
  return `${page.slice(0, start + START.length)}\n\n${tables}\n${page.slice(end)}`;
}
