import { clipText } from '../clip-text.ts';
import { plainLine } from '../plain-line.ts';

/** Long enough to recognise one's own words, short enough to keep an answer readable. */
const echoed = 300;

/** A detail as one line, or the fallback where it is absent or blank. */
export function given(detail: Readonly<Record<string, string>>, key: string, fallback = ''): string {
  const value = plainLine(detail[key] ?? '');
  return value === '' ? fallback : clipText(value, echoed);
}

/** `b1, b2` from the ids as they travel, separated by spaces. */
export function idList(detail: Readonly<Record<string, string>>, key = 'ids'): string {
  return given(detail, key, 'nothing').split(' ').join(', ');
}

/** ` Word: “text”.` or nothing. */
export function quote(word: string, text: string): string {
  return text === '' ? '' : ` ${word}: “${text}”.`;
}

/** Whose declaration is taken back, for the one who has to know. */
export function takenBack(detail: Readonly<Record<string, string>>): string {
  const logins = given(detail, 'contradicts');
  return logins === '' ? '' : ` This contradicts what ${logins} declared.`;
}
