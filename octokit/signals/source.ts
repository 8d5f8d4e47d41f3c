import type { SignalRule } from '../../core/config/config.ts';
import type { CandidateFacts } from '../../core/facts/facts.ts';
import type { SignalFacts } from '../../core/facts/signal-facts.ts';
import type { RuleOf } from '../../core/signals/signal.ts';
import type { Reader } from '../reader.ts';

/** Where signals of a commit are read. */
export type CommitPlace = Pick<CandidateFacts, 'kind' | 'number' | 'baseRef'> & { readonly sha: string };

/** Where signals of an initiative, or of the whole repository, are read. */
export interface InitiativePlace {
  /** Number of its milestone; null where it is in none. */
  readonly milestone: number | null;
  /** Commit of the default branch when the record was first signed; null before. */
  readonly signedCommit: string | null;
  /** Node ids of the personas' sub-issues, by persona. */
  readonly subIssues: ReadonlyMap<string, string>;
}

type Kind = SignalRule['kind'];

/** A part of the one GraphQL request. */
export interface GraphqlSource<Place, K extends Kind> {
  readonly by: 'graphql';
  /** Where in the document it stands. */
  readonly below: 'repository' | 'root';
  /** What is selected, without alias; null: nothing has to be read, and `toFacts` gets null. */
  readonly select: (rule: RuleOf<K>, place: Place) => string | null;
  /** @param raw what GitHub answered; null where there is nothing */
  readonly toFacts: (raw: unknown, rule: RuleOf<K>, place: Place) => SignalFacts;
}

/** What GraphQL does not have. */
export interface RestSource<Place, K extends Kind> {
  readonly by: 'rest';
  /** @throws GithubError */
  readonly read: (reader: Reader, rule: RuleOf<K>, place: Place) => Promise<SignalFacts>;
}

export type Source<Place, K extends Kind> = GraphqlSource<Place, K> | RestSource<Place, K>;

/** Of some kinds nothing is read there. */
export type Sources<Place> = { readonly [K in Kind]?: Source<Place, K> };

export function unreadable(why: string): SignalFacts {
  return { kind: 'unreadable', why };
}
