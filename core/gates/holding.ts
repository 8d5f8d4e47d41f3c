import type { InitiativeVerdict, Reason } from '../verdict/verdict.ts';

/** Whether both have said that it does not launch with what it is in. */
export function isDark({ dark }: InitiativeVerdict): boolean {
  return dark !== undefined && dark !== null && dark.missing.length === 0;
}

/** What lets the commit of this verdict out although the initiative is not ready; null where nothing does. */
export function overrideInForce({
  overrides = [],
}: InitiativeVerdict): NonNullable<InitiativeVerdict['overrides']>[number] | null {
  return overrides.find(({ inForce }) => inForce) ?? null;
}

/** Whether the release that it is in goes without it being ready. */
export function isLetGo(initiative: InitiativeVerdict): boolean {
  return isDark(initiative) || overrideInForce(initiative) !== null;
}

/**
 * What of an initiative's reasons holds the release that it is in. One that is dark or overridden holds nothing, except for
 * what is unknown: who cannot be heard may have taken that back.
 */
export function holdingReasons(initiative: InitiativeVerdict): readonly Reason[] {
  const { reasons } = initiative;
  return isLetGo(initiative) ? reasons.filter(({ decision }) => decision === 'error') : reasons;
}
