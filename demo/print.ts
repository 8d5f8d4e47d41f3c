import { styleText } from 'node:util';
import { alignTable } from './align-table.ts';
import { wrapText } from './wrap-text.ts';

/** Where the story goes to: `process.stdout`, or whatever a test reads. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** How good the news is; the words say it too. */
export type Tone = 'good' | 'waiting' | 'bad';

/** Tells the story on a terminal, or into a file. */
export interface Printer {
  title(text: string, below: string): void;
  /** Begins a turn. */
  heading(number: number, text: string): void;
  /** Somebody says or does something. */
  act(who: string, what: string): void;
  /** What GitHub shows then. */
  shows(what: string, text: string, tone?: Tone): void;
  table(rows: readonly (readonly string[])[]): void;
  /** Plain lines, such as a summary. */
  lines(lines: readonly string[]): void;
  problem(lines: readonly string[]): void;
  /** Shows that something is awaited, where somebody watches. */
  during<Result>(what: string, awaited: Promise<Result>): Promise<Result>;
}

type Style = Parameters<typeof styleText>[0];

const toneStyles = { good: 'green', waiting: 'yellow', bad: 'red' } as const satisfies Record<Tone, Style>;
const nameWidth = 12;
const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameMs = 80;
const clearLine = '\r\u001b[2K';
const narrowest = 60;
const widest = 110;

/** @param env `NO_COLOR`, when it is set to anything, keeps the text plain: https://no-color.org */
export function createPrinter(output: Output, env: Readonly<Record<string, string | undefined>>): Printer {
  const isTerminal = output.isTTY === true;
  const isColoured = isTerminal && (env['NO_COLOR'] ?? '') === '';
  // A terminal that does not know its width says 0.
  const width = Math.max(narrowest, Math.min(output.columns || widest, widest));
  const paint = (style: Style, text: string) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  let isBlank = false;
  const print = (text: string) => {
    output.write(`${text}\n`);
    isBlank = text === '';
  };
  /** One empty line between parts, whatever they are. */
  const gap = () => {
    if (!isBlank) print('');
  };

  function labelled(label: string, text: string, style: Style): void {
    const [first = '', ...rest] = wrapText(text, width - nameWidth - 4);
    print(`  ${paint(style, label.padEnd(nameWidth))}  ${first}`);
    for (const line of rest) print(`  ${' '.repeat(nameWidth)}  ${line}`);
  }

  return {
    title(text, below) {
      gap();
      print(paint('bold', text));
      print(below);
    },
    heading(number, text) {
      gap();
      print(paint(['bold', 'cyan'], `${String(number)}. ${text}`));
    },
    act: (who, what) => labelled(who, what, 'bold'),
    shows: (what, text, tone) => labelled(what, text, tone === undefined ? 'dim' : toneStyles[tone]),
    table(rows) {
      const [header = '', ...body] = alignTable(rows);
      gap();
      print(`    ${paint('underline', header)}`);
      for (const line of body) print(`    ${line}`);
      print('');
    },
    lines: (lines) => print(lines.join('\n')),
    problem([head = '', ...lines]) {
      gap();
      print(paint('red', head));
      for (const line of lines) print(line);
    },
    async during(what, awaited) {
      if (!isTerminal) return awaited;
      let frame = 0;
      const timer = setInterval(() => {
        frame = (frame + 1) % frames.length;
        output.write(`${clearLine}  ${paint('dim', `${frames[frame] ?? ''} ${what}`.slice(0, width - 4))}`);
      }, frameMs);
      try {
        return await awaited;
      } finally {
        clearInterval(timer);
        output.write(clearLine);
      }
    },
  };
}
