import type { GraphqlProblem } from '../classify-answer.ts';
import { believe } from '../json.ts';
import type { RawConnection, RawIssue, RawProbe, RawPull, RawRevision } from './raw.ts';

/**
 * What one evaluation needs beside the initiative itself. It is only known after reading, but it rarely changes: the
 * last read's wants ride along with the next one, and only what is then still missing costs another request.
 */
export interface Wants {
  readonly labels: readonly string[];
  /** `org/slug`, lower case. */
  readonly teams: readonly string[];
  /** Logins whose node ids are needed to assign them. */
  readonly users: readonly string[];
  readonly pulls: readonly number[];
  /** Issues of which it must be known whether they are initiatives, and how they stand. */
  readonly probes: readonly number[];
  /** Node ids of issues that ought to be sub-issues. */
  readonly strays: readonly string[];
  /** Node ids of comments whose earlier versions are needed. */
  readonly edited: readonly string[];
}

export const noWants: Wants = {
  labels: [],
  teams: [],
  users: [],
  pulls: [],
  probes: [],
  strays: [],
  edited: [],
};

/** Answers to `Wants`, by what was asked for. `null`: GitHub says that there is none, or none that we may see. */
export interface Extras {
  readonly labels: ReadonlyMap<string, { readonly id: string; readonly name: string } | null>;
  readonly teams: ReadonlyMap<string, RawTeam | null>;
  readonly users: ReadonlyMap<string, { readonly id: string } | null>;
  readonly pulls: ReadonlyMap<number, RawPull | null>;
  readonly probes: ReadonlyMap<number, RawProbe | null>;
  readonly strays: ReadonlyMap<string, RawIssue | null>;
  readonly edited: ReadonlyMap<string, RawEdited | null>;
}

export interface RawTeam {
  readonly id: string;
  readonly members: RawConnection<{ readonly databaseId: number | null }>;
}

export interface RawEdited {
  readonly id: string;
  readonly userContentEdits: RawConnection<RawRevision> | null;
}

/** The selections for these wants: some below `repository`, some at the root. Aliases are numbered by position. */
export function selectExtras(wants: Wants): { readonly repository: string; readonly root: string } {
  const text = JSON.stringify;
  const repository = [
    ...wants.labels.map((name, i) => `label_${String(i)}: label(name: ${text(name)}) { id name }`),
    ...wants.pulls.map(
      (number, i) => `pull_${String(i)}: pullRequest(number: ${String(number)}) { ...Pull }`,
    ),
    ...wants.probes.map((number, i) => `probe_${String(i)}: issue(number: ${String(number)}) { ...Probe }`),
  ];
  const root = [
    ...wants.teams.map((team, i) => {
      const [org = '', slug = ''] = team.split('/');
      return `team_${String(i)}: organization(login: ${text(org)}) { team(slug: ${text(slug)}) { id members(first: $page, membership: ALL) { ...Members } } }`;
    }),
    ...wants.users.map((login, i) => `user_${String(i)}: user(login: ${text(login)}) { id }`),
    ...wants.strays.map((id, i) => `stray_${String(i)}: node(id: ${text(id)}) { ... on Issue { ...Issue } }`),
    ...wants.edited.map(
      (id, i) =>
        `edited_${String(i)}: node(id: ${text(id)}) { ... on IssueComment { id userContentEdits(first: $page) { ...Revisions } } }`,
    ),
  ];
  return { repository: repository.join('\n'), root: root.join('\n') };
}

const mustNotBeMissed = ['probe_', 'pull_'];
const aliases = ['label_', 'pull_', 'probe_', 'team_', 'user_', 'stray_', 'edited_'];

/**
 * Whether this part of an answer is one of ours that may well be missing: a team that we may not see, a deleted issue.
 * Deeper errors are errors: half a pull request is no answer. Nor is an issue that GitHub could not look up just now, or a
 * pull request: taken for none, the one would hold no release, and the other would keep the gate that it had.
 */
export function isExtra({ path, type }: Pick<GraphqlProblem, 'path' | 'type'>): boolean {
  const [first, second] = path;
  const name = first === 'repository' ? second : first;
  const depth = first === 'repository' ? path.length - 1 : path.length;
  if (typeof name !== 'string' || !aliases.some((alias) => name.startsWith(alias))) return false;
  if (mustNotBeMissed.some((alias) => name.startsWith(alias)) && type !== 'NOT_FOUND') return false;
  return depth === 1 || name.startsWith('team_');
}

/** Takes the answers apart again. */
export function readExtras(wants: Wants, repository: Raw, root: Raw): Extras {
  const organizations = take<string, { readonly team: RawTeam | null }>(wants.teams, root, 'team');
  return {
    labels: take(wants.labels, repository, 'label'),
    pulls: take(wants.pulls, repository, 'pull'),
    probes: take(wants.probes, repository, 'probe'),
    teams: new Map([...organizations].map(([key, organization]) => [key, organization?.team ?? null])),
    users: take(wants.users, root, 'user'),
    strays: new Map(
      [...take<string, RawIssue>(wants.strays, root, 'stray')].map(([key, node]) => [key, ifIssue(node)]),
    ),
    edited: take(wants.edited, root, 'edited'),
  };
}

type Raw = Readonly<Record<string, unknown>>;

function take<Key, Value>(keys: readonly Key[], from: Raw, alias: string): Map<Key, Value | null> {
  return new Map(keys.map((key, i) => [key, believe<Value | null>(from[`${alias}_${String(i)}`] ?? null)]));
}

/** Something that was an issue and is now, say, a discussion answers with an empty object. */
function ifIssue(node: RawIssue | null): RawIssue | null {
  return node?.id === undefined ? null : node;
}

function missing<Key>(wanted: readonly Key[], known: ReadonlyMap<Key, unknown>): Key[] {
  return wanted.filter((key) => !known.has(key));
}

/** What of `wants` the extras do not answer yet. */
export function missingWants(wants: Wants, extras: Extras): Wants {
  return {
    labels: missing(wants.labels, extras.labels),
    teams: missing(wants.teams, extras.teams),
    users: missing(wants.users, extras.users),
    pulls: missing(wants.pulls, extras.pulls),
    probes: missing(wants.probes, extras.probes),
    strays: missing(wants.strays, extras.strays),
    edited: missing(wants.edited, extras.edited),
  };
}

export function isEmpty(wants: Wants): boolean {
  return Object.values(wants).every((list: readonly unknown[]) => list.length === 0);
}

/** Both answers together; the later one wins. */
export function mergeExtras(a: Extras, b: Extras): Extras {
  return {
    labels: new Map([...a.labels, ...b.labels]),
    teams: new Map([...a.teams, ...b.teams]),
    users: new Map([...a.users, ...b.users]),
    pulls: new Map([...a.pulls, ...b.pulls]),
    probes: new Map([...a.probes, ...b.probes]),
    strays: new Map([...a.strays, ...b.strays]),
    edited: new Map([...a.edited, ...b.edited]),
  };
}

export const noExtras: Extras = {
  labels: new Map(),
  teams: new Map(),
  users: new Map(),
  pulls: new Map(),
  probes: new Map(),
  strays: new Map(),
  edited: new Map(),
};
