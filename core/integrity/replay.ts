import type { Command, ParsedComment } from '../commands/command.ts';
import { parseCommands } from '../commands/parse-commands.ts';
import type { CommentFacts } from '../facts/facts.ts';
import type { Act, Receipt } from '../scope/receipt.ts';
import type { ScopeCriterion } from '../scope/scope.ts';
import type { LineOutcome } from './answer.ts';
import { applyAct } from './apply-act.ts';
import { criteriaInForce } from './criteria-in-force.ts';
import { type JudgedLine, judgeLine } from './judge-line.ts';
import { lineOutcomes } from './line-outcomes.ts';
import { createReplayState, type Place, type ReplayState, type Statement } from './state.ts';
import type { ReplayContext } from './verbs/verb-rule.ts';

/** A place with what we once wrote there. */
export interface ReplayPlace extends Place {
  readonly receipts: readonly Receipt[];
}

/** A human comment with command lines, and what became of each. */
export interface JudgedComment {
  readonly place: Place;
  readonly comment: CommentFacts;
  readonly outcomes: readonly LineOutcome[];
  /** In whose name its accepted lines were said; null where none was, or for a signature. */
  readonly persona: string | null;
}

export interface Replay {
  readonly state: ReplayState;
  readonly judged: readonly JudgedComment[];
}

type Entry =
  | { readonly id: number; readonly place: Place; readonly receipt: Receipt }
  | {
      readonly id: number;
      readonly place: Place;
      readonly comment: CommentFacts;
      readonly parsed: ParsedComment;
      /** What we wrote down of it when it was accepted. */
      readonly receipts: readonly Receipt[];
    };

/**
 * Says again, in the order of comment ids, everything that people said about one initiative, and weighs each line as of now.
 * Monotone by construction: an altered or missing comment can take a positive away and never a negative that we have seen.
 */
export function replay(places: readonly ReplayPlace[], context: ReplayContext): Replay {
  const state = createReplayState(context.config.personas.map(({ id }) => id));
  const judged: JudgedComment[] = [];
  const entries = places.flatMap(entriesOf);
  for (const entry of entries.toSorted((a, b) => a.id - b.id)) {
    if ('receipt' in entry) applyReceipt(state, entry, context);
    else judged.push(takeComment(state, entry, context));
  }
  return { state, judged };
}

function entriesOf(place: ReplayPlace): Entry[] {
  const byComment = Map.groupBy(place.receipts, ({ comment }) => comment);
  const spoken = place.issue.comments
    .filter(({ isOurs, author }) => !isOurs && author?.type === 'User')
    .map((comment) => ({
      id: comment.id,
      place,
      comment,
      parsed: parseCommands(comment.body),
      receipts: comment.lastEditedAt === null ? (byComment.get(comment.id) ?? []) : [],
    }))
    .filter(({ parsed }) => parsed.commands.length + parsed.problems.length > 0);
  const heard = new Set(spoken.flatMap(({ receipts }) => receipts));
  const lost = place.receipts
    .filter((receipt) => !heard.has(receipt))
    .map((receipt) => ({ id: receipt.comment, place, receipt }));
  // A lost one first: its numbers (c1, n1) are taken before the edited text is read.
  return [...lost, ...spoken];
}

const negatives: ReadonlySet<Act['act']> = new Set(['concern', 'unmet', 'hold', 'needs', 'undark']);

function isNegative(act: Act): boolean {
  if (act.act === 'risk') return act.text !== null;
  if (act.act === 'release') return act.tag === null;
  return act.act === 'override' ? act.sha === null : negatives.has(act.act);
}

/**
 * The second witness: a negative that we saw stays, though its comment is gone or altered, or says it no longer: its
 * author is nobody now or goes by another name, or a later scope dropped an id that stands in the same line.
 */
function applyReceipt(
  state: ReplayState,
  { receipt, place }: { readonly receipt: Receipt; readonly place: Place },
  context: ReplayContext,
  url: string | null = null,
): void {
  const by: Statement = { comment: receipt.comment, at: receipt.at, author: receipt.author, url };
  const own = receipt.persona ?? place.persona;
  for (const act of receipt.acts) {
    if (!isNegative(act)) continue;
    for (const persona of personasOf(act, own, criteriaInForce(context, state)))
      applyAct(state, act, by, persona);
  }
}

/** In whose name an act of a receipt was said. One comment can deny criteria of several personas. */
function personasOf(
  act: Act,
  own: string | null,
  criteria: readonly ScopeCriterion[],
): readonly (string | null)[] {
  if (act.act === 'hold') return [act.persona];
  if (act.act !== 'unmet') return [own];
  const denied = criteria.filter(({ id }) => act.ids.includes(id)).map(({ persona }) => persona);
  return denied.length === 0 ? [own] : [...new Set(denied)];
}

function takeComment(
  state: ReplayState,
  { place, comment, parsed, receipts }: Extract<Entry, { comment: CommentFacts }>,
  context: ReplayContext,
): JudgedComment {
  const author = comment.author ?? { id: 0, login: 'ghost', type: 'User' as const };
  const by: Statement = { comment: comment.id, at: comment.createdAt, author, url: comment.url };
  const speaker = { actor: author, statement: by };
  const lines: JudgedLine[] = [];
  // Positives first: what one comment says against itself ends as the negative.
  for (const command of parsed.commands.toSorted((a, b) => rank(a) - rank(b))) {
    const line = judgeLine({ command, comment, speaker, place, state, context });
    lines.push(line);
    apply(state, line, by);
  }
  const said = lines.flatMap(({ taken }) => taken.acts);
  for (const receipt of receipts) {
    const acts = receipt.acts.filter((act) => !said.some((other) => saysAsMuch(other, act)));
    applyReceipt(state, { receipt: { ...receipt, acts }, place }, context, comment.url);
  }
  const persona = lines.find(({ taken }) => taken.acts.length > 0)?.persona ?? null;
  return { place, comment, persona, outcomes: lineOutcomes(lines, parsed) };
}

/** Whether a comment still says what our receipt has of it. Numbers may be given anew, and a receipt clips long words. */
function saysAsMuch(now: Act, then: Act): boolean {
  if (now.act === 'unmet' && then.act === 'unmet') return then.ids.every((id) => now.ids.includes(id));
  if (now.act === 'override' && then.act === 'override') return now.sha === then.sha;
  if (now.act === 'needs' && then.act === 'needs') return now.on === then.on;
  return now.act === then.act;
}

const ranksLast: ReadonlySet<Command['verb']> = new Set(['unmet', 'concern', 'hold', 'undark']);

function rank({ verb }: Command): number {
  return ranksLast.has(verb) ? 1 : 0;
}

function apply(state: ReplayState, { taken, persona, voidedBy }: JudgedLine, by: Statement): void {
  for (const act of taken.acts) {
    if (voidedBy === null) {
      if (!isRepeated(state, act, by, persona)) applyAct(state, act, by, persona);
    } else if (persona !== null && act.act !== 'automate') {
      const ids = 'ids' in act ? act.ids : [];
      state.personas.get(persona)?.voided.push({ by, barrier: voidedBy, ids });
    }
  }
}

/** An edited comment that still says what our receipt already holds must not say it twice. */
function isRepeated(state: ReplayState, act: Act, by: Statement, persona: string | null): boolean {
  if (act.act === 'hold') return state.holds.some(({ set }) => set.comment === by.comment);
  if (act.act !== 'concern' && act.act !== 'needs') return false;
  const own = persona === null ? undefined : state.personas.get(persona);
  return act.act === 'concern'
    ? (own?.concerns.some((one) => one.raised.comment === by.comment && one.why === act.why) ?? false)
    : (own?.needs.some((one) => one.asked.comment === by.comment && one.what === act.what) ?? false);
}
