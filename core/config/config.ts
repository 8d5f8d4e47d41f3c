/** The configuration as decisions see it: every default filled in, every name resolved. `parseConfig` builds it. */

export type PresetId = 'band' | 'nest';
export type Mode = 'enforce' | 'observe';

/** `@login` or `@org/team`, without the at sign, as written (compare in lower case). */
export type OwnerRef =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'team'; readonly org: string; readonly slug: string };

/** A criterion that every initiative carries for this persona. */
export interface StandingCriterion {
  readonly id: string;
  readonly text: string;
  /** Name of the signal that decides; `null`: declared by an owner. */
  readonly signal: string | null;
}

export interface PersonaConfig {
  readonly id: string;
  /** Shown name, the preset's unless the team renamed it. */
  readonly name: string;
  /** What this persona judges, in one clause. */
  readonly judges: string;
  /** The stream it produces while building. */
  readonly stream: string;
  /** False only for the Conductor. */
  readonly domain: boolean;
  readonly owners: readonly OwnerRef[];
  readonly delegates: readonly OwnerRef[];
  readonly criteria: readonly StandingCriterion[];
  /** `one`: one owner speaks for the persona; `all`: every user owner commits in person. */
  readonly commitment: 'one' | 'all';
}

/** How an automated criterion is recognised. Pins are mandatory: a name alone can be forged. */
export type SignalRule =
  | {
      readonly kind: 'check';
      readonly name: string;
      readonly check: string;
      readonly app: string;
      /** Path of the workflow file; mandatory when `app` is `github-actions`. */
      readonly workflow: string | null;
      /** Conclusions that count as met beside `success`. */
      readonly accept: readonly string[];
    }
  | { readonly kind: 'status'; readonly name: string; readonly context: string; readonly creator: string };

export interface Config {
  readonly preset: PresetId;
  readonly band: string | null;
  /** In display order: domain personas first, the Conductor last. */
  readonly personas: readonly PersonaConfig[];
  readonly signals: ReadonlyMap<string, SignalRule>;
  readonly gateNames: { readonly selection: string; readonly launch: string; readonly validation: string };
  readonly stageNames: { readonly define: string; readonly produce: string; readonly operate: string };
  readonly release: {
    readonly branches: readonly string[];
    readonly unlinked: 'block' | 'allow';
    readonly personaChecks: boolean;
  };
  readonly mode: Mode;
}

/** Something wrong with the config file, where it stands and what to do. Lines and columns start at 1. */
export interface ConfigProblem {
  /** Stable kebab-case code. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  /** Path of the key: `personas.builder.owners[0]`. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}
