import { rememberByText } from '../memo/remember-by-text.ts';
import type { Command, CommandProblem, ParsedComment, Verb } from './command.ts';
import { findCommandLines, type WrittenLine } from './command-lines.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { mayHoldCommand } from './suspicious-characters.ts';
import { isNegative } from './verbs.ts';

const nothing: ParsedComment = { commands: [], problems: [] };

/** More lines than this in one comment is no conversation any more. */
const maxCommandLines = 20;

/**
 * The commands of a comment, one per plain line, and what looks like one and is none. Who may use them, and whether
 * their ids exist, is decided elsewhere.
 */
export function parseCommands(body: string): ParsedComment {
  return mayHoldCommand(body) ? parseHeld(body) : nothing;
}

const parseHeld = rememberByText((body): ParsedComment => {
  const { plain, elsewhere, underlined } = findCommandLines(body);
  const parsed = plain.map(({ text, number }) => parseCommandLine(text, number));
  const commands = distinct(parsed.flatMap((line) => ('verb' in line ? [line] : [])));
  const problems = parsed.flatMap((line) => ('message' in line ? [line] : []));
  const taken = commands.length > maxCommandLines ? commands.filter(isNegative) : commands;
  return {
    commands: taken,
    problems: [
      ...problems.slice(0, maxCommandLines),
      ...(taken === commands ? [] : [tooMany(commands)]),
      ...underlined.flatMap(explainUnderline),
      ...(commands.length + problems.length > 0 ? [] : hint(elsewhere)),
    ],
  };
});

/** The same line twice is said once. */
function distinct(commands: readonly Command[]): Command[] {
  const seen = new Map<string, Command>();
  for (const command of commands) {
    const key = JSON.stringify([command.verb, command.digest, command.rest]);
    if (!seen.has(key)) seen.set(key, command);
  }
  return [...seen.values()];
}

function tooMany(commands: readonly Command[]): CommandProblem {
  const first = commands[0];
  return {
    code: 'too-many-commands',
    line: first?.line ?? '',
    lineNumber: first?.lineNumber ?? 1,
    message: `One comment takes up to ${String(maxCommandLines)} command lines, and this one has ${String(commands.length)}. Only its objections were taken. Please send the rest in smaller comments.`,
    suggestion: null,
  };
}

function explainUnderline({ text, number }: WrittenLine): CommandProblem[] {
  if (verbOf({ text, number }) === null) return [];
  return [
    {
      code: 'underlined',
      line: text.trim(),
      lineNumber: number,
      message:
        'The line of dashes or equals signs below makes this a heading, so it was not read. Leave an empty line between them.',
      suggestion: text.trim(),
    },
  ];
}

/** One quiet word for somebody who quoted a command, or put it into code, and may have meant it. */
function hint(lines: readonly WrittenLine[]): CommandProblem[] {
  const meant = lines.find((line) => verbOf(line) !== null);
  if (meant === undefined) return [];
  return [
    {
      code: 'not-plain',
      line: meant.text.trim(),
      lineNumber: meant.number,
      message:
        'Commands count only on a plain line of their own: not in a quote, a list, code, a table or HTML. Nothing was taken from this comment.',
      suggestion: null,
    },
  ];
}

function verbOf({ text, number }: WrittenLine): Verb | null {
  const parsed = parseCommandLine(text, number);
  return 'verb' in parsed ? parsed.verb : null;
}
