import type { Reason } from '../verdict/verdict.ts';
import { detail } from './detail.ts';

const deeds: ReadonlyMap<string, string> = new Map([
  ['comment-edited', 'edited a comment'],
  ['comment-deleted', 'deleted a comment'],
  ['receipt-edited', 'edited a receipt'],
  ['receipt-missing', 'removed a receipt'],
  ['detached', 'took the sub-issue from the initiative'],
  ['reattached', 'put the sub-issue below the initiative again'],
  ['transferred', 'moved the sub-issue to another repository'],
]);

/** Who did what, in words: `wanda edited a comment`. */
export function deed(reason: Reason): string {
  const what = detail(reason, 'what', '');
  return `${detail(reason, 'actor', 'somebody')} ${deeds.get(what) ?? 'altered what was said'}`;
}
