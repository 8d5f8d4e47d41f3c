import { created, json, list } from '../../http/answer.ts';
import { ApiError } from '../../http/api-error.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import { addBlockedBy, blockedIssues, removeBlockedBy } from '../../state/dependencies.ts';
import { NotFound } from '../../state/errors.ts';
import type { Issue } from '../../state/issue-entities.ts';
import { canRead } from '../../state/permissions.ts';
import { mustGet } from '../../state/store.ts';
import { addSubIssue, removeSubIssue, reprioritizeSubIssue, subIssuesOf } from '../../state/sub-issues.ts';
import { serializeIssue } from '../serialize/issue.ts';
import { flagIn, numberIn } from './body.ts';
import { idAt, issueAt, signedActor } from './place.ts';

const READ = reads('issues');
const WRITE = writes('issues');

/** https://docs.github.com/en/rest/issues/sub-issues and https://docs.github.com/en/rest/issues/issue-dependencies */
export const hierarchyRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/parent', READ, (context) => {
    const { parentId } = issueAt(context);
    if (parentId === null) throw new NotFound();
    return json(serializeIssue(context, visibleIssue(context, parentId)));
  }),
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', READ, (context) =>
    list(subIssuesOf(context.store, issueAt(context)), (issue) => serializeIssue(context, issue)),
  ),
  route('POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', WRITE, (context) => {
    const { store, body } = context;
    const parent = issueAt(context);
    const options = { replaceParent: flagIn(body, 'replace_parent') ?? false };
    addSubIssue(store, signedActor(context), parent, namedIssue(context, 'sub_issue_id'), options);
    return created(serializeIssue(context, parent));
  }),
  route('DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue', WRITE, (context) => {
    const parent = issueAt(context);
    removeSubIssue(context.store, signedActor(context), parent, namedIssue(context, 'sub_issue_id'));
    return json(serializeIssue(context, parent));
  }),
  route('PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority', WRITE, (context) => {
    const { store, body } = context;
    const parent = issueAt(context);
    const place =
      numberIn(body, 'after_id') === undefined
        ? { before: namedIssue(context, 'before_id') }
        : { after: namedIssue(context, 'after_id') };
    reprioritizeSubIssue(store, signedActor(context), parent, namedIssue(context, 'sub_issue_id'), place);
    return json(serializeIssue(context, parent));
  }),
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by', READ, (context) => {
    const issues = issueAt(context).blockedByIds.map((id) => mustGet(context.store.issues, id, 'issue'));
    return list(issues, (issue) => serializeIssue(context, issue));
  }),
  route('POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by', WRITE, (context) => {
    const issue = issueAt(context);
    addBlockedBy(context.store, signedActor(context), issue, namedIssue(context, 'issue_id'));
    return created(serializeIssue(context, issue));
  }),
  route(
    'DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}',
    WRITE,
    (context) => {
      const issue = issueAt(context);
      removeBlockedBy(
        context.store,
        signedActor(context),
        issue,
        visibleIssue(context, idAt(context, 'issue_id')),
      );
      return json(serializeIssue(context, issue));
    },
  ),
  route('GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking', READ, (context) =>
    list(blockedIssues(context.store, issueAt(context)), (issue) => serializeIssue(context, issue)),
  ),
];

function visibleIssue({ store, actor }: RequestContext, id: number): Issue {
  const issue = store.issues.get(id);
  if (issue === undefined) throw new NotFound();
  if (!canRead(store, actor, mustGet(store.repositories, issue.repositoryId, 'repository')))
    throw new NotFound();
  return issue;
}

/** The issue whose database id (not its number) stands in the body. */
function namedIssue(context: RequestContext, key: string): Issue {
  const id = numberIn(context.body, key);
  if (id === undefined) throw new ApiError(422, `Invalid request.\n\n"${key}" wasn't supplied.`);
  return visibleIssue(context, id);
}
