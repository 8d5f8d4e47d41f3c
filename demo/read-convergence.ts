import { plainText } from './plain-text.ts';

/** The sticky comment of an initiative, as a reader sees it. */
export interface Convergence {
  /** `⏳ Waiting · Builder has not committed` */
  readonly headline: string;
  /** `Selection: ✅ passed · Shipment: ⏳ Waiting · …` */
  readonly gates: string;
  /** Of the table, with its header; none while there are no personas. */
  readonly rows: readonly (readonly string[])[];
  /** What is missing, one line each, worst first. */
  readonly missing: readonly string[];
  /** To sign the record with, as long as a signature is asked for. */
  readonly digest: string | null;
}

export function readConvergence(markdown: string): Convergence {
  const lines = markdown.split('\n');
  const heading = lines.findIndex((line) => line.startsWith('## '));
  const gates = lines.slice(heading + 1).find((line) => line.trim() !== '') ?? '';
  return {
    headline: plainText((lines[heading] ?? '').replace('## ', '')),
    gates: plainText(gates),
    rows: lines.filter((line) => line.startsWith('| ')).map(readRow),
    missing: sectionOf(lines, '### What is missing').filter(isItem).map(readItem),
    digest: /^\/sign selection@([0-9a-f]{8})$/m.exec(markdown)?.[1] ?? null,
  };
}

/** A cell ends at a bar that is not escaped. */
function readRow(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(plainText);
}

function sectionOf(lines: readonly string[], heading: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(heading));
  if (start === -1) return [];
  const length = lines.slice(start + 1).findIndex((line) => /^(?:#|<|\*\*)/.test(line));
  return lines.slice(start + 1, length === -1 ? undefined : start + 1 + length);
}

function isItem(line: string): boolean {
  return line.startsWith('- ');
}

function readItem(line: string): string {
  return plainText(line.slice(2)).replace(/ · go there$/, '');
}

/** What the table says of one persona; `null` where it has no such row. */
export interface PersonaRow {
  /** `🔵 on track` */
  readonly status: string;
  /** `1/2 met` */
  readonly criteria: string;
}

/** @param persona as shown: `Builder` */
export function personaRow({ rows }: Convergence, persona: string): PersonaRow | null {
  const row = rows.find(([name]) => name === persona);
  return row === undefined ? null : { status: row[1] ?? '', criteria: row[2] ?? '' };
}
