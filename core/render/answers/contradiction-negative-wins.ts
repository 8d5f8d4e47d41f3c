import type { AnswerKind } from './answer-kind.ts';
import { idList } from './detail.ts';

/** One comment says yes and no about one criterion. */
export const contradictionNegativeWins: AnswerKind = {
  code: 'contradiction-negative-wins',
  outcome: 'refused',
  example: { ids: 'b1', taken: 'b2' },
  say: (detail) => {
    const no = `This comment says both met and not met about ${idList(detail)}. The no counts.`;
    return detail['taken'] ? `${no} Met: ${idList(detail, 'taken')}.` : no;
  },
};
