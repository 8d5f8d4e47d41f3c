import type { Facts, IssueFacts } from '../facts/facts.ts';
import type { Change } from './change.ts';

/** What GitHub made of a change that opened something. Times are GitHub's, ISO 8601. */
export type Created =
  | { readonly kind: 'label'; readonly name: string; readonly nodeId: string }
  | {
      readonly kind: 'sub-issue';
      readonly change: Extract<Change, { kind: 'create-sub-issue' }>;
      readonly nodeId: string;
      readonly number: number;
      readonly url: string;
      readonly createdAt: string;
    };

/** Whether a change makes something that others can only name once it is there. */
export function opensSomething({ kind }: Change): boolean {
  return kind === 'create-label' || kind === 'create-sub-issue';
}

/**
 * The facts as the next read would have them: what was just opened is there, and nobody has said anything on it yet. So
 * the rest of an opening (the links, the labels) needs no second read.
 */
export function withCreated(facts: Facts, created: readonly Created[]): Facts {
  const labels = created.flatMap((one) =>
    one.kind === 'label' ? [{ name: one.name, nodeId: one.nodeId }] : [],
  );
  const subIssues = created.flatMap((one) => (one.kind === 'sub-issue' ? [toIssueFacts(one, facts)] : []));
  return {
    ...facts,
    repository: { ...facts.repository, labels: [...facts.repository.labels, ...labels] },
    subIssues: [...facts.subIssues, ...subIssues],
  };
}

function toIssueFacts(created: Extract<Created, { kind: 'sub-issue' }>, facts: Facts): IssueFacts {
  const { change, nodeId, number, url, createdAt } = created;
  const known = new Set(facts.repository.labels.map(({ name }) => name.toLowerCase()));
  return {
    nodeId,
    number,
    url,
    title: change.title,
    body: change.body,
    isOurs: true,
    // Ours by what GitHub answered; our own number is nowhere asked for.
    author: { id: 0, login: facts.viewer.login, type: 'Bot' },
    createdAt,
    lastEditedAt: null,
    state: 'OPEN',
    stateReason: null,
    locked: false,
    repositoryId: facts.repository.nodeId,
    parentId: facts.initiative.nodeId,
    labels: change.labels.filter((label) => known.has(label.toLowerCase())),
    assignees: [],
    comments: [],
    timeline: [],
  };
}
