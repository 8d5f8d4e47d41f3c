/** Generated from schemas/config.schema.json by `npm run generate`. Do not edit. */

/**
 * A person as `@login` or a team as `@org/team`. In YAML it stands in quotes.
 */
export type Owner = string;
/**
 * A branch name without `refs/heads/`, in which `*` stands for any characters but a slash, `?` for one of them, and `**` as a whole part between slashes for any number of parts. At most 100 characters and three wildcards.
 */
export type BranchGlob = string;

/**
 * The file `.github/tutti.yml` on the default branch: who speaks for which persona, which signals decide, and which branches are gated.
 */
export interface ConfigFile {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * The edition of the method: which personas there are, and how gates and stages are called. `band` has six domain personas, `nest` five; both have a Conductor.
   */
  preset?: 'band' | 'nest';
  /**
   * Name of the Band (in `nest`: the nest) that owns the product line. Shown only.
   */
  band?: string;
  /**
   * Who speaks for each persona, by its id. An id of the preset needs only its owners; any other id is an additional domain persona and needs a `name`. A persona of the preset that is left out is shown as held by nobody.
   */
  personas: {
    [k: string]: PersonaEntry;
  };
  /**
   * Results of machines that may decide a criterion, by name. Each is pinned to who reports it, because a name alone can be forged.
   */
  signals?: {
    [k: string]: StatusSignalEntry | CheckSignalEntry;
  };
  release?: ReleaseEntry;
  gates?: GatesEntry;
  /**
   * `enforce` gates the release. `observe` reports what it would do and writes nothing but the report.
   */
  mode?: 'enforce' | 'observe';
}
/**
 * One kind of judgment and the people who hold it.
 */
export interface PersonaEntry {
  /**
   * Shown name; mandatory for a persona that the preset does not have.
   */
  name?: string;
  /**
   * Who speaks for this persona, now: an owner who is removed here no longer counts at once.
   *
   * @minItems 1
   */
  owners: Owner[];
  /**
   * Who may declare criteria for this persona beside its owners. A delegate cannot give the commitment.
   */
  delegates?: Owner[];
  /**
   * Standing criteria: every initiative carries them for this persona, beside those of its own record.
   */
  criteria?: CriterionEntry[];
  /**
   * `one`: one owner speaks for the persona. `all`: every owner named as a person commits in person.
   */
  commitment?: 'one' | 'all';
}
/**
 * A standing criterion: met or not met, never a percentage.
 */
export interface CriterionEntry {
  /**
   * Id to name it by in commands, unique in this file.
   */
  id: string;
  /**
   * What must be true, in one line of at most 300 characters.
   */
  text: string;
  /**
   * Name of the signal that decides. Left out, an owner declares it in person.
   */
  signal?: string;
}
/**
 * A commit status: `status` and `creator`, nothing else.
 */
export interface StatusSignalEntry {
  /**
   * Context of the status, compared without regard to case.
   */
  status: string;
  /**
   * Login of the account that reports it, without the at sign; an App's is `<slug>[bot]`.
   */
  creator: string;
}
/**
 * A check run, such as a job of GitHub Actions: `check`, `app` and, for `github-actions`, `workflow`.
 */
export interface CheckSignalEntry {
  /**
   * Name of the check run, compared exactly. For GitHub Actions: the job's name.
   */
  check: string;
  /**
   * Slug of the GitHub App that reports it. A check of the same name from another app counts for nothing.
   */
  app: string;
  /**
   * Path of the workflow file. Mandatory when `app` is `github-actions`, because any workflow speaks as that app; refused otherwise.
   */
  workflow?: string;
  /**
   * Conclusions that count as met beside `success`.
   */
  accept?: ('neutral' | 'skipped')[];
}
/**
 * What counts as a release.
 */
export interface ReleaseEntry {
  /**
   * Release branches: pull requests into them and pushes to them are gated.
   *
   * @minItems 1
   * @maxItems 20
   */
  branches?: BranchGlob[];
  /**
   * What happens to a release that contains work linked to no initiative.
   */
  unlinked?: 'block' | 'allow';
  /**
   * Whether each persona has its own check run beside `launch-gate`.
   */
  'persona-checks'?: boolean;
}
/**
 * Other names for the three gates. Three is the ceiling: there is no fourth.
 */
export interface GatesEntry {
  /**
   * Shown name of the selection gate: should this start?
   */
  selection?: string;
  /**
   * Shown name of the launch gate: is the company ready, not only the code?
   */
  launch?: string;
  /**
   * Shown name of the validation gate: did it work?
   */
  validation?: string;
}
