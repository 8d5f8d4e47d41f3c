import type { Delivered } from '../core/plan/plan-report.ts';

/** A repository as an event names it. The ids are what counts; the names are for asking. */
export interface RepositoryRef {
  readonly installationId: number;
  readonly repositoryId: number;
  readonly owner: string;
  readonly name: string;
}

/** Something to look at again. It carries no state, a report apart: whatever happened, everything is read anew. */
export type Target =
  | { readonly kind: 'initiative' | 'pull'; readonly repository: RepositoryRef; readonly number: number }
  /** What was in a milestone. */
  | { readonly kind: 'milestone'; readonly repository: RepositoryRef; readonly number: number }
  | { readonly kind: 'push'; readonly repository: RepositoryRef; readonly branch: string }
  | { readonly kind: 'commit'; readonly repository: RepositoryRef; readonly sha: string }
  /** What signals of a whole repository look at: issues, alerts. */
  | { readonly kind: 'signals'; readonly repository: RepositoryRef }
  /** A commit whose gate somebody asked to run again, whatever it is the head of. */
  | { readonly kind: 'regate'; readonly repository: RepositoryRef; readonly sha: string }
  /** A tag, without `refs/tags/`. */
  | { readonly kind: 'tag'; readonly repository: RepositoryRef; readonly tag: string }
  /** A workflow run that may be waiting at an environment. */
  | { readonly kind: 'run'; readonly repository: RepositoryRef; readonly runId: number }
  /** What the merge queue wants to merge into `base`, a branch without `refs/heads/`. */
  | {
      readonly kind: 'group';
      readonly repository: RepositoryRef;
      readonly sha: string;
      readonly base: string;
    }
  /** What was sent from outside and exists nowhere else; null where it has not the form of a report. See decision 11. */
  | {
      readonly kind: 'report';
      readonly repository: RepositoryRef;
      readonly delivered: Delivered | null;
      readonly key: string;
    }
  /** What left a repository, past our gate or by it. What was pushed costs a read of its own, and is left to sweeps. */
  | { readonly kind: 'audit'; readonly repository: RepositoryRef; readonly pushes?: true }
  /** Everything open in a repository. */
  | { readonly kind: 'repository'; readonly repository: RepositoryRef }
  /** Every repository of an installation. */
  | { readonly kind: 'installation'; readonly installationId: number }
  /** Every installation. */
  | { readonly kind: 'everything' };

/** One that is about a repository and nothing larger. */
export type RepositoryTarget = Extract<Target, { readonly repository: unknown }>;

/** Two targets of one key are the same work. */
// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive, which the compiler checks
export function targetKey(target: Target): string {
  if (target.kind === 'everything') return 'everything';
  if (target.kind === 'installation') return `installation ${String(target.installationId)}`;
  const repository = String(target.repository.repositoryId);
  switch (target.kind) {
    case 'initiative':
    case 'pull':
    case 'milestone':
      return `${repository} ${target.kind} ${String(target.number)}`;
    case 'push':
      return `${repository} push ${target.branch}`;
    case 'commit':
      return `${repository} commit ${target.sha}`;
    case 'signals':
      return `${repository} signals`;
    case 'regate':
      return `${repository} regate ${target.sha}`;
    case 'tag':
      return `${repository} tag ${target.tag}`;
    case 'run':
      return `${repository} run ${String(target.runId)}`;
    case 'group':
      return `${repository} group ${target.sha} ${target.base}`;
    case 'report':
      return `${repository} report ${target.key}`;
    case 'audit':
      return `${repository} audit${target.pushes === true ? ' pushes' : ''}`;
    case 'repository':
      return `${repository} ${target.kind}`;
  }
}
