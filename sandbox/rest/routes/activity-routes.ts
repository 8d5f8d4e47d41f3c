import { listByCursor } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route } from '../../http/route.ts';
import { activitiesOf } from '../../state/activities.ts';
import type { Activity } from '../../state/activity-entities.ts';
import { serializeActivity } from '../serialize/activity.ts';
import { repositoryAt } from './place.ts';

/** https://docs.github.com/en/rest/repos/repos#list-repository-activities */
export const activityRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/activity', reads('contents'), (context) => {
    const since = sinceIn(context);
    const found = activitiesOf(context.store, repositoryAt(context)).filter(
      (activity) => Date.parse(activity.at) >= since && fits(context, activity),
    );
    return listByCursor(
      context.query['direction'] === 'asc' ? found.toReversed() : found,
      (activity) => serializeActivity(context, activity),
      ({ id }) => String(id),
    );
  }),
];

/** "`day` will filter for activity that occurred in the past 24 hours, and `week` … in the past 7 days" (OpenAPI). */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };

/** Everything where nothing is asked for: GitHub describes no default. */
function sinceIn({ store, query }: RequestContext): number {
  const days = DAYS[query['time_period'] ?? ''];
  return days === undefined ? 0 : store.clock.now().getTime() - days * 24 * 3_600_000;
}

/** "The `ref` for a branch can be formatted either as `refs/heads/BRANCH_NAME` or `BRANCH_NAME`" (OpenAPI). */
function fits({ store, query }: RequestContext, { ref, actorId, type }: Activity): boolean {
  const { ref: wanted, actor, activity_type: wantedType } = query;
  return (
    (wanted === undefined || ref === wanted || ref === `refs/heads/${wanted}`) &&
    (actor === undefined || store.accounts.get(actorId)?.login === actor) &&
    (wantedType === undefined || type === wantedType)
  );
}
