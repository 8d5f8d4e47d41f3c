import { plainWords } from './heading-words.ts';

const FILLER: ReadonlySet<string> = new Set([
  '',
  'no response', // what GitHub writes for a field that was left empty
  'n a',
  'na',
  'none',
  'tba',
  'tbd',
  'to be decided',
  'to be defined',
  'to be determined',
  'todo',
]);

/** Whether this stands where an answer should be without being one: `_No response_`, `TBD`, `-`, `?`. */
export function isFiller(text: string): boolean {
  // Whoever wrote more than this wrote something.
  return text.length <= 200 && FILLER.has(plainWords(text));
}
