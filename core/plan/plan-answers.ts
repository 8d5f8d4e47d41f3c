import type { Config } from '../config/config.ts';
import type { Assessment } from '../gates/assessment.ts';
import type { CommentAnswer } from '../integrity/answer.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { Change } from './change.ts';

type Reaction = Extract<Change, { kind: 'add-reaction' }>['content'];

/** A reaction and one comment for each answer that is due; never one to a bot (A80). */
export function planAnswers({ answers, verdict }: Assessment, config: Config): Change[] {
  return answers
    .filter(({ comment }) => comment.author?.type !== 'Bot')
    .flatMap((answer) =>
      planReaction(answer).concat({
        kind: 'create-comment',
        issueId: answer.issue.nodeId,
        key: `${answer.receipt === null ? 'reply' : 'receipt'}:${answer.key}`,
        body: renderAnswer(answer, { config, verdict }),
      }),
    );
}

function planReaction({ comment, outcomes }: CommentAnswer): Change[] {
  const content = reactionTo(outcomes);
  if (comment.ourReactions.includes(content)) return [];
  return [{ kind: 'add-reaction', subjectId: comment.nodeId, content }];
}

/** One look says whether it worked: anything refused is said first. */
function reactionTo(outcomes: CommentAnswer['outcomes']): Reaction {
  if (outcomes.some(({ outcome }) => outcome === 'refused')) return 'CONFUSED';
  if (outcomes.some(({ code }) => code === 'signed')) return 'ROCKET';
  return outcomes.every(({ outcome }) => outcome === 'asked') ? 'EYES' : 'THUMBS_UP';
}
