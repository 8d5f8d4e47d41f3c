import type {
  CandidateFacts,
  CommentFacts,
  Facts,
  IssueFacts,
  OwnCheckFacts,
} from '../../../core/facts/facts.ts';
import type { Assessment } from '../../../core/gates/assessment.ts';
import { readMarker } from '../../../core/integrity/marker.ts';
import type { Change, CheckState } from '../../../core/plan/change.ts';
import { withCreated } from '../../../core/plan/with-created.ts';
import { issue } from '../render/sample.ts';

/** The world after some changes, as the next reading would give it. Checks are applied to a candidate. */
export interface World {
  readonly facts: Facts;
  readonly assessment: Assessment;
}

let nextId = 1000;

export function ourComment(body: string, over: Partial<CommentFacts> = {}): CommentFacts {
  nextId += 1;
  return {
    id: nextId,
    nodeId: `IC_${nextId}`,
    url: `https://github.com/acme/checkout/issues/12#issuecomment-${nextId}`,
    body,
    author: { id: 99, login: 'tutti[bot]', type: 'Bot' },
    isOurs: true,
    createdAt: '2026-11-21T03:00:00Z',
    lastEditedAt: null,
    editor: null,
    createdViaEmail: false,
    isMinimized: false,
    via: null,
    revisions: undefined,
    ourReactions: [],
    ...over,
  };
}

/** Applies what a plan wants to facts and to the part of the assessment that reads it back. */
export function applyToWorld(world: World, changes: readonly Change[]): World {
  return changes.reduce(applyOne, world);
}

function applyOne({ facts, assessment }: World, change: Change): World {
  const onIssues = (edit: (one: IssueFacts) => IssueFacts): World => {
    const personaIssues = new Map([...assessment.personaIssues].map(([id, one]) => [id, edit(one)]));
    const edited = { ...facts, initiative: edit(facts.initiative), subIssues: facts.subIssues.map(edit) };
    return { facts: edited, assessment: { ...assessment, personaIssues } };
  };
  const onIssue = (id: string, edit: (one: IssueFacts) => IssueFacts) =>
    onIssues((one) => (one.nodeId === id ? edit(one) : one));
  const onComment = (id: string, edit: (comment: CommentFacts) => CommentFacts[]) =>
    onIssues((one) => ({ ...one, comments: one.comments.flatMap((c) => (c.nodeId === id ? edit(c) : [c])) }));
  switch (change.kind) {
    case 'create-label':
      return {
        facts: withCreated(facts, [{ kind: 'label', name: change.name, nodeId: change.name }]),
        assessment,
      };
    case 'create-sub-issue': {
      nextId += 1;
      const { nodeId, number, url, createdAt } = issue(nextId);
      const after = withCreated(facts, [{ kind: 'sub-issue', change, nodeId, number, url, createdAt }]);
      const { persona } = change;
      const created = after.subIssues
        .slice(-1)
        .flatMap((one) => (persona === null ? [] : [[persona, one] as const]));
      const personaIssues = new Map([...assessment.personaIssues, ...created]);
      return { facts: after, assessment: { ...assessment, personaIssues } };
    }
    case 'update-issue-body':
      return onIssue(change.issueId, (one) => ({ ...one, body: change.body }));
    case 'add-labels':
      return onIssue(change.issueId, (one) => ({ ...one, labels: [...one.labels, ...change.labels] }));
    case 'remove-labels':
      return onIssue(change.issueId, (one) => ({
        ...one,
        labels: one.labels.filter((label) => !change.labels.includes(label)),
      }));
    case 'create-comment': {
      const commented = onIssue(change.issueId, (one) => ({
        ...one,
        comments: [...one.comments, ourComment(change.body)],
      }));
      const answered = readMarker(change.body)?.replace(/^reply /, '');
      return {
        facts: commented.facts,
        assessment: {
          ...commented.assessment,
          answers: commented.assessment.answers.filter(({ key }) => key !== answered),
          dueScopeReceipt: change.key.startsWith('scope:') ? null : commented.assessment.dueScopeReceipt,
        },
      };
    }
    case 'pin-comment':
      return { facts: { ...facts, hasPinnedComment: true }, assessment };
    case 'update-comment':
      return onComment(change.commentId, (comment) => [{ ...comment, body: change.body }]);
    case 'delete-comment':
      return onComment(change.commentId, () => []);
    case 'add-reaction':
      return onComment(change.subjectId, (comment) => [
        { ...comment, ourReactions: [...comment.ourReactions, change.content] },
      ]);
    case 'create-check-run':
    case 'update-check-run':
      break;
  }
  return { facts, assessment };
}

/** The candidate after its check runs were written. */
export function applyToCandidate(candidate: CandidateFacts, changes: readonly Change[]): CandidateFacts {
  const ours = changes.reduce<readonly OwnCheckFacts[]>((runs, change) => {
    if (change.kind === 'create-check-run')
      return runs.concat(toRun(change, { id: (nextId += 1), nodeId: `CR_${nextId}` }));
    if (change.kind !== 'update-check-run') return runs;
    return runs.map((run) => (run.nodeId === change.checkRunId ? toRun(change, run) : run));
  }, candidate.commit.ours);
  return { ...candidate, commit: { ...candidate.commit, ours } };
}

function toRun(
  change: { name: string; state: CheckState; output: { title: string; summary: string }; externalId: string },
  { id, nodeId }: { id: number; nodeId: string },
): OwnCheckFacts {
  const { name, state, output, externalId } = change;
  return {
    id,
    nodeId,
    name,
    ...state,
    ...output,
    externalId,
    startedAt: '2026-11-21T03:00:00Z',
    completedAt: state.conclusion === null ? null : '2026-11-21T03:00:00Z',
  };
}
