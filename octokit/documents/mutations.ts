import type { Change } from '../../core/plan/change.ts';

/** Node ids that a change needs and does not carry. */
export interface Names {
  readonly repositoryId: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly users: ReadonlyMap<string, string>;
}

export interface Mutation {
  /** Name of GitHub's mutation; its input type is the same name with a capital and `Input`. */
  readonly field: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What is selected of the payload. */
  readonly selection: string;
}

/** GitHub's mutation for one change. Labels and people whose ids are not known are left out: both are display. */
// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive, which the compiler checks
export function toMutation(change: Change, names: Names): Mutation {
  const { repositoryId } = names;
  switch (change.kind) {
    case 'create-label': {
      const { name, color, description } = change;
      return of('createLabel', { repositoryId, name, color, description }, 'label { id name }');
    }
    case 'create-sub-issue': {
      const { parentId, title, body } = change;
      const ids = {
        labelIds: idsOf(change.labels, names.labels),
        assigneeIds: idsOf(change.assignees, names.users),
      };
      return of(
        'createIssue',
        { repositoryId, title, body, parentIssueId: parentId, ...ids },
        'issue { id number url createdAt }',
      );
    }
    case 'update-issue-body':
      return of('updateIssue', { id: change.issueId, body: change.body }, 'issue { id }');
    case 'add-labels':
      return labelling('addLabelsToLabelable', change.issueId, change.labels, names);
    case 'remove-labels':
      return labelling('removeLabelsFromLabelable', change.issueId, change.labels, names);
    case 'create-comment':
      return of(
        'addComment',
        { subjectId: change.issueId, body: change.body },
        'commentEdge { node { id } }',
      );
    case 'update-comment':
      return of('updateIssueComment', { id: change.commentId, body: change.body }, 'issueComment { id }');
    case 'delete-comment':
      return of('deleteIssueComment', { id: change.commentId }, 'clientMutationId');
    case 'pin-comment':
      return of('pinIssueComment', { issueCommentId: change.commentId }, 'clientMutationId');
    case 'add-reaction':
      return of('addReaction', { subjectId: change.subjectId, content: change.content }, 'clientMutationId');
    case 'create-check-run':
      return of(
        'createCheckRun',
        { repositoryId, headSha: change.sha, ...checkInput(change) },
        'checkRun { id }',
      );
    case 'update-check-run':
      return of(
        'updateCheckRun',
        {
          repositoryId,
          checkRunId: change.checkRunId,
          ...checkInput(change),
          ...(change.completedAt !== null && { completedAt: change.completedAt }),
        },
        'checkRun { id }',
      );
  }
}

function of(field: string, input: Mutation['input'], selection: string): Mutation {
  return { field, input, selection };
}

function labelling(field: string, labelableId: string, labels: readonly string[], names: Names): Mutation {
  return of(field, { labelableId, labelIds: idsOf(labels, names.labels) }, 'clientMutationId');
}

/** Names compare without regard to case, as GitHub compares logins and labels. */
function idsOf(names: readonly string[], ids: ReadonlyMap<string, string>): string[] {
  return names.flatMap((name) => ids.get(name.toLowerCase()) ?? []);
}

/** A conclusion completes a run; an open run has none. GitHub cuts off nothing, it refuses: texts come in the right size. */
function checkInput(
  change: Extract<Change, { kind: 'create-check-run' | 'update-check-run' }>,
): Readonly<Record<string, unknown>> {
  const { name, state, output, externalId, detailsUrl } = change;
  const conclusion = state.conclusion === null ? {} : { conclusion: state.conclusion.toUpperCase() };
  return {
    name,
    status: state.status.toUpperCase(),
    ...conclusion,
    output: { ...output },
    externalId,
    detailsUrl,
  };
}

/** All of them in one request, under the aliases `m0`, `m1`, …; GitHub runs them in this order. */
export function mutationDocument(mutations: readonly Mutation[]): {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
} {
  const inputs = mutations.map(
    ({ field }, i) => `$i${String(i)}: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`,
  );
  const fields = mutations.map(
    ({ field, selection }, i) => `  m${String(i)}: ${field}(input: $i${String(i)}) { ${selection} }`,
  );
  return {
    document: `mutation Apply(${inputs.join(', ')}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries(mutations.map(({ input }, i) => [`i${String(i)}`, input])),
  };
}
