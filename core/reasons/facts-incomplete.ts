import type { Reason } from '../verdict/verdict.ts';
import { detail } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** GitHub did not give everything that the verdict depends on. */
export const factsIncomplete: ReasonKind<'facts-incomplete'> = {
  code: 'facts-incomplete',
  decision: 'error',
  example: { what: 'comments of #13', seen: '100', total: '120' },
  title: (reason) => `Not everything could be read: ${detail(reason, 'what', 'something')}${share(reason)}`,
  explain: () => 'An objection may stand in what is missing, so nothing is decided from the rest.',
  next: () => ({
    text: 'Ask for another look; if it stays, see whether GitHub reports an incident',
    command: '/recheck',
  }),
};

function share({ detail: { seen, total } }: Reason): string {
  return seen === undefined || total === undefined ? '' : `, ${seen} of ${total} seen`;
}
