import { clipText } from '../../core/render/clip-text.ts';
import { escapeMarkdown } from '../../core/render/escape-markdown.ts';
import { renderLink } from '../../core/render/render-link.ts';
import type { Finding } from './finding.ts';
import type { SignalReport } from './report.ts';

const cellWords = 200;
/** GitHub drops a summary of more than 1 MiB whole; each row has up to eleven details. */
const mostRows = 50;

/** The page for the summary of the job: what was decided, and by what. */
export function renderSignal(report: SignalReport, findings: readonly Finding[]): string {
  // What is not good comes first, so that it is what stays where rows are left out.
  const sorted = findings.toSorted((a, b) => rank(a) - rank(b));
  const left = sorted.length - mostRows;
  return [
    `## Signal ${escapeMarkdown(report.id)}: ${report.conclusion}`,
    '',
    '| Decided by | Conclusion | Because |',
    '|---|---|---|',
    ...sorted.slice(0, mostRows).map(renderRow),
    '',
    ...(left > 0 ? [`${String(left)} more are not shown.`, ''] : []),
    ...(report.summary === '' ? [] : [escapeMarkdown(report.summary), '']),
    renderLink('Evidence', report.evidence),
  ].join('\n');
}

function rank({ conclusion }: Finding): number {
  return conclusion === 'success' ? 1 : 0;
}

function renderRow({ source, conclusion, text, details }: Finding): string {
  const words = [text, ...details].map(cell).join('<br>');
  return `| ${cell(source)} | ${conclusion} | ${words} |`;
}

function cell(text: string): string {
  return escapeMarkdown(clipText(text, cellWords));
}
