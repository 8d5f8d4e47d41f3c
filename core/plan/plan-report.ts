import type { SentReport } from '../../schemas/generated/report.ts';
import type { Actor, OwnCheckFacts } from '../facts/facts.ts';
import { readMarker } from '../integrity/marker.ts';
import { renderRefusedReport, renderReport, renderReportComment } from '../render/render-report.ts';
import { reportCheckName } from '../signals/report-book.ts';
import { writeReportRecord } from '../signals/report-record.ts';
import type { Taken } from '../signals/take-report.ts';
import type { Change } from './change.ts';

/** A report with who sent it, by GitHub's word. */
export interface Delivered {
  readonly sent: SentReport;
  readonly sender: Actor;
}

/** The check run that keeps a report on its commit, or one that says why it was refused: one for each sender and reason. */
export function planReportOnCommit(
  { sent, sender }: Delivered,
  taken: Taken,
  { sha, url, ours }: { readonly sha: string; readonly url: string; readonly ours: readonly OwnCheckFacts[] },
): Change[] {
  if (taken.kind === 'known') return [];
  const isGood = taken.kind === 'new' && taken.isGood;
  const run = {
    kind: 'create-check-run' as const,
    sha,
    state: { status: 'completed' as const, conclusion: isGood ? ('success' as const) : ('failure' as const) },
    detailsUrl: url,
  };
  if (taken.kind === 'new') {
    const { record } = taken;
    const output = renderReport(sent, taken);
    return [{ ...run, name: reportCheckName(sent.signal), output, externalId: writeReportRecord(record) }];
  }
  const name = `report refused / ${sent.signal}`;
  const externalId = `tutti-refused ${String(sender.id)} ${taken.code}`;
  if (ours.some((own) => own.name === name && own.externalId === externalId)) return [];
  return [{ ...run, name, output: renderRefusedReport(sender, taken), externalId }];
}

/** The comment that keeps a report on its initiative, or one that says why it was refused. */
export function planReportOnInitiative(
  { sent, sender }: Delivered,
  taken: Taken,
  issue: { readonly nodeId: string; readonly comments: readonly { isOurs: boolean; body: string }[] },
): Change[] {
  if (taken.kind === 'known') return [];
  const issueId = issue.nodeId;
  if (taken.kind === 'new') {
    const body = renderReportComment(sent, taken);
    return [{ kind: 'create-comment', issueId, key: `report:${sent.signal}:${sent.id}`, body }];
  }
  const marker = `refused ${sent.signal} ${String(sender.id)} ${taken.code}`;
  if (issue.comments.some(({ isOurs, body }) => isOurs && readMarker(body) === marker)) return [];
  const { title, summary } = renderRefusedReport(sender, taken);
  const body = `<!-- tutti:${marker} -->\n**${title}.** ${summary}`;
  return [{ kind: 'create-comment', issueId, key: marker, body }];
}
