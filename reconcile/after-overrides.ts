import { isOverriddenMarker } from '../core/gates/find-overrides.ts';
import type { InitiativeVerdict } from '../core/verdict/verdict.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import type { Connection } from './connection.ts';
import type { RepositoryTarget } from './target.ts';

/**
 * What has to be looked at because of overrides. A commit that was overridden is looked at whatever it is the head of by now: a
 * branch moves on, and a tag can still be made where the green stands. Once for each time that it changes.
 */
export function afterOverrides(
  connection: Connection,
  number: number,
  { applied, verdict }: { readonly applied: readonly Applied[]; readonly verdict: InitiativeVerdict | null },
): RepositoryTarget[] {
  const { memory, repository } = connection;
  const commits = overriddenCommits(verdict)
    .filter(({ key }) => !memory.overridesSeen.has(`${String(number)} ${key}`))
    .flatMap(({ sha, key }): RepositoryTarget[] => {
      memory.overridesSeen.add(`${String(number)} ${key}`);
      return [
        { kind: 'commit', repository, sha },
        { kind: 'regate', repository, sha },
      ];
    });
  // What was just put on the record is on the scorecard only at the next look.
  return isRecorded(applied) ? [...commits, { kind: 'initiative', repository, number }] : commits;
}

/** Each commit with what tells one state of it from the next. */
function overriddenCommits(verdict: InitiativeVerdict | null): readonly { sha: string; key: string }[] {
  const { overrides = [], overridden = [] } = verdict ?? {};
  const until = new Map(
    overrides.filter(({ by }) => by.length > 1).map(({ sha, until: end }) => [sha, end] as const),
  );
  const shas = new Set([...until.keys(), ...overridden.map(({ sha }) => sha)]);
  return [...shas].map((sha) => ({ sha, key: `${sha} ${until.get(sha) ?? 'over'}` }));
}

function isRecorded(applied: readonly Applied[]): boolean {
  return applied.some(({ done }) =>
    done.some((change) => change.kind === 'create-comment' && isOverriddenMarker(change.key)),
  );
}
