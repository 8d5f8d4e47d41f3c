import { parseCommands } from '../core/commands/parse-commands.ts';
import type { Config } from '../core/config/config.ts';
import { peopleOf } from '../core/config/people.ts';
import { BAND } from '../core/config/presets.ts';
import type { IssueFacts } from '../core/facts/facts.ts';
import { teamKey } from '../core/integrity/entitlement.ts';
import { readReceiptBook } from '../core/integrity/receipt-book.ts';
import { allLabels, initiativeLabel } from '../core/plan/labels.ts';
import { noWants, type Wants } from './documents/extras.ts';
import type { Reader } from './reader.ts';

export interface WantsInput {
  readonly initiative: IssueFacts;
  readonly subIssues: readonly IssueFacts[];
  /** Null where the config cannot be used: then nothing hangs on it either. */
  readonly config: Config | null;
  readonly pulls: readonly number[];
  readonly probes: readonly number[];
}

/** What every initiative of a repository needs, whatever stands in it: enough to open one with a single read. */
function wantsOfConfig(config: Config | null): Wants {
  return { ...noWants, labels: wantedLabels(config), teams: wantedTeams(config), users: userOwners(config) };
}

/**
 * What a repository will probably need whose config nobody has read yet: the labels of the method's own personas. Where it
 * has others, these cost nothing but a line, and the rest is asked for after the first read.
 */
const likelyWants: Wants = { ...noWants, labels: allLabels(BAND).map(({ name }) => name) };

/** What the last read of this initiative turned out to need; before it, what it will probably need. */
export function hintOf(
  { hints, latest: { config } }: Pick<Reader, 'hints' | 'latest'>,
  number: number,
): Wants {
  return hints.get(number) ?? (config === undefined ? likelyWants : wantsOfConfig(config));
}

/** What has to be known beside the initiative itself, so that it can be judged and written to. */
export function wantsOf(input: WantsInput): Wants {
  const issues = [input.initiative, ...input.subIssues];
  const present = new Set(input.subIssues.map(({ nodeId }) => nodeId));
  const pinned = readReceiptBook(input.initiative).scopes.at(-1)?.subIssues ?? [];
  return {
    labels: wantedLabels(input.config),
    teams: wantedTeams(input.config),
    users: wantedUsers(input),
    pulls: unique(input.pulls),
    probes: unique([...input.probes, ...issues.flatMap(neededIssues)]),
    strays: pinned.map(({ nodeId }) => nodeId).filter((id) => !present.has(id)),
    edited: issues.flatMap(({ comments }) => comments.filter(isEditedByPeople)).map(({ nodeId }) => nodeId),
  };
}

function wantedTeams(config: Config | null): string[] {
  return unique(
    peopleOf(config).flatMap((owner) => (owner.kind === 'team' ? teamKey(owner.org, owner.slug) : [])),
  );
}

function userOwners(config: Config | null): string[] {
  const named = (config?.personas ?? []).flatMap((persona) => persona.owners);
  return unique(named.flatMap((owner) => (owner.kind === 'user' ? owner.login : [])));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function wantedLabels(config: Config | null): string[] {
  return config === null ? [initiativeLabel.name] : allLabels(config).map(({ name }) => name);
}

/** Node ids of people are needed only to assign them, which is done once, when a sub-issue is opened. */
function wantedUsers({ config, subIssues }: WantsInput): string[] {
  const opened = subIssues.filter(({ isOurs }) => isOurs).length;
  return opened >= (config?.personas.length ?? 0) ? [] : userOwners(config);
}

/** Issues named by `/needs #12 …`: whether they are closed decides. */
function neededIssues({ comments }: IssueFacts): number[] {
  return comments
    .filter(({ body, isOurs }) => !isOurs && body.toLowerCase().includes('/needs'))
    .flatMap(({ body }) => parseCommands(body).commands)
    .flatMap(({ verb, rest }) => (verb === 'needs' ? issueNumber(rest) : []));
}

function issueNumber(rest: string): number[] {
  const [first = ''] = rest.split(' ', 1);
  const number = first.startsWith('#') ? Number(first.slice(1)) : Number.NaN;
  return Number.isSafeInteger(number) && number > 0 ? [number] : [];
}

/** Our own edits are not looked into: our comments are believed only where nobody edited them. */
function isEditedByPeople({ lastEditedAt, isOurs }: IssueFacts['comments'][number]): boolean {
  return lastEditedAt !== null && !isOurs;
}
