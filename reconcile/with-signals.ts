import type { SignalRule } from '../core/config/config.ts';
import type { CandidateFacts, Facts } from '../core/facts/facts.ts';
import { readReceiptBook } from '../core/integrity/receipt-book.ts';
import { jobsToLookUp } from '../core/signals/jobs-to-look-up.ts';
import { type RulesByText, rulesOf } from '../core/signals/rules-of.ts';
import { readJobs } from '../octokit/read-jobs.ts';
import { commitSources, initiativeSources, readSignals } from '../octokit/signals/read-signals.ts';
import type { CommitPlace, InitiativePlace } from '../octokit/signals/source.ts';
import { assessOnce } from './assess-once.ts';
import type { Connection } from './connection.ts';

/**
 * The facts of an initiative with what its signals need beside the checks and statuses that came along: the same object
 * where they need nothing, which is free.
 * @throws GithubError
 */
export async function withInitiativeSignals({ reader }: Connection, facts: Facts): Promise<Facts> {
  const rules = only(rulesOf(facts), initiativeSources);
  if (rules.size === 0) return facts;
  const needsItems = [...rules.values()].some(({ kind }) => kind === 'work-items');
  const signals = await readSignals(reader, initiativeSources, placeOf(facts, needsItems), rules);
  return { ...facts, signals };
}

/** @param needsItems whether it matters which sub-issue is whose, which takes judging the initiative */
function placeOf(facts: Facts, needsItems: boolean): InitiativePlace {
  const subIssues = needsItems ? [...assessOnce(facts, null).personaIssues] : [];
  const [first] = readReceiptBook(facts.initiative).scopes;
  return {
    milestone: facts.milestone,
    signedCommit: first?.configCommit ?? null,
    subIssues: new Map(subIssues.map(([persona, { nodeId }]) => [persona, nodeId])),
  };
}

/**
 * A commit that wants to be released with what the signals of these initiatives need of it, as far as that was not read
 * yet: the same object where there is nothing.
 * @throws GithubError
 */
export async function withCommitSignals(
  { reader }: Connection,
  candidate: CandidateFacts,
  initiatives: readonly Facts[],
): Promise<CandidateFacts> {
  const all = new Map(initiatives.flatMap((facts) => [...rulesOf(facts)]));
  const seen = await withJobs(reader, candidate, [...all.values()]);
  const rules = new Map([...only(all, commitSources)].filter(([text]) => !candidate.signals.has(text)));
  if (rules.size === 0) return seen;
  const { kind, number, baseRef, commit } = candidate;
  const place: CommitPlace = { kind, number, baseRef, sha: commit.sha };
  const read = await readSignals(reader, commitSources, place, rules);
  return { ...seen, signals: new Map([...candidate.signals, ...read]) };
}

/** With what is known of the checks of GitHub Actions that would count: whether a job made them. */
async function withJobs(
  reader: Connection['reader'],
  candidate: CandidateFacts,
  rules: readonly SignalRule[],
): Promise<CandidateFacts> {
  const asked = jobsToLookUp(rules, candidate);
  if (asked.length === 0) return candidate;
  const makers = await readJobs(reader, asked);
  const checks = candidate.commit.checks.map((check) => {
    const maker = makers.get(check.id);
    return maker === undefined ? check : { ...check, maker };
  });
  return { ...candidate, commit: { ...candidate.commit, checks } };
}

/** The rules that anything is read for here. */
function only(rules: RulesByText, sources: object): RulesByText {
  return new Map([...rules].filter(([, { kind }]) => kind in sources));
}
