/** Generated from schemas/config.schema.json by `npm run generate`. Do not edit. */

/**
 * A person as `@login` or a team as `@org/team`. In YAML it stands in quotes.
 */
export type Owner = string;
/**
 * A login without the at sign, for an App with `[bot]` at its end: with the ending only the App's account counts, without it only a person's.
 */
export type Creator = string;
/**
 * A branch name without `refs/heads/`, in which `*` stands for any characters but a slash, `?` for one of them, and `**` as a whole part between slashes for any number of parts. At most 100 characters and three wildcards.
 */
export type BranchGlob = string;
/**
 * A tag name without `refs/tags/`, with wildcards as in a branch.
 */
export type TagGlob = string;

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
    [k: string]:
      | StatusSignalEntry
      | WorkflowRunSignalEntry
      | DeploymentSignalEntry
      | CodeScanningSignalEntry
      | DependabotSignalEntry
      | SecretScanningSignalEntry
      | ReportSignalEntry
      | FileSignalEntry
      | ReleaseAssetSignalEntry
      | IssuesSignalEntry
      | WorkItemsSignalEntry
      | CheckSignalEntry;
  };
  release?: ReleaseEntry;
  override?: OverrideEntry;
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
 * A commit status: `status` and `creator`.
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
  /**
   * How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.
   */
  'max-age'?: string;
}
/**
 * A whole run of a workflow of GitHub Actions: every job of it, at the commit that is released.
 */
export interface WorkflowRunSignalEntry {
  /**
   * Path of the workflow file.
   */
  'workflow-run': string;
  /**
   * The event that started the run. Left out: `push` and `merge_group` for a branch, and `pull_request` for a pull request of this repository.
   */
  event?: 'push' | 'pull_request' | 'merge_group' | 'workflow_dispatch' | 'schedule';
  /**
   * Only runs on a branch of this name or glob.
   */
  branch?: string;
  /**
   * How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.
   */
  'max-age'?: string;
}
/**
 * A successful deployment of exactly this commit to an environment.
 */
export interface DeploymentSignalEntry {
  /**
   * Name of the environment, compared exactly.
   */
  deployment: string;
  /**
   * Login of the account that deploys, without the at sign; an App's is `<slug>[bot]`.
   */
  creator: string;
  /**
   * How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.
   */
  'max-age'?: string;
}
/**
 * Alerts of code scanning. There must be an analysis of exactly this commit: no alert without an analysis says nothing.
 */
export interface CodeScanningSignalEntry {
  'code-scanning': CodeScanningEntry;
  /**
   * How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.
   */
  'max-age'?: string;
}
/**
 * Which analysis, and what it may find.
 */
export interface CodeScanningEntry {
  /**
   * Name of the tool, compared exactly.
   */
  tool: string;
  /**
   * Category of the analysis, where the tool uploads more than one. Left out: every analysis of the tool counts.
   */
  category?: string;
  /**
   * The gravest severity that may stay open; everything graver fails. `none`: nothing may.
   */
  'max-severity'?: 'none' | 'low' | 'medium' | 'high';
  /**
   * Whether an alert that somebody dismissed still counts.
   */
  dismissed?: 'count' | 'ignore';
}
/**
 * Open Dependabot alerts of the default branch.
 */
export interface DependabotSignalEntry {
  dependabot: DependabotEntry;
}
/**
 * What may stay open.
 */
export interface DependabotEntry {
  /**
   * The gravest severity that may stay open; everything graver fails. `none`: nothing may.
   */
  'max-severity'?: 'none' | 'low' | 'medium' | 'high';
  /**
   * Only dependencies of this kind; left out, all.
   */
  scope?: 'runtime' | 'development';
}
/**
 * Open secret scanning alerts of the repository: none may stay open.
 */
export interface SecretScanningSignalEntry {
  'secret-scanning': SecretScanningEntry;
}
/**
 * Which alerts count.
 */
export interface SecretScanningEntry {
  /**
   * Only secrets of these types, by GitHub's name for them; left out, all.
   *
   * @minItems 1
   * @maxItems 50
   */
  types?: string[];
}
/**
 * A result that is sent in: by the command `signal` of the Action (`workflow` and `job`), or from outside by `repository_dispatch` (`senders`).
 */
export interface ReportSignalEntry {
  /**
   * Lower-case ASCII letters, digits and hyphens, at most 48, beginning with a letter or digit. It is typed in commands.
   */
  report: string;
  /**
   * Path of the workflow file that sends it with the Action.
   */
  workflow?: string;
  /**
   * Name of the job that sends it with the Action. Left out: the id of the report.
   */
  job?: string;
  /**
   * Logins of the accounts that may send it from outside, without the at sign; an App's is `<slug>[bot]`.
   *
   * @minItems 1
   * @maxItems 10
   */
  senders?: Creator[];
  /**
   * What it is about: the commit that is released, or the initiative as a whole, whatever is released.
   */
  subject?: 'commit' | 'initiative';
  /**
   * What the reported number must keep to: `<`, `<=`, `>`, `>=` or `==` and a plain decimal. Left out: the report itself says whether it is a success.
   */
  threshold?: string;
  /**
   * Unit of the number; a report in another unit counts as none. Shown.
   */
  unit?: string;
  /**
   * How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.
   */
  'max-age'?: string;
}
/**
 * A file or folder that must be there in the commit that is released.
 */
export interface FileSignalEntry {
  /**
   * Path from the root of the repository, without a slash at either end.
   */
  file: string;
  /**
   * Whether it must also differ from what it was when the record was signed.
   */
  touched?: boolean;
}
/**
 * An asset of the GitHub release of this commit.
 */
export interface ReleaseAssetSignalEntry {
  /**
   * Name of the asset, in which `*` stands for any characters.
   */
  'release-asset': string;
  /**
   * A login without the at sign, for an App with `[bot]` at its end: with the ending only the App's account counts, without it only a person's.
   */
  uploader: string;
  /**
   * How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.
   */
  'max-age'?: string;
}
/**
 * Open issues of a kind: no more than so many may stay open.
 */
export interface IssuesSignalEntry {
  issues: IssuesEntry;
}
/**
 * Which open issues count, and how many may stay.
 */
export interface IssuesEntry {
  /**
   * Labels that an issue must all have, compared without regard to case.
   *
   * @minItems 1
   * @maxItems 10
   */
  labels: string[];
  /**
   * `initiative`: only issues in the milestone of the initiative, which then must have one. `any`: all of the repository.
   */
  milestone?: 'initiative' | 'any';
  /**
   * How many may stay open.
   */
  max?: number;
}
/**
 * The work items under a persona: its sub-issue has some, and all of them are closed.
 */
export interface WorkItemsSignalEntry {
  /**
   * Lower-case ASCII letters, digits and hyphens, at most 42 (a label has 50, and `persona:` is part of it), beginning with a letter or digit.
   */
  'work-items': string;
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
  /**
   * How old a result may be, counted from GitHub's own time of it: `12h`, `7d`. When it is reached the result has expired, and a new one is waited for.
   */
  'max-age'?: string;
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
   * Release tags: a tag of such a name is a release, and what a release contains is counted from the one before.
   *
   * @minItems 1
   * @maxItems 20
   */
  tags?: TagGlob[];
  /**
   * Full SHA of the commit that was released last before Tutti came: nothing up to there is asked for. Needed where no gated release lies below; a SHA, because a tag can be moved.
   */
  since?: string;
  /**
   * Environments that a release is deployed to: Tutti answers their custom deployment protection rule.
   *
   * @minItems 1
   * @maxItems 20
   */
  environments?: string[];
  /**
   * What happens to a release that contains work linked to no initiative.
   */
  unlinked?: 'block' | 'allow';
  /**
   * What happens to a GitHub release that is published although the gate does not let it: `report` says so on its initiatives, `draft` also puts it back to draft, which needs the optional permission to write contents.
   */
  unready?: 'report' | 'draft';
  /**
   * Whether each persona has its own check run beside `launch-gate`.
   */
  'persona-checks'?: boolean;
}
/**
 * Who may let a release out although it is not ready: two of them, for one commit, for a day.
 */
export interface OverrideEntry {
  /**
   * The people and teams. Left out: the owners of the Guardian and of the Conductor.
   *
   * @minItems 1
   * @maxItems 20
   */
  owners: Owner[];
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
