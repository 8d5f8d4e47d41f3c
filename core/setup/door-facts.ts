import type { Config } from '../config/config.ts';

/** What was asked for, or GitHub's words on why it is not known. */
export type Asked<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: string };

/** A rule as GitHub has it; parameters keep its spelling, and those that are not ours come back as they were. */
export interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface BypassActor {
  readonly actor_id: number | null;
  readonly actor_type: string;
  readonly bypass_mode?: string;
}

/** A ruleset as GitHub has it (OpenAPI, `repository-ruleset`), as far as `setup` sends it back. */
export interface Ruleset {
  readonly name: string;
  readonly target: 'branch' | 'tag';
  readonly enforcement: string;
  readonly bypass_actors: readonly BypassActor[];
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  };
  readonly rules: readonly Rule[];
}

export interface ExistingRuleset extends Ruleset {
  readonly id: number;
}

/** The App as its newest check suite here shows it. */
export interface SeenApp {
  readonly slug: string;
  /** By GitHub's names: `contents` to `read`. */
  readonly permissions: Readonly<Record<string, string>>;
}

export interface EnvironmentFacts {
  readonly name: string;
  /** Null where there is none of that name. */
  readonly environment: Asked<{
    /** Apps whose rule is enabled. */
    readonly rules: readonly { readonly id: number; readonly slug: string }[];
    /** GitHub answers with it and does not describe it (google/go-github, `Environment.CanAdminsBypass`). */
    readonly adminsMayBypass: boolean | null;
  } | null>;
}

/** The issue form, and how far a proposal of it has come. */
export interface FormFacts {
  readonly isThere: boolean;
  /** Whether the branch of the proposal exists, and the form on it. */
  readonly hasBranch: boolean;
  readonly isOnBranch: boolean;
  /** Number of the open pull request from that branch; null for none. */
  readonly pull: number | null;
}

/** Everything that a plan is made from. */
export interface DoorFacts {
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  /** What the owner pays for, `team`; null where GitHub does not tell this token. */
  readonly plan: string | null;
  readonly defaultBranch: string;
  /** Its newest commit. */
  readonly head: string;
  readonly config: Config;
  readonly appId: number;
  /** Null where the App has left no trace here yet. */
  readonly app: SeenApp | null;
  readonly missingLabels: readonly string[];
  readonly form: Asked<FormFacts>;
  /** Those of our names; null where there is none of it. */
  readonly branchRuleset: Asked<ExistingRuleset | null>;
  readonly tagRuleset: Asked<ExistingRuleset | null>;
  readonly environments: readonly EnvironmentFacts[];
}
