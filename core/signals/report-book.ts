import type { CommitFacts, Facts } from '../facts/facts.ts';
import { readMarker, renderMarker } from '../integrity/marker.ts';
import { readReceiptBook } from '../integrity/receipt-book.ts';
import { parseReportRecord, type ReportRecord, writeReportRecord } from './report-record.ts';

/** A report from outside as we wrote it down. */
export interface KeptReport {
  /** Numeric id of what keeps it; it orders them. */
  readonly order: number;
  /** GitHub's own time of it; null where it tells none. */
  readonly at: string | null;
  readonly url: string;
  /** False where it does not stand there as we wrote it. */
  readonly intact: boolean;
  readonly record: ReportRecord;
}

/** Name of the check run that keeps what was reported on a commit. */
export function reportCheckName(report: string): string {
  return `report / ${report}`;
}

/**
 * What was reported on a commit under this name, the newest first. Our own check runs alone: GitHub lets no other app change
 * them. That somebody asks for one again opens it, and it counts no more.
 * @param repositoryUrl web address
 */
export function reportsOnCommit(
  { ours }: Pick<CommitFacts, 'ours'>,
  report: string,
  repositoryUrl: string,
): readonly KeptReport[] {
  const named = ours.filter(({ name }) => name === reportCheckName(report));
  return firstOfEach(
    named.flatMap(({ id, status, startedAt: at, externalId }): KeptReport[] => {
      const record = parseReportRecord(externalId ?? '');
      const url = `${repositoryUrl}/runs/${String(id)}`;
      return record === null
        ? []
        : [{ order: id, at, url, intact: status.toLowerCase() === 'completed', record }];
    }),
  );
}

/** The first two lines of a comment that keeps a report. */
export function renderReportMarkers(report: string, record: ReportRecord): string {
  return `${renderMarker(`report ${report}`)}\n<!-- ${writeReportRecord(record)} -->`;
}

/** What was reported on an initiative under this name, the newest first. */
export function reportsOnInitiative({ initiative }: Facts, report: string): readonly KeptReport[] {
  const ours = initiative.comments.filter(
    ({ isOurs, body }) => isOurs && readMarker(body) === `report ${report}`,
  );
  return firstOfEach(
    ours.flatMap(({ id, createdAt, url, body, lastEditedAt }): KeptReport[] => {
      const line = /^<!-- (.*) -->$/.exec(body.split('\n')[1]?.trim() ?? '')?.[1];
      const record = parseReportRecord(line ?? '');
      return record === null
        ? []
        : [{ order: id, at: createdAt, url, intact: lastEditedAt === null, record }];
    }),
  );
}

/** Two of one id from one sender are one; nobody can take an id away from another sender. */
export function isSameReport(
  a: Pick<ReportRecord, 'id' | 'sender'>,
  b: Pick<ReportRecord, 'id' | 'sender'>,
): boolean {
  return a.id === b.id && a.sender.id === b.sender.id;
}

/** A report that came twice is the one that came first: sent again, nothing becomes newer (A72). */
function firstOfEach(kept: readonly KeptReport[]): readonly KeptReport[] {
  const oldestFirst = kept.toSorted((a, b) => a.order - b.order);
  const first = oldestFirst.filter(
    (one, i) => !oldestFirst.slice(0, i).some(({ record }) => isSameReport(record, one.record)),
  );
  return first.toReversed();
}

/**
 * When somebody last took away or altered a comment of ours on the initiative; null: nobody did. Which one it was GitHub does
 * not say: it may have been the newest report.
 */
export function tamperedAt({ initiative, viewer }: Facts): string | null {
  const deleted = initiative.timeline.flatMap((event) =>
    event.kind === 'comment-deleted' &&
    event.author?.login === viewer.login &&
    event.actor?.login !== viewer.login
      ? event.at
      : [],
  );
  const edited = readReceiptBook(initiative).breaks.map(({ at }) => at);
  return [...deleted, ...edited].toSorted().at(-1) ?? null;
}
