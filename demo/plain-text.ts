/**
 * Markdown of one line as the text that GitHub shows for it: links by their words, no emphasis, no escapes. Knows what
 * Tutti writes, not all of Markdown.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<sub>|<\/sub>/g, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)/g, '$1')
    .replace(/\\.|\*\*|`/g, (found) => (found.startsWith('\\') ? found.slice(1) : ''))
    .replace(/&(amp|lt|gt|dollar|#8203);/g, (_entity, name: string) => characters.get(name) ?? '')
    .trim();
}

const characters: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['dollar', '$'],
  // A space without width: there to break up mentions, and of no use to a reader.
  ['#8203', ''],
]);
