import { actionsAppId, type DoctorFacts, gateCheck } from './facts.ts';

/** Whether every release branch takes the gate from an App that speaks for itself alone. */
export function isPinned({ github }: DoctorFacts): boolean {
  const branches = github.known && github.value.branches.known ? github.value.branches.value : [];
  const sources = branches
    .filter(({ isRelease }) => isRelease)
    .map(({ checks }) => checks.filter(({ context }) => context === gateCheck).map(({ appId }) => appId));
  return sources.length > 0 && sources.every((ids) => ids.some(isDedicated));
}

/** The App of GitHub Actions speaks for every workflow. */
function isDedicated(appId: number | null): boolean {
  return appId !== null && appId !== actionsAppId;
}
