/** Generated from schemas/receipt.schema.json by `npm run generate`. Do not edit. */

/**
 * What the bot writes down once and never edits. A receipt can only make things redder: a negative it holds stays until its owner says otherwise, even if the comment it answers is gone. A scope receipt holds what was signed.
 */
export type ReceiptFile = Receipt | ScopeReceipt;
/**
 * What one accepted command line does. Ids such as `c1` and `n1` are given by the bot, per sub-issue.
 */
export type Act =
  | {
      act: 'commit';
    }
  | {
      act: 'concern';
      id: string;
      why: string;
    }
  | {
      act: 'resolve';
      ids: string[];
    }
  | {
      act: 'met';
      ids: string[];
      evidence: string;
    }
  | {
      act: 'unmet';
      ids: string[];
      why: string;
    }
  | {
      act: 'na';
      ids: string[];
      why: string;
    }
  | {
      act: 'confirm';
      ids: string[];
    }
  | {
      act: 'risk';
      text: string | null;
    }
  | {
      act: 'needs';
      id: string;
      on: string;
      what: string;
    }
  | {
      act: 'got';
      id: string;
    }
  | {
      act: 'hold';
      persona: string;
      why: string;
    }
  | {
      act: 'automate';
      id: string;
      signal: string;
    }
  | {
      act: 'dark';
      persona: string;
      why: string;
    }
  | {
      act: 'undark';
    }
  | {
      act: 'release';
      tag: string | null;
    }
  | {
      act: 'override';
      sha: string | null;
      why: string;
    }
  | {
      act: 'release-hold';
      /**
       * Numeric ids of the comments whose holds it lifts.
       */
      holds: number[];
    }
  | {
      act: 'sign';
      gate: 'selection';
      digest: string;
    }
  | {
      act: 'reconfirm';
      digest: string;
    };

/**
 * What one accepted comment did.
 */
export interface Receipt {
  /**
   * Version of this format.
   */
  schema: 1;
  /**
   * From 1 without gaps, per issue: a gap shows that one was deleted.
   */
  seq: number;
  /**
   * Numeric id of the comment it answers.
   */
  comment: number;
  /**
   * Who wrote that comment.
   */
  author: {
    /**
     * Numeric id, which survives a renaming.
     */
    id: number;
    /**
     * Login at that time.
     */
    login: string;
  };
  /**
   * When that comment was created.
   */
  at: string;
  /**
   * In whose name it was said; null for a signature.
   */
  persona: string | null;
  /**
   * What it did, in order of its lines.
   */
  acts: Act[];
}
/**
 * What was signed.
 */
export interface ScopeReceipt {
  /**
   * Version of this format.
   */
  schema: 1;
  /**
   * From 1 without gaps on the initiative, counted apart from the other receipts.
   */
  seq: number;
  /**
   * First 8 hex digits of `sha256`: what people sign.
   */
  digest: string;
  /**
   * SHA-256 over the canonical scope.
   */
  sha256: string;
  scope: Scope;
  /**
   * Node id of the repository.
   */
  repositoryId: string;
  /**
   * The personas' sub-issues, pinned.
   *
   * Items: One sub-issue.
   */
  subIssues: {
    /**
     * Id of the persona.
     */
    persona: string;
    /**
     * GitHub's node id.
     */
    nodeId: string;
    /**
     * Its number.
     */
    number: number;
  }[];
  /**
   * The accounts that had spoken for a persona by then; a login that later means another id is an identity change.
   *
   * Items: One account.
   */
  owners: {
    /**
     * Id of the persona.
     */
    persona: string;
    /**
     * Login at that time.
     */
    login: string;
    /**
     * Numeric id.
     */
    id: number;
  }[];
  /**
   * SHA of the commit at which the configuration was read.
   */
  configCommit: string;
  /**
   * Numeric id of the comment that signed.
   */
  signature: number;
}
/**
 * The canonical record itself.
 */
export interface Scope {
  /**
   * The five answers as written, in canonical form.
   */
  answers: {
    problem: string;
    evidence: string;
    approach: string;
    success: string;
    criteria: string;
  };
  /**
   * The promises with their numbers.
   */
  metrics: Metric[];
  /**
   * Every criterion in display order, with the rule of its signal spelled out.
   */
  criteria: ScopeCriterion[];
  /**
   * ISO date it aims at.
   */
  targetDate: string | null;
  /**
   * Release it aims at.
   */
  targetRelease: string | null;
}
/**
 * One promise with the numbers that decide it later, all in `unit`.
 */
export interface Metric {
  /**
   * What is measured.
   */
  name: string;
  /**
   * Unit of all its numbers.
   */
  unit: string;
  /**
   * Where the number comes from.
   */
  source: string;
  /**
   * `up`: more is better.
   */
  direction: 'up' | 'down';
  /**
   * Success threshold.
   */
  success: number;
  /**
   * Kill threshold.
   */
  kill: number;
  /**
   * ISO date of the validation gate.
   */
  reviewDate: string;
}
/**
 * A criterion as it was signed.
 */
export interface ScopeCriterion {
  /**
   * Its id.
   */
  id: string;
  /**
   * Id of the persona.
   */
  persona: string;
  /**
   * What must be true.
   */
  text: string;
  /**
   * Who decides: an owner in person, or a signal.
   */
  kind: 'declared' | 'signal';
  /**
   * Name of the signal that decides.
   */
  signal: string | null;
  /**
   * The signal's rule as canonical JSON at signature time; null for declared criteria.
   */
  rule: string | null;
}
