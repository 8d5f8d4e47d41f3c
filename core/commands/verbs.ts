import { nearestWord } from '../config/nearest-word.ts';
import type { Command, Verb } from './command.ts';

/** Every verb, spelled as it is shown in help. */
export const verbs: readonly Verb[] = [
  'commit',
  'concern',
  'resolve',
  'met',
  'unmet',
  'na',
  'confirm',
  'risk',
  'needs',
  'got',
  'reconfirm',
  'automate',
  'sign',
  'hold',
  'release-hold',
  'dark',
  'undark',
  'release',
  'override',
  'initiative',
  'recheck',
  'status',
  'help',
];

const negativeVerbs: ReadonlySet<Verb> = new Set(['unmet', 'concern', 'hold', 'undark']);
const cleared: ReadonlySet<Verb> = new Set(['override', 'release']);

/** What stops a launch or takes a yes back: taken even where everything else in a comment is refused. */
export function isNegative({ verb, rest }: Pick<Command, 'verb' | 'rest'>): boolean {
  return negativeVerbs.has(verb) || (cleared.has(verb) && /^clear\b/i.test(rest));
}

export function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word);
}

/** Commands of other bots, of chats, and paths that come within two letters of ours: left in peace. */
const foreign: ReadonlySet<string> = new Set(['assign', 'unassign', 'home', 'me', 'set']);

/** The verb that was probably meant: one or two letters added, dropped, changed or swapped; null where none is that near. */
export function nearestVerb(word: string): Verb | null {
  const near = foreign.has(word) ? null : nearestWord(word, verbs);
  return verbs.find((verb) => verb === near) ?? null;
}
