import type { InitiativeVerdict } from '../core/verdict/verdict.ts';
import type { Applied } from '../octokit/apply-changes.ts';
import { type CandidateRead, readPullRequest } from '../octokit/read-pull-request.ts';
import type { Connection } from './connection.ts';
import type { Locks } from './locks.ts';
import { linkedNumbers } from './picture.ts';
import { reconcileCandidate } from './reconcile-candidate.ts';
import { reconcileInitiative } from './reconcile-initiative.ts';
import { nothing, type Reconciled } from './reconciled.ts';

/**
 * A pull request is judged through the initiatives that it is linked to, because they change with it. Which these are is
 * usually known from the last time; where that no longer holds, it is read.
 */
export async function reconcilePull(
  connection: Connection,
  locks: Locks,
  number: number,
): Promise<Reconciled> {
  const known = connection.memory.initiativesOf(number);
  const first = await throughInitiatives(connection, locks, number, known);
  if (first.links.length > 0 && first.links.every((link) => known.includes(link))) return first.reconciled;
  const { memory } = connection;
  const read = () => readPullRequest(connection.reader, number, memory.stacked.get(number));
  const seen = await read();
  if (seen === null) memory.forget(number);
  const links = linksOf(seen).filter((link) => !known.includes(link));
  const second = await throughInitiatives(connection, locks, number, links);
  const judged = first.links.length > 0 || second.links.length > 0;
  const alone = judged ? null : await reconcileCandidate(connection, locks, read);
  const applied = [
    ...first.reconciled.applied,
    ...second.reconciled.applied,
    ...(alone === null ? [] : [alone]),
  ];
  const verdicts = [...first.reconciled.verdicts, ...second.reconciled.verdicts];
  return { ...nothing, applied, verdicts };
}

function linksOf(read: CandidateRead | null): readonly number[] {
  return read === null ? [] : linkedNumbers(read.candidate);
}

/** @returns with the links of the pull request as the initiatives see them; none where it is not linked to any */
async function throughInitiatives(
  connection: Connection,
  locks: Locks,
  pull: number,
  initiatives: readonly number[],
): Promise<{ readonly reconciled: Reconciled; readonly links: readonly number[] }> {
  const applied: Applied[] = [];
  const verdicts: InitiativeVerdict[] = [];
  let links: readonly number[] = [];
  for (const initiative of initiatives) {
    const outcome = await reconcileInitiative(connection, locks, initiative, [pull]);
    applied.push(...outcome.applied);
    if (outcome.read?.isInitiative !== true) continue;
    if (outcome.verdict !== null) verdicts.push(outcome.verdict);
    const candidate = outcome.read.facts.candidates.find((one) => one.number === pull);
    if (candidate !== undefined) links = linkedNumbers(candidate);
  }
  return { reconciled: { ...nothing, applied, verdicts }, links };
}
