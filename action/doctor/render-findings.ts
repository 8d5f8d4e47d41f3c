import { escapeMarkdown } from '../../core/render/escape-markdown.ts';
import { renderCode } from '../../core/render/render-code.ts';
import type { NamedFinding } from './examine.ts';
import type { Severity } from './finding.ts';

const marks: Readonly<Record<Severity, string>> = {
  fine: '✅',
  attention: '⚠️',
  broken: '⛔',
  unknown: '❔',
};

const words: Readonly<Record<Severity, string>> = {
  fine: 'fine',
  attention: 'attention',
  broken: 'broken',
  unknown: 'not known',
};

/** One line of a log: `⛔ broken gate-required: … Why: … Fix: …`. */
export function renderLine(finding: NamedFinding): string {
  return `${marks[finding.severity]} ${words[finding.severity]} ${finding.code}: ${renderWords(finding)}`;
}

/** What, why and what to do, as plain text. */
export function renderWords({ what, why, fix }: NamedFinding): string {
  return [what, ...(why === '' ? [] : [`Why: ${why}`]), ...(fix === '' ? [] : [`Fix: ${fix}`])].join(' ');
}

/** `2 broken, 1 attention, 9 fine` */
export function countFindings(findings: readonly NamedFinding[]): string {
  return (['broken', 'attention', 'unknown', 'fine'] as const)
    .map(
      (severity) =>
        [findings.filter((finding) => finding.severity === severity).length, words[severity]] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${String(count)} ${word}`)
    .join(', ');
}

/** The job summary. */
export function renderFindings(findings: readonly NamedFinding[]): string {
  return [
    `## Doctor: ${countFindings(findings)}`,
    '',
    '| | | What | Why | Fix |',
    '|---|---|---|---|---|',
    ...findings.map(renderRow),
  ].join('\n');
}

function renderRow({ severity, code, what, why, fix }: NamedFinding): string {
  const cells = [`${marks[severity]} ${words[severity]}`, renderCode(code), cell(what), cell(why), cell(fix)];
  return `| ${cells.map((text) => text || '–').join(' | ')} |`;
}

/** What stands between backticks as code, all else as the plain text that it is. */
function cell(text: string): string {
  return text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? renderCode(part) : escapeSpaced(part)))
    .join('');
}

/** Escaping trims, and the spaces belong to the sentence. */
function escapeSpaced(text: string): string {
  const [start = ''] = /^\s*/.exec(text) ?? [];
  const [end = ''] = text.trim() === '' ? [] : (/\s*$/.exec(text) ?? []);
  return `${start === '' ? '' : ' '}${escapeMarkdown(text)}${end === '' ? '' : ' '}`;
}
