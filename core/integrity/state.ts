import type { Actor, IssueFacts } from '../facts/facts.ts';
import type { Barrier } from './barriers.ts';

/** Somebody's words, with what is needed to weigh and to show them. */
export interface Statement {
  /** Numeric id of the comment: it orders everything, across issues too. */
  readonly comment: number;
  readonly at: string;
  readonly author: { readonly id: number; readonly login: string };
  /** `null` where the comment is gone and only our receipt of it is left. */
  readonly url: string | null;
}

export type Declared =
  | { readonly says: 'met' | 'unmet' | 'na'; readonly by: Statement; readonly words: string }
  | { readonly says: 'confirm'; readonly by: Statement; readonly words: '' };

export interface Concern {
  readonly id: string;
  readonly why: string;
  readonly raised: Statement;
  resolved: Statement | null;
}

export interface Need {
  readonly id: string;
  readonly on: string;
  readonly what: string;
  readonly asked: Statement;
  got: Statement | null;
}

export interface Hold {
  readonly persona: string;
  readonly why: string;
  readonly set: Statement;
  released: Statement | null;
}

/** One of the two who say that the initiative does not launch with what it is in. */
export interface Dark {
  readonly persona: string;
  readonly why: string;
  readonly by: Statement;
}

/** One commit that is let out although it is not ready, as one has said and, perhaps, another has repeated. */
export interface Override {
  readonly sha: string;
  readonly why: string;
  readonly first: Statement;
  second: Statement | null;
}

/** A positive that would count, were it not older than a barrier. */
export interface Voided {
  readonly by: Statement;
  readonly barrier: Barrier;
  /** Criteria it was about; empty for a commitment or another act. */
  readonly ids: readonly string[];
}

export interface PersonaState {
  readonly commits: Statement[];
  readonly concerns: Concern[];
  /** In order, by criterion id. */
  readonly declared: Map<string, Declared[]>;
  readonly reconfirms: { readonly digest: string; readonly by: Statement }[];
  readonly needs: Need[];
  readonly voided: Voided[];
  /** What could decide a criterion, by its id: a wish, until the record has it. */
  readonly proposed: Map<string, { readonly signal: string; readonly by: Statement }>;
  risk: string | null;
}

/** What people have said about one initiative, weighed in the order in which they said it. */
export interface ReplayState {
  readonly personas: ReadonlyMap<string, PersonaState>;
  readonly holds: Hold[];
  readonly darks: Dark[];
  readonly overrides: Override[];
  /** The tag that it is to be released as once everybody is ready; null where nobody asked. */
  release: { readonly tag: string; readonly by: Statement } | null;
  /** Signatures of the selection record that counted, in order. */
  readonly signatures: { readonly digest: string; readonly by: Statement }[];
}

/** Where a comment stands: on the initiative (`persona: null`) or on a persona's sub-issue. */
export interface Place {
  readonly issue: IssueFacts;
  readonly persona: string | null;
  readonly barriers: readonly Barrier[];
}

export interface Speaker {
  readonly actor: Actor;
  readonly statement: Statement;
}

export function createReplayState(personas: readonly string[]): ReplayState {
  return {
    personas: new Map(personas.map((id) => [id, createPersonaState()])),
    holds: [],
    darks: [],
    overrides: [],
    release: null,
    signatures: [],
  };
}

export function createPersonaState(): PersonaState {
  return {
    commits: [],
    concerns: [],
    declared: new Map(),
    reconfirms: [],
    needs: [],
    voided: [],
    proposed: new Map(),
    risk: null,
  };
}

/**
 * The next number for a concern or need of one persona, wherever it is said: two of one number could not be told apart
 * when one of them is closed.
 */
export function nextNumber(numbered: readonly { readonly id: string }[]): number {
  return 1 + Math.max(0, ...numbered.map(({ id }) => Number(id.slice(1)) || 0));
}
