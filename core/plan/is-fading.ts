import type { OwnCheckFacts } from '../facts/facts.ts';

const day = 86_400_000;

/**
 * GitHub marks a check run that has not ended after 14 days as stale (docs: REST API endpoints for check runs), and deletes
 * every one after the retention of the repository, 90 days unless it is shorter (changelog of 2026-10-01: Actions retention
 * now covers checks, runs and statuses). The sweep comes every hour: a day before the one and ten before the other leaves
 * room for an App that is down.
 */
const waitingMs = 13 * day;
const finalMs = 80 * day;

/**
 * Whether our run is so old that GitHub will soon take it away, so that it has to be posted anew.
 * @param readAt GitHub's clock, ISO 8601
 */
export function isFading(
  { status, startedAt }: Pick<OwnCheckFacts, 'status' | 'startedAt'>,
  readAt: string,
): boolean {
  const age = Date.parse(readAt) - Date.parse(startedAt ?? '');
  return age >= (status.toLowerCase() === 'completed' ? finalMs : waitingMs);
}
