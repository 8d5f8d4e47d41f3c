import type { SentReport } from '../../schemas/generated/report.ts';
import type { Actor } from '../facts/facts.ts';
import type { CheckOutput } from '../plan/change.ts';
import { renderReportMarkers } from '../signals/report-book.ts';
import type { Taken } from '../signals/take-report.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { plainLine } from './plain-line.ts';
import { renderCode } from './render-code.ts';
import { renderLink } from './render-link.ts';

type New = Extract<Taken, { kind: 'new' }>;

const longestTitle = 200;

/** A report as the check run shows it that keeps it. */
export function renderReport(sent: SentReport, taken: New): CheckOutput {
  return {
    title: clipText(
      plainLine(`${taken.isGood ? 'Good' : 'Not good'}: ${taken.notes.join('; ')}`),
      longestTitle,
    ),
    summary: renderWords(sent, taken),
  };
}

/** The same as a comment on the initiative. */
export function renderReportComment(sent: SentReport, taken: New): string {
  const state = taken.isGood ? 'good' : 'not good';
  return [
    renderReportMarkers(sent.signal, taken.record),
    `**Report ${renderCode(sent.signal)} is ${state}: ${escapeMarkdown(taken.notes.join('; '))}.**`,
    '',
    renderWords(sent, taken),
  ].join('\n');
}

function renderWords({ id, url, summary }: SentReport, { record }: New): string {
  const by = `Sent by ${renderCode(record.sender.login)} as ${renderCode(id)}.`;
  const words = summary === undefined ? [] : [`> ${escapeMarkdown(summary)}`, ''];
  const link = url === undefined ? [] : [renderLink('Where to look', url), ''];
  const after =
    'A new report takes the place of this one. It counts while its sender is among the `senders` that were signed.';
  return [...words, ...link, `${by} ${after}`].join('\n');
}

/** Why a report counts for nothing. */
export function renderRefusedReport(
  sender: Actor,
  { why }: Extract<Taken, { kind: 'refused' }>,
): CheckOutput {
  return {
    title: 'A report was refused, and counts for nothing',
    summary: `${renderCode(sender.login)} sent it: ${escapeMarkdown(why)}. Who may report what stands under \`signals\` in \`.github/tutti.yml\`.`,
  };
}
