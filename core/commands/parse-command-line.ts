import type { Command, CommandProblem, Verb } from './command.ts';
import {
  beforeHidden,
  findHiddenCharacter,
  hasSlashLookAlike,
  imitatedId,
  isAscii,
  skipInvisible,
} from './suspicious-characters.ts';
import { isVerb, nearestVerb, verbs } from './verbs.ts';

/** A line that begins with a slash and is none of ours: a path, another bot's command. Left in peace. */
export interface NotOurs {
  readonly ours: false;
}

/** @param text one line, as written */
export function parseCommandLine(text: string, lineNumber: number): Command | CommandProblem | NotOurs {
  const line = skipInvisible(text.trim());
  const problem = (code: string, message: string, suggestion: string | null = null): CommandProblem => ({
    code,
    line,
    lineNumber,
    message,
    suggestion,
  });
  const [word = ''] = line.slice(1).split(/[ \t]+/u);
  const [spelled, digest] = splitAt(word);
  const seen = beforeHidden(spelled).toLowerCase();
  const verb = isVerb(seen) ? seen : spelled.toLowerCase();
  if (hasSlashLookAlike(line))
    return isNearVerb(verb)
      ? problem(
          'look-alike',
          'This begins with a character that looks like a slash. Please type a plain "/".',
          `/${verb}`,
        )
      : { ours: false };
  if (!isVerb(verb)) return explainUnknown(verb, text, problem);
  const hidden = findHiddenCharacter(text);
  if (hidden !== null)
    return problem(
      'hidden-character',
      `This line holds an invisible or direction-changing character (${hidden}) and was not read. Please type it again without.`,
    );
  return withDigest({ verb, digest: digest ?? null, rest: '', line, lineNumber }, text, problem);
}

type Explain = (code: string, message: string, suggestion?: string | null) => CommandProblem;

function splitAt(word: string): readonly [string, string?] {
  const at = word.indexOf('@');
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

function isNearVerb(word: string): boolean {
  return isVerb(word) || nearestVerb(word) !== null;
}

/** Only what comes close to one of our verbs gets an answer. */
function explainUnknown(verb: string, text: string, problem: Explain): CommandProblem | NotOurs {
  const bare = verb.replaceAll(/[^a-z-]/gu, '');
  const meant = isVerb(bare) ? bare : (imitatedId(verb, verbs) ?? nearestVerb(verb));
  if (meant === null || verb.includes('/')) return { ours: false };
  if (!isAscii(verb))
    return problem(
      'look-alike',
      `This looks like "/${meant}" and holds a character from another alphabet, or an invisible one. Please type it again.`,
      `/${meant}`,
    );
  const line = findHiddenCharacter(text) === null ? `/${meant} ${restOf(text)}`.trim() : `/${meant}`;
  return problem('near-miss', `There is no command "/${verb}". Did you mean "/${meant}"?`, line);
}

const digestShape = /^[0-9a-f]{8}$/u;

/** `/reconfirm@1a2b3c4d` and `/sign selection@1a2b3c4d`: the digest stands at the verb or at its gate, exactly. */
function withDigest(command: Command, text: string, problem: Explain): Command | CommandProblem {
  const rest = restOf(text);
  if (command.verb !== 'sign' && command.verb !== 'reconfirm')
    return command.digest === null
      ? { ...command, rest }
      : problem(
          'stray-digest',
          `"/${command.verb}" takes no "@". Leave a space after the command.`,
          `/${command.verb}`,
        );
  const gate = command.verb === 'sign' ? (rest.split(/[ \t]/u, 1)[0] ?? '') : null;
  if (gate !== null && isAnotherGate(gate)) return { ...command, rest };
  const digest = gate === null ? command.digest : splitAt(gate)[1];
  if (digest === null || digest === undefined)
    return gate === null || gate !== ''
      ? problem(
          'digest-missing',
          `Say what you have read: the digest stands behind "@", as in "${example(command.verb)}".`,
        )
      : problem('gate-missing', `Say which gate you sign, as in "${example(command.verb)}".`);
  if (!digestShape.test(digest))
    return problem(
      'digest-shape',
      `A digest is exactly 8 of the characters 0-9 and a-f, in lower case, as in "${example(command.verb)}".`,
    );
  return { ...command, digest, rest: gate === null ? rest : rest.replace(`@${digest}`, '') };
}

/** What is no signature of the record needs no digest; the rule of `/sign` says what it is. */
function isAnotherGate(gate: string): boolean {
  const [name] = splitAt(gate);
  return name !== '' && name.toLowerCase() !== 'selection';
}

function example(verb: Verb): string {
  return verb === 'sign' ? '/sign selection@1a2b3c4d' : '/reconfirm@1a2b3c4d';
}

/** Everything behind the first word, with its own spacing. */
function restOf(text: string): string {
  const line = text.trim();
  const end = line.search(/[ \t]/u);
  return end < 0 ? '' : line.slice(end).trim();
}
