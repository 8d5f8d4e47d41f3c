import type { Change } from '../core/plan/change.ts';
import type { Created } from '../core/plan/with-created.ts';
import type { GraphqlProblem } from './classify-answer.ts';
import type { Client } from './client.ts';
import { mutationDocument, type Names, toMutation } from './documents/mutations.ts';
import { GithubError } from './github-error.ts';
import { believe, field } from './json.ts';
import type { Pacer } from './pacer.ts';

export interface ApplyTarget {
  readonly client: Client;
  readonly pacer: Pacer;
  readonly repository: {
    readonly nodeId: string;
    readonly labels: readonly { readonly name: string; readonly nodeId: string }[];
  };
  /** Node ids of people by login. */
  readonly userIds: ReadonlyMap<string, string>;
  /** True: say what would be done, and do nothing. */
  readonly dryRun?: boolean;
}

export interface Applied {
  readonly done: readonly Change[];
  /** What GitHub refused, with its words. The caller reads again: what is still due is then planned again. */
  readonly refused: readonly { readonly change: Change; readonly error: GithubError }[];
  /** Labels and sub-issues that exist now, as GitHub named them. */
  readonly created: readonly Created[];
}

const nothing: Applied = { done: [], refused: [], created: [] };

/** One after the other, as one. */
export function together(parts: readonly Applied[]): Applied {
  return {
    done: parts.flatMap(({ done }) => done),
    refused: parts.flatMap(({ refused }) => refused),
    created: parts.flatMap(({ created }) => created),
  };
}

/**
 * Writes all changes of one evaluation in one request, in their order. Only labelling with a label that is created with it
 * follows in a second. Aliased mutations are not atomic: some may be done and others refused.
 *
 * @throws GithubError where it is not known what was done: a lost answer may have been carried out (F12), so nothing is
 * repeated here; the next evaluation finds by natural keys what exists
 */
export async function applyChanges(target: ApplyTarget, changes: readonly Change[]): Promise<Applied> {
  if (target.dryRun === true) return nothing;
  const labels = new Map(target.repository.labels.map(({ name, nodeId }) => [name.toLowerCase(), nodeId]));
  const [now, later] = split(changes);
  return together([await applyWave(target, labels, now), await applyWave(target, labels, later)]);
}

/** Labelling with what is created in the same breath has to wait for its id; a sub-issue is opened without it. */
function split(changes: readonly Change[]): [Change[], Change[]] {
  const created = new Set(changes.flatMap((change) => (change.kind === 'create-label' ? change.name : [])));
  const waits = (change: Change) =>
    change.kind === 'add-labels' && change.labels.some((label) => created.has(label));
  return [changes.filter((change) => !waits(change)), changes.filter(waits)];
}

interface Payload {
  readonly label?: { readonly id: string; readonly name: string };
  readonly issue?: {
    readonly id: string;
    readonly number: number;
    readonly url: string;
    readonly createdAt: string;
  };
}

async function applyWave(
  target: ApplyTarget,
  labels: Map<string, string>,
  changes: readonly Change[],
): Promise<Applied> {
  if (changes.length === 0) return nothing;
  const { problems, data } = await send(target, labels, changes);
  const payloads = payloadsOf(data, changes);
  for (const payload of payloads)
    if (payload?.label) labels.set(payload.label.name.toLowerCase(), payload.label.id);
  const failed = new Map(
    changes.flatMap((change, i) => (payloads[i] === null ? [[change, problemOf(problems, i)]] : [])),
  );
  const again = await withoutAssignees(target, labels, [...failed.keys()]);
  const refused = [...failed].filter(([change]) => !again.done.includes(change));
  return {
    done: [...changes.filter((change) => !failed.has(change)), ...again.done],
    refused: refused.map(([change, problem]) => ({ change, error: refusal(change, problem) })),
    created: [...createdBy(changes, payloads), ...again.created],
  };
}

function payloadsOf(data: unknown, changes: readonly Change[]): (Payload | null)[] {
  return changes.map((_, i) => believe<Payload | null>(field(data, `m${String(i)}`) ?? null));
}

function createdBy(changes: readonly Change[], payloads: readonly (Payload | null)[]): Created[] {
  return changes.flatMap((change, i): Created[] => {
    const { label, issue } = payloads[i] ?? {};
    if (label) return [{ kind: 'label', name: label.name, nodeId: label.id }];
    if (change.kind !== 'create-sub-issue' || !issue) return [];
    const { id, number, url, createdAt } = issue;
    return [{ kind: 'sub-issue', change, nodeId: id, number, url, createdAt }];
  });
}

async function send(target: ApplyTarget, labels: ReadonlyMap<string, string>, changes: readonly Change[]) {
  const users = new Map([...target.userIds].map(([login, id]) => [login.toLowerCase(), id]));
  const names: Names = { repositoryId: target.repository.nodeId, labels, users };
  const { document, variables } = mutationDocument(changes.map((change) => toMutation(change, names)));
  const creations = changes.filter(({ kind }) => kind.startsWith('create-')).length;
  return target.pacer.run(creations, () => target.client.mutate({ name: 'apply', document, variables }));
}

/** Somebody who cannot be assigned (no access, not a person) must not keep the sub-issue from being opened. */
async function withoutAssignees(
  target: ApplyTarget,
  labels: ReadonlyMap<string, string>,
  failed: readonly Change[],
): Promise<Pick<Applied, 'done' | 'created'>> {
  const retried = failed
    .filter((change) => change.kind === 'create-sub-issue')
    .filter(({ assignees }) => assignees.length > 0);
  if (retried.length === 0) return nothing;
  const bare = retried.map((change) => Object.assign({}, change, { assignees: [] }));
  const { data } = await send(target, labels, bare);
  const payloads = payloadsOf(data, retried);
  return { done: retried.filter((_, i) => payloads[i] !== null), created: createdBy(retried, payloads) };
}

function problemOf(problems: readonly GraphqlProblem[], index: number): GraphqlProblem | null {
  return (
    problems.find(({ path }) => path[0] === `m${String(index)}`) ??
    problems.find(({ path }) => path.length === 0) ??
    null
  );
}

function refusal(change: Change, problem: GraphqlProblem | null): GithubError {
  const forbidden = problem?.type === 'FORBIDDEN';
  return new GithubError({
    code: forbidden ? 'github-forbidden' : 'github-refused',
    what: `GitHub refused to ${change.kind.replaceAll('-', ' ')}: ${problem?.message ?? 'no reason given'}`,
    where: 'POST /graphql (apply)',
    fix: forbidden
      ? "Accept the App's permissions in its installation settings."
      : 'It is planned again at the next evaluation, if it is still due.',
  });
}
