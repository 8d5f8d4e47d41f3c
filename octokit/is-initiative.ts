import type { RawProbe } from './documents/raw.ts';

/** An issue is an initiative by its label, or, should somebody have removed it, by the sub-issues that we ever opened. */
export function isInitiativeProbe(probe: RawProbe | null): boolean {
  if (probe === null) return false;
  const labelled = (probe.labels?.nodes ?? []).some((label) => label?.name === 'initiative');
  const opened = (probe.opened.nodes ?? []).map((event) => event?.subIssue);
  return (
    labelled || [...(probe.subIssues.nodes ?? []), ...opened].some((issue) => issue?.viewerDidAuthor === true)
  );
}
