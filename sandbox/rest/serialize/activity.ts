import type { Activity } from '../../state/activity-entities.ts';
import { serializeUser } from './account.ts';
import type { View } from './view.ts';

/** `activity` */
export function serializeActivity(view: View, activity: Activity) {
  return {
    id: activity.id,
    node_id: activity.nodeId,
    before: activity.before,
    after: activity.after,
    ref: activity.ref,
    timestamp: activity.at,
    activity_type: activity.type,
    actor: serializeUser(view, activity.actorId),
  };
}
