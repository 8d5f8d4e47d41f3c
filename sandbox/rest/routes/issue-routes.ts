import { created, json, list, noContent } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import { findAccount } from '../../state/accounts.ts';
import { assignIssue, unassignIssue } from '../../state/assignees.ts';
import type { Account } from '../../state/entities.ts';
import { lockIssue, unlockIssue } from '../../state/issue-admin.ts';
import type { Issue } from '../../state/issue-entities.ts';
import { createIssue, updateIssue } from '../../state/issues.ts';
import { labelsByName } from '../../state/labelling.ts';
import { findMilestone } from '../../state/milestones.ts';
import { serializeIssue } from '../serialize/issue.ts';
import {
  type Body,
  given,
  listIn,
  numberIn,
  objectIn,
  textIn,
  textOrNullIn,
  textsIn,
  wordIn,
} from './body.ts';
import { filterIssues } from './filter-issues.ts';
import { issueAt, repositoryAt, signedActor } from './place.ts';

const LOCK_REASONS = ['off-topic', 'too heated', 'resolved', 'spam'] as const;
const STATES = ['open', 'closed'] as const;
const STATE_REASONS = ['completed', 'not_planned', 'duplicate', 'reopened'] as const;

/** https://docs.github.com/en/rest/issues/issues and https://docs.github.com/en/rest/issues/assignees */
export const issueRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/issues', reads('issues', 'pull_requests'), (context) =>
    list(filterIssues(context, repositoryAt(context)), (issue) => serializeIssue(context, issue)),
  ),
  route('POST /repos/{owner}/{repo}/issues', writes('issues'), (context) => {
    const { store, body } = context;
    const fields = { body: textOrNullIn(body, 'body'), ...details(context) };
    const input = { title: titleIn(body) ?? '', ...given(fields) };
    return created(
      serializeIssue(context, createIssue(store, signedActor(context), repositoryAt(context), input)),
    );
  }),
  route('GET /repos/{owner}/{repo}/issues/{issue_number}', reads('issues', 'pull_requests'), (context) =>
    json(serializeIssue(context, issueAt(context))),
  ),
  route('PATCH /repos/{owner}/{repo}/issues/{issue_number}', writes('issues', 'pull_requests'), (context) => {
    const { store, body } = context;
    const patch = given({
      title: titleIn(body),
      body: textOrNullIn(body, 'body'),
      state: wordIn(body, 'state', STATES),
      stateReason: wordIn(body, 'state_reason', STATE_REASONS),
      ...details(context),
    });
    return json(serializeIssue(context, updateIssue(store, signedActor(context), issueAt(context), patch)));
  }),
  route(
    'PUT /repos/{owner}/{repo}/issues/{issue_number}/lock',
    writes('issues', 'pull_requests'),
    (context) => {
      const reason = wordIn(context.body, 'lock_reason', LOCK_REASONS) ?? null;
      lockIssue(context.store, signedActor(context), issueAt(context), reason);
      return noContent();
    },
  ),
  route(
    'DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock',
    writes('issues', 'pull_requests'),
    (context) => {
      unlockIssue(context.store, signedActor(context), issueAt(context));
      return noContent();
    },
  ),
  route(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
    writes('issues', 'pull_requests'),
    (context) => {
      const issue = issueAt(context);
      assignIssue(context.store, signedActor(context), issue, accountsIn(context) ?? []);
      return created(serializeIssue(context, issue));
    },
  ),
  route(
    'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees',
    writes('issues', 'pull_requests'),
    (context) => {
      const issue: Issue = issueAt(context);
      unassignIssue(context.store, signedActor(context), issue, accountsIn(context) ?? []);
      return json(serializeIssue(context, issue));
    },
  ),
];

/** Labels, assignees and milestone, which GitHub takes when an issue is made and when it is changed. */
function details(context: RequestContext) {
  const { store, body } = context;
  const repository = repositoryAt(context);
  const names = labelNamesIn(body, 'labels');
  const number = numberIn(body, 'milestone');
  return {
    labels: names === undefined ? undefined : labelsByName(store, signedActor(context), repository, names),
    assignees: accountsIn(context),
    milestone:
      body['milestone'] === null
        ? null
        : number === undefined
          ? undefined
          : findMilestone(store, repository, number),
  };
}

/** GitHub takes a title as text or number. */
function titleIn(body: Body): string | undefined {
  return textIn(body, 'title') ?? numberIn(body, 'title')?.toString();
}

/** Labels by name, as text or as `{ name }`. */
export function labelNamesIn(body: Body, key: string): readonly string[] | undefined {
  return listIn(body, key)
    ?.map((label) => (typeof label === 'string' ? label : textIn(objectIn({ label }, 'label') ?? {}, 'name')))
    .filter((name) => name !== undefined);
}

/** @throws ApiError 422 for a login that nobody has. */
function accountsIn({ store, body }: RequestContext): readonly Account[] | undefined {
  return textsIn(body, 'assignees')?.map((login) => {
    try {
      return findAccount(store, login);
    } catch {
      throw new ApiError(422, 'Validation Failed', [
        { resource: 'Issue', field: 'assignees', code: 'invalid' },
      ]);
    }
  });
}
