/** One request to GitHub, as data. */
export interface SetupRequest {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** `/repos/acme/checkout/rulesets`. `{id}` stands for a number that `find` says how to find. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** What GitHub gives a number to when it is made: a ruleset of that name, or the rule of that App. */
  readonly find?: { readonly ruleset: string } | { readonly ruleOfApp: number };
}

/**
 * `same`: nothing to do. `above-plan`: GitHub does not have it here. `unknown`: GitHub did not say what there is, and
 * nothing is written over it.
 */
export type StepState = 'same' | 'create' | 'change' | 'above-plan' | 'unknown';

/** One thing of the repository's settings: as it is, as it shall be, and the way there and back. */
export interface SetupStep {
  /** `branch ruleset “Tutti: release branches”` */
  readonly what: string;
  /** Where GitHub shows it: `Settings → Rules → Rulesets`. */
  readonly where: string;
  readonly state: StepState;
  /** In the words of that page: `+ …` will be there, `- …` will not. */
  readonly lines: readonly string[];
  /** Remarks, and why a step is not taken. */
  readonly notes: readonly string[];
  readonly request: SetupRequest | null;
  readonly undo: SetupRequest | null;
}
