import type { Config } from '../config/config.ts';
import type { Facts, IssueFacts } from '../facts/facts.ts';
import type { Receipt, ScopeReceipt } from '../scope/receipt.ts';
import type { Scope } from '../scope/scope.ts';
import { type Barrier, type BarrierContext, findBarriers, newestBarrier } from './barriers.ts';
import { createEntitlements, type Entitlements, teamKey } from './entitlement.ts';
import { findPersonaIssues, type PersonaIssue, type PersonaIssues } from './find-persona-issues.ts';
import { listSpeakers, pinLogins } from './pins.ts';
import { type ReceiptBook, readReceiptBook } from './receipt-book.ts';
import { type JudgedComment, type ReplayPlace, replay } from './replay.ts';
import type { PersonaState, ReplayState } from './state.ts';
import { createPersonaState } from './state.ts';
import { signerOf } from './verbs/sign.ts';

/** Everything that was said on an initiative and its sub-issues, weighed. */
export interface Heard {
  readonly state: ReplayState;
  readonly judged: readonly JudgedComment[];
  /** Our own writing on the initiative. */
  readonly book: ReceiptBook;
  /** The newest tampering on the initiative itself, which voids signatures and releases. */
  readonly barrier: Barrier | null;
  /** Our own writing on every issue, by node id. */
  readonly books: ReadonlyMap<string, ReceiptBook>;
  readonly entitlements: Entitlements;
  readonly personaIssues: PersonaIssues;
  readonly issueByPersona: ReadonlyMap<string, IssueFacts>;
  readonly urls: ReadonlyMap<string, string>;
  /** What a signature pins: where, and who (A11). */
  readonly subIssues: ScopeReceipt['subIssues'];
  readonly speakers: ScopeReceipt['owners'];
  /** What concerns one persona. */
  readonly of: (persona: string) => HeardOfPersona;
}

export interface HeardOfPersona {
  readonly said: PersonaState;
  readonly place: PersonaIssue;
  /** The newest tampering on its sub-issue. */
  readonly barrier: Barrier | null;
  readonly receipts: readonly Receipt[];
  readonly isSpeaker: (author: Receipt['author']) => boolean;
  readonly impostors: readonly string[];
  readonly isUnreadable: boolean;
}

/**
 * Finds the places where people speak, who may speak there, what was tampered with, and replays what they said.
 * @param book our own writing on the initiative
 * @param draft what the record would bind if it were signed now
 */
export function listen(
  facts: Facts,
  config: Config,
  book: ReceiptBook,
  draft: { readonly scope: Scope; readonly digest: string } | null,
): Heard {
  const newest = book.scopes.at(-1) ?? null;
  const personaIssues = findPersonaIssues(facts, config, newest);
  const issueByPersona = new Map(
    [...personaIssues.byPersona].flatMap(([id, place]) =>
      'issue' in place ? [[id, place.issue] as const] : [],
    ),
  );
  const urls = new Map([...issueByPersona].map(([id, issue]) => [id, issue.url]));
  const written = [
    { issue: facts.initiative, persona: null, book },
    ...[...issueByPersona].map(([persona, issue]) => ({ issue, persona, book: readReceiptBook(issue) })),
  ];
  const receipts = written.flatMap((place) => place.book.receipts);
  const entitlements = createEntitlements(config, facts.teams, pinLogins(book.scopes, receipts));
  const past = new Set([
    ...receipts.map(({ author }) => author.id),
    ...book.scopes.flatMap(({ owners }) => owners).map(({ id }) => id),
  ]);
  const hearing: Hearing = {
    ourLogin: facts.viewer.login,
    mayHaveSpoken: (actor) =>
      past.has(actor.id) ||
      entitlements.overrider(actor) === 'yes' ||
      config.personas.some(({ id }) => entitlements.speaker(id, actor) !== 'no'),
  };
  const places = written.map((place) => placeOf(place, hearing));
  const { state, judged } = replay(places, {
    config,
    entitlements,
    chain: book.scopes,
    draft,
    barriers: places.flatMap(({ barriers }) => barriers).toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    bodyEditedAt: facts.initiative.lastEditedAt,
    initiativeUrl: facts.initiative.url,
    personaUrls: urls,
  });
  const barriers = new Map(places.map((place) => [place.persona, newestBarrier(place.barriers)]));
  const books = new Map(places.map((place) => [place.issue.nodeId, place.book]));
  return {
    state,
    judged,
    book,
    books,
    barrier: barriers.get(null) ?? null,
    entitlements,
    personaIssues,
    issueByPersona,
    urls,
    subIssues: [...issueByPersona].map(([persona, { nodeId, number }]) => ({ persona, nodeId, number })),
    speakers: listSpeakers({ scopes: book.scopes, receipts, judged, signer: signerOf(config) }),
    of: (persona) => ({
      said: state.personas.get(persona) ?? createPersonaState(),
      place: personaIssues.byPersona.get(persona) ?? { state: 'absent' },
      barrier: barriers.get(persona) ?? null,
      receipts: books.get(issueByPersona.get(persona)?.nodeId ?? '')?.receipts ?? [],
      isSpeaker: (author) => entitlements.speaker(persona, { ...author, type: 'User' }) === 'yes',
      impostors: findImpostors(persona, facts, issueByPersona.get(persona), entitlements),
      isUnreadable: isUnreadable(persona, config, facts),
    }),
  };
}

/**
 * Whose words must not be altered, anywhere on the initiative: a concern counts on another persona's sub-issue too, so the
 * edit or deletion of what may have been one is a barrier there, whoever's place it is.
 */
type Hearing = Pick<BarrierContext, 'ourLogin' | 'mayHaveSpoken'>;

interface WrittenPlace {
  readonly issue: IssueFacts;
  readonly persona: string | null;
  readonly book: ReceiptBook;
}

function placeOf({ issue, persona, book }: WrittenPlace, hearing: Hearing): ReplayPlace & WrittenPlace {
  const barriers = findBarriers({ issue, isInitiative: persona === null, book, ...hearing });
  return { issue, persona, barriers, receipts: book.receipts, book };
}

/** Logins under which somebody speaks here who is not the account that spoke under them before. */
function findImpostors(
  persona: string,
  { initiative }: Facts,
  issue: IssueFacts | undefined,
  { impostor }: Entitlements,
): readonly string[] {
  const comments = [initiative, ...(issue === undefined ? [] : [issue])].flatMap((place) => place.comments);
  const found = comments.flatMap(({ author }) =>
    author !== null && impostor(persona, author) ? [author.login] : [],
  );
  return [...new Set(found)];
}

function isUnreadable(persona: string, config: Config, { teams }: Facts): boolean {
  const found = config.personas.find(({ id }) => id === persona);
  return [...(found?.owners ?? []), ...(found?.delegates ?? [])].some(
    (ref) => ref.kind === 'team' && teams.get(teamKey(ref.org, ref.slug))?.state !== 'readable',
  );
}
