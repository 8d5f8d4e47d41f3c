import { parseCommands } from '../core/commands/parse-commands.ts';
import type { CommentFacts, Facts } from '../core/facts/facts.ts';
import { findFlaw } from '../core/integrity/witness.ts';
import type { Change } from '../core/plan/change.ts';
import { initiativeLabel } from '../core/plan/labels.ts';
import { type Applied, applyChanges } from '../octokit/apply-changes.ts';
import { mayTriage } from '../octokit/may-triage.ts';
import type { Connection } from './connection.ts';

export interface Adoption {
  readonly applied: Applied | null;
  /** True where the issue has just become an initiative. */
  readonly isInitiative: boolean;
}

/** `/initiative` on an issue makes an initiative of it, if somebody with triage says so. Anything else is left alone. */
export async function adoptIssue(connection: Connection, facts: Facts): Promise<Adoption> {
  const comment = facts.initiative.comments.findLast(isUnansweredRequest);
  const login = comment?.author?.login;
  if (comment === undefined || login === undefined) return { applied: null, isInitiative: false };
  const { client, pacer, repository } = connection;
  const isInitiative = await mayTriage(client, repository, login);
  const changes = isInitiative ? planAdoption(facts, comment) : planRefusal(facts, comment);
  const target = { client, pacer, repository: facts.repository, userIds: new Map<string, string>() };
  return { applied: await applyChanges(target, changes), isInitiative };
}

/** Our reaction is the mark of an answer. */
function isUnansweredRequest(comment: CommentFacts): boolean {
  if (comment.ourReactions.length > 0 || findFlaw(comment) !== null) return false;
  return parseCommands(comment.body).commands.some(({ verb }) => verb === 'initiative');
}

function planAdoption({ initiative, repository }: Facts, comment: CommentFacts): Change[] {
  const exists = repository.labels.some(({ name }) => name.toLowerCase() === initiativeLabel.name);
  return [
    ...(exists ? [] : [{ kind: 'create-label' as const, ...initiativeLabel }]),
    { kind: 'add-labels', issueId: initiative.nodeId, labels: [initiativeLabel.name] },
    { kind: 'add-reaction', subjectId: comment.nodeId, content: 'ROCKET' },
  ];
}

function planRefusal({ initiative }: Facts, comment: CommentFacts): Change[] {
  const body =
    'Only somebody with triage access to this repository can make an issue an initiative. Ask one of them to comment `/initiative` here.';
  return [
    { kind: 'add-reaction', subjectId: comment.nodeId, content: 'CONFUSED' },
    { kind: 'create-comment', issueId: initiative.nodeId, key: `reply:${String(comment.id)}`, body },
  ];
}
