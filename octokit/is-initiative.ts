import { initiativeLabel } from '../core/plan/labels.ts';
import type { RawProbe } from './documents/raw.ts';
import { isOurs } from './is-ours.ts';

/** An issue is an initiative by its label, or, should somebody have removed it, by the sub-issues that we ever opened. */
export function isInitiativeProbe(probe: RawProbe | null, keeper: string | null): boolean {
  if (probe === null) return false;
  const labelled = (probe.labels?.nodes ?? []).some(
    (label) => label?.name.toLowerCase() === initiativeLabel.name,
  );
  const opened = (probe.opened.nodes ?? []).map((event) => event?.subIssue);
  const issues = [...(probe.subIssues.nodes ?? []), ...opened];
  return labelled || issues.some((issue) => issue !== null && issue !== undefined && isOurs(issue, keeper));
}
