import { plainLine } from '../core/render/plain-line.ts';
import type { Env, FilePlace, Runner } from './runner.ts';

/** A runner for a terminal: remarks as lines that editors make clickable, no outputs and no summary. */
export function createConsoleRunner(
  env: Env,
  print: (line: string) => void,
  complain: (line: string) => void,
): Runner {
  const said: string[] = [];
  return {
    env,
    info(text) {
      said.push(plainLine(text));
      print(safeLine(text));
    },
    annotate(level, title, message, place) {
      // A log and a page of remarks are two things in a workflow, and one at a terminal.
      if (said.some((line) => line.includes(plainLine(message)))) return;
      const lines = message.split('\n').map(plainLine);
      const [first = '', ...more] = lines;
      if (place === undefined) complain(`${level}: ${plainLine(title)}: ${first}`);
      else print(`${whereOf(place)}: ${level}: ${first}`);
      for (const line of more) (place === undefined ? complain : print)(`  ${line}`);
    },
    setOutput: () => undefined,
    addSummary: () => Promise.resolve(),
  };
}

/** Nothing that a terminal obeys; spaces stay, for text that is shown as it will be written. */
function safeLine(text: string): string {
  return text.replace(/[^\S ]/g, ' ').replace(/[^ ]+/g, plainLine);
}

/** `.github/tutti.yml:4:3` */
function whereOf({ file, line, column }: FilePlace): string {
  return [plainLine(file), line, column].filter((part) => part !== undefined).join(':');
}
