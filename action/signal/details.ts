import { clipText } from '../../core/render/clip-text.ts';
import { plainLine } from '../../core/render/plain-line.ts';

const most = 10;
const longest = 120;

/** The first few of what is not good, each on a line of its own, and how many more there are. */
export function listDetails(all: readonly string[]): readonly string[] {
  const shown = all.slice(0, most).map((text) => clipText(plainLine(text.slice(0, 4 * longest)), longest));
  return all.length > most ? [...shown, `and ${String(all.length - most)} more`] : shown;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
