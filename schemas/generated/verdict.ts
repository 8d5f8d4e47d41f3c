/** Generated from schemas/verdict.schema.json by `npm run generate`. Do not edit. */

/**
 * The result as explained data: of one initiative, or of one commit that wants to be released.
 */
export type Verdict = InitiativeVerdict | CandidateVerdict;
/**
 * Somebody who can act, by name only: mentions are added where they are wanted.
 */
export type Who =
  | {
      kind: 'user';
      login: string;
    }
  | {
      kind: 'team';
      org: string;
      slug: string;
    }
  | {
      kind: 'role';
      role: 'writer' | 'administrator' | 'author';
    };

/**
 * How one initiative stands.
 */
export interface InitiativeVerdict {
  /**
   * Version of this format.
   */
  schema: 1;
  /**
   * The issue that is the initiative.
   */
  initiative: {
    /**
     * Its number.
     */
    number: number;
    /**
     * Its address.
     */
    url: string;
    /**
     * Its title.
     */
    title: string;
  };
  /**
   * Where it is on its way.
   */
  stage: 'define' | 'produce' | 'operate' | 'closed';
  /**
   * The digests of its record.
   */
  digest: {
    /**
     * Of the record as it stands; null while it is incomplete.
     */
    current: string | null;
    /**
     * Of the record in force; null while nothing is signed.
     */
    signed: string | null;
  };
  /**
   * The worst of its reasons.
   */
  decision: 'allow' | 'wait' | 'block' | 'error';
  /**
   * The decision at each gate.
   */
  gates: {
    /**
     * Should this start?
     */
    selection: 'allow' | 'wait' | 'block' | 'error';
    /**
     * Is the company ready, not only the code?
     */
    launch: 'allow' | 'wait' | 'block' | 'error';
  };
  /**
   * Every persona in display order.
   */
  personas: PersonaVerdict[];
  /**
   * Every reason, the personas' own included, worst first, then in display order.
   */
  reasons: Reason[];
  /**
   * The SHA at which signals were read; null where no release is in sight.
   */
  sha: string | null;
  /**
   * ISO date that the record aims at.
   */
  targetDate: string | null;
  /**
   * How many criteria are decided by signals, of all that there are.
   */
  automated?: {
    /**
     * Decided by signals.
     */
    count: number;
    /**
     * All criteria.
     */
    of: number;
  };
  /**
   * What was proposed with `/automate` and the record does not say yet. It changes nothing.
   *
   * Items: One criterion that a signal could decide.
   */
  proposals?: {
    /**
     * Id of its persona.
     */
    persona: string;
    /**
     * Id of the criterion.
     */
    criterion: string;
    /**
     * Name of the signal.
     */
    signal: string;
    /**
     * Login of who proposed it.
     */
    by: string;
    /**
     * Where it was proposed; null where the comment is gone.
     */
    url: string | null;
  }[];
  /**
   * Whether its code may be in a release without launching with it; null where nobody has said so.
   */
  dark?: null | {
    /**
     * The flag, or the reason.
     */
    why: string;
    /**
     * Who said so.
     */
    by: string[];
    /**
     * Personas that still have to say so; empty: it is dark.
     */
    missing: string[];
  };
  /**
   * The tag that it is to be released as once everybody is ready; null where nobody asked.
   */
  release?: null | {
    /**
     * Name of the tag.
     */
    tag: string;
    /**
     * Login of who asked.
     */
    by: string;
    /**
     * Whether the App has made it.
     */
    isMade: boolean;
  };
  /**
   * What left while the gate did not allow it, oldest first. It changes nothing, and stays.
   *
   * Items: One time that something left past the gate.
   */
  bypasses?: {
    /**
     * By which door it left.
     */
    door: 'merge' | 'push' | 'tag' | 'release' | 'deployment';
    /**
     * The comment that put it on the record.
     */
    url: string;
    /**
     * When it was put there.
     */
    recordedAt: string;
  }[];
  /**
   * Who lets which commit out although it is not ready, as long as that counts or waits for a second person.
   *
   * Items: One commit.
   */
  overrides?: {
    /**
     * The commit, and no other.
     */
    sha: string;
    /**
     * The reason, as both gave it.
     */
    why: string;
    /**
     * Login of the one who said it, then of the one who repeated it. With one login it changes nothing yet.
     *
     * @minItems 1
     * @maxItems 2
     */
    by: string[];
    /**
     * With two: when it ends. With one: until when the second can say it.
     */
    until: string;
    /**
     * Whether it decides about the commit of this verdict.
     */
    inForce: boolean;
    /**
     * The comment that said it last; null where it is gone.
     */
    url: string | null;
  }[];
  /**
   * Every time that two people overrode the gate, oldest first. It stays.
   *
   * Items: One override.
   */
  overridden?: {
    /**
     * The commit that it was for.
     */
    sha: string;
    /**
     * The comment that put it on the record.
     */
    url: string;
    /**
     * When it was put there.
     */
    recordedAt: string;
  }[];
  /**
   * Odd things that change nothing, said once: a decoy sub-issue, a look-alike comment, a foreign check of our name.
   */
  notices: Reason[];
  /**
   * When GitHub answered, by GitHub's clock.
   */
  readAt: string;
  /**
   * SHA of the commit at which the configuration was read.
   */
  configCommit: string;
}
/**
 * How one persona stands.
 */
export interface PersonaVerdict {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its shown name.
   */
  name: string;
  /**
   * False only for the Conductor.
   */
  domain: boolean;
  /**
   * Its status word.
   */
  status: 'not-started' | 'on-track' | 'at-risk' | 'blocked' | 'ready';
  /**
   * Whether its owner has said: I can deliver my part.
   */
  committed: boolean;
  /**
   * Its criteria in display order.
   */
  criteria: CriterionVerdict[];
  /**
   * The open risk, in its own words.
   */
  risk: string | null;
  /**
   * Open things it needs from others, numbered by the bot.
   *
   * Items: One need.
   */
  needs: {
    /**
     * Its number, such as `n1`.
     */
    id: string;
    /**
     * What it waits for: a persona, a criterion or an issue.
     */
    on: string;
    /**
     * What is needed.
     */
    what: string;
  }[];
  /**
   * The persona's sub-issue; null before it exists.
   */
  issue: {
    /**
     * Its number.
     */
    number: number;
    /**
     * Its address.
     */
    url: string;
    /**
     * GitHub's node id.
     */
    nodeId: string;
  } | null;
  /**
   * What stands in its way.
   */
  reasons: Reason[];
}
/**
 * How one criterion stands.
 */
export interface CriterionVerdict {
  /**
   * Its id.
   */
  id: string;
  /**
   * What must be true.
   */
  text: string;
  /**
   * Who decides: an owner in person, or a signal.
   */
  kind: 'declared' | 'signal';
  /**
   * Name of the signal that decides; null where an owner declares.
   */
  signal: string | null;
  /**
   * Where it stands.
   */
  state: 'met' | 'unmet' | 'open' | 'waiting' | 'stale' | 'voided' | 'unknown' | 'na' | 'na-unconfirmed';
  /**
   * What its state rests on: the declaration or the check run.
   */
  evidence: Evidence | null;
  /**
   * The words given with it, as written.
   */
  note: string | null;
}
/**
 * Something to look at.
 */
export interface Evidence {
  /**
   * What it is, in a few words: `comment of ana`, `check run unit`.
   */
  what: string;
  /**
   * Where it is.
   */
  url: string | null;
  /**
   * When it was made.
   */
  at: string | null;
}
/**
 * One thing that stands between this initiative and its release.
 */
export interface Reason {
  /**
   * Stable kebab-case code.
   */
  code: string;
  /**
   * What this reason alone would decide.
   */
  decision: 'wait' | 'block' | 'error';
  /**
   * Id of the persona it concerns.
   */
  persona: string | null;
  /**
   * Id of the criterion it concerns.
   */
  criterion: string | null;
  /**
   * Who can act.
   */
  who: Who[];
  /**
   * Where to act.
   */
  link: string | null;
  /**
   * True where nobody has to do anything: a result is on its way.
   */
  waitingHelps: boolean;
  /**
   * Values that the words need, as they are (escaped when rendered).
   */
  detail: {
    [k: string]: string;
  };
  /**
   * What it rests on.
   */
  evidence: Evidence[];
}
/**
 * The verdict on one commit that wants to be released: the AND of its initiatives and of what is wrong with itself.
 */
export interface CandidateVerdict {
  /**
   * Version of this format.
   */
  schema: 1;
  /**
   * The commit.
   */
  sha: string;
  /**
   * The release branch, without `refs/heads/`.
   */
  baseRef: string;
  /**
   * Number of the pull request; null for a push.
   */
  pullRequest: number | null;
  /**
   * The worst of its reasons.
   */
  decision: 'allow' | 'wait' | 'block' | 'error';
  /**
   * The verdict of each initiative it contains.
   */
  initiatives: InitiativeVerdict[];
  /**
   * All of them, worst first.
   */
  reasons: Reason[];
  /**
   * Which initiatives it contains, and how each was found.
   */
  contents?: Content[];
  countedFrom?: CountedFrom;
  /**
   * When GitHub answered, by GitHub's clock.
   */
  readAt: string;
}
/**
 * An initiative that a release contains.
 */
export interface Content {
  /**
   * Its number.
   */
  initiative: number;
  /**
   * What names it.
   */
  by: 'closing-keyword' | 'initiative-line' | 'milestone' | 'trailer' | 'target-release';
  /**
   * Where that stands: a merged pull request (`#31`) or a commit; null where the candidate itself names it.
   */
  through: string | null;
}
/**
 * Where the release before ended, so that the count begins there; absent where nothing is counted.
 */
export interface CountedFrom {
  /**
   * The tag, or `release.since`; null where the whole history was counted.
   */
  name: string | null;
  /**
   * Its commit.
   */
  sha: string | null;
  /**
   * Newer release tags that end nothing, because no green gate of ours stands on their commits; a few of them.
   */
  passedOver: string[];
}
