import type { JsonSchema } from './json-schema.ts';
import { renderTables } from './render-tables.ts';

const START = '<!-- generated: tables -->';
const END = '<!-- /generated -->';

/**
 * The reference page with the tables of its schema between the markers; what people wrote around them stays.
 * Throws where a page has no markers, so that a table cannot silently fall out of a page.
 */
export function insertReference(page: string, schema: JsonSchema, path: string): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) throw new Error(`${path} needs the lines \`${START}\` and \`${END}\``);
  return `${page.slice(0, start + START.length)}\n\n${renderTables(schema)}\n${page.slice(end)}`;
}
