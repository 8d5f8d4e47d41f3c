import type { InitiativeVerdict, Reason } from '../verdict/verdict.ts';

/** Whether both have said that it does not launch with what it is in. */
export function isDark({ dark }: InitiativeVerdict): boolean {
  return dark !== undefined && dark !== null && dark.missing.length === 0;
}

/**
 * What of an initiative's reasons holds the release that it is in. A dark one holds nothing, except for what is unknown: who
 * cannot be heard may have said that it is dark no more.
 */
export function holdingReasons(initiative: InitiativeVerdict): readonly Reason[] {
  const { reasons } = initiative;
  return isDark(initiative) ? reasons.filter(({ decision }) => decision === 'error') : reasons;
}
