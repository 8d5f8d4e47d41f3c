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

/**
 * How an automated criterion is recognised. Pins are mandatory: a name alone can be forged. A rule is signed as its
 * canonical JSON, so that what a config leaves out is left out here too: a key that came later changes no digest.
 */
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
      readonly maxAge?: string;
    }
  | {
      readonly kind: 'status';
      readonly name: string;
      readonly context: string;
      readonly creator: string;
      readonly maxAge?: string;
    }
  | {
      readonly kind: 'workflow-run';
      readonly name: string;
      /** Path of the workflow file. */
      readonly workflow: string;
      /** Null: the events that fit what is released. */
      readonly event: string | null;
      /** Glob; null: any. */
      readonly branch: string | null;
      readonly maxAge?: string;
    }
  | {
      readonly kind: 'deployment';
      readonly name: string;
      readonly environment: string;
      readonly creator: string;
      readonly maxAge?: string;
    }
  | {
      readonly kind: 'code-scanning';
      readonly name: string;
      readonly tool: string;
      /** Null: every analysis of the tool. */
      readonly category: string | null;
      readonly maxSeverity: Severity;
      readonly dismissed: 'count' | 'ignore';
      readonly maxAge?: string;
    }
  | {
      readonly kind: 'dependabot';
      readonly name: string;
      readonly maxSeverity: Severity;
      readonly scope: 'runtime' | 'development' | null;
    }
  | {
      readonly kind: 'secret-scanning';
      readonly name: string;
      /** GitHub's names of the types; empty: all. */
      readonly types: readonly string[];
    }
  | {
      readonly kind: 'report';
      readonly name: string;
      readonly report: string;
      readonly source:
        | { readonly by: 'action'; readonly workflow: string; readonly job: string }
        | { readonly by: 'dispatch'; readonly senders: readonly string[] };
      readonly subject: 'commit' | 'initiative';
      /** `<= 300`; null: the report itself says whether it is a success. */
      readonly threshold: string | null;
      readonly unit: string | null;
      readonly maxAge?: string;
    }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly path: string;
      /** Whether it must differ from what it was when the record was signed. */
      readonly touched: boolean;
    }
  | {
      readonly kind: 'release-asset';
      readonly name: string;
      /** `*` stands for any characters. */
      readonly asset: string;
      readonly uploader: string;
      readonly maxAge?: string;
    }
  | {
      readonly kind: 'issues';
      readonly name: string;
      readonly labels: readonly string[];
      readonly milestone: 'initiative' | 'any';
      readonly max: number;
    }
  | { readonly kind: 'work-items'; readonly name: string; readonly persona: string };

/** The gravest severity of alerts that may stay open. */
export type Severity = 'none' | 'low' | 'medium' | 'high';

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
    /** Globs of tag names; empty: no tag is a release. */
    readonly tags: readonly string[];
    /** SHA up to which everything was released before Tutti came; null where nothing is named. */
    readonly since: string | null;
    readonly environments: readonly string[];
    readonly unlinked: 'block' | 'allow';
    /** What happens to a GitHub release that is published although the gate does not let it. */
    readonly unready: 'report' | 'draft';
    readonly personaChecks: boolean;
  };
  /** Any two of them together may override the gate. */
  readonly overrideOwners: readonly OwnerRef[];
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
