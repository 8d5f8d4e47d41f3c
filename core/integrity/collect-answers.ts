import type { Config } from '../config/config.ts';
import type { Receipt } from '../scope/receipt.ts';
import type { CommentAnswer, LineOutcome } from './answer.ts';
import type { Heard } from './listen.ts';
import type { JudgedComment } from './replay.ts';

/**
 * The answers that are due, in order of comment ids: one for each human comment with command lines, and one more where
 * it was edited after its answer. Somebody who holds no persona gets one refusal per issue, and questions are answered once
 * in a while: enough to know, not enough to flood.
 */
export function collectAnswers(heard: Heard, config: Config): CommentAnswer[] {
  const seq = new Map([...heard.books].map(([id, book]) => [id, book.nextSeq]));
  const patience = createPatience();
  const answers: CommentAnswer[] = [];
  for (const judged of heard.judged) {
    const isTold = patience(judged, strangerKey(judged, heard, config));
    const key = keyOf(judged, heard);
    if (key === null || isTold || judged.outcomes.length === 0) continue;
    const next = seq.get(judged.place.issue.nodeId) ?? 1;
    const receipt = key.endsWith('e') ? null : buildReceipt(judged, next);
    if (receipt !== null) seq.set(judged.place.issue.nodeId, next + 1);
    answers.push({
      key,
      issue: judged.place.issue,
      comment: judged.comment,
      outcomes: judged.outcomes,
      receipt,
    });
  }
  return answers;
}

/** `/recheck`, `/status` and `/help` of one person on one issue are answered once in this time. */
const questionsMs = 5 * 60_000;

/** Tells of each comment, in order, whether its author has just been told. */
function createPatience(): (judged: JudgedComment, stranger: string | null) => boolean {
  const strangers = new Set<string>();
  const asked = new Map<string, number>();
  return ({ place, comment, outcomes }, stranger) => {
    const isToldAgain = stranger !== null && strangers.has(stranger);
    if (stranger !== null) strangers.add(stranger);
    if (outcomes.some(({ outcome }) => outcome !== 'asked')) return isToldAgain;
    const who = `${place.issue.nodeId} ${String(comment.author?.id)}`;
    const at = Date.parse(comment.createdAt);
    const isSoon = at - (asked.get(who) ?? Number.NEGATIVE_INFINITY) < questionsMs;
    if (!isSoon) asked.set(who, at);
    return isSoon;
  };
}

/** Null where it has been answered; the same for everybody, whoever edited. */
function keyOf({ place, comment }: JudgedComment, { books }: Heard): string | null {
  const answered = books.get(place.issue.nodeId)?.answered;
  const first = answered?.get(String(comment.id));
  if (first === undefined) return String(comment.id);
  const edited = `${comment.id}e`;
  const isNews = comment.lastEditedAt !== null && comment.lastEditedAt > first && !answered?.has(edited);
  return isNews ? edited : null;
}

/** Who gets one refusal only: somebody without a persona, whose lines were all refused. */
function strangerKey(
  { place, comment, outcomes }: JudgedComment,
  heard: Heard,
  config: Config,
): string | null {
  const { author } = comment;
  if (author === null || outcomes.some(({ outcome }) => outcome !== 'refused')) return null;
  const { speaker, overrider } = heard.entitlements;
  const isKnown =
    overrider(author) !== 'no' || config.personas.some(({ id }) => speaker(id, author) !== 'no');
  return isKnown ? null : `${place.issue.nodeId} ${author.id}`;
}

function buildReceipt(judged: JudgedComment, seq: number): Receipt | null {
  const { comment, outcomes, persona } = judged;
  const acts = outcomes.filter(counts).flatMap((outcome) => outcome.acts);
  if (acts.length === 0 || comment.author === null) return null;
  const { id, login } = comment.author;
  return { schema: 1, seq, comment: comment.id, author: { id, login }, at: comment.createdAt, persona, acts };
}

function counts({ outcome }: LineOutcome): boolean {
  return outcome === 'done' || outcome === 'noted';
}
