import type { RequestContext } from '../../http/route.ts';
import type { Repository } from '../../state/entities.ts';
import { issuesOf } from '../../state/issue-access.ts';
import type { Issue } from '../../state/issue-entities.ts';
import { labelsOn } from '../../state/labelling.ts';

/** The issues that a list asks for: https://docs.github.com/en/rest/issues/issues#list-repository-issues */
export function filterIssues(context: RequestContext, repository: Repository): readonly Issue[] {
  const { store, query } = context;
  const state = query['state'] ?? 'open';
  const labels = (query['labels'] ?? '').toLowerCase().split(',').filter(Boolean);
  const login = (id: number) => store.accounts.get(id)?.login ?? '';
  const matches = (issue: Issue): boolean => {
    if (state !== 'all' && issue.state !== state) return false;
    if (query['since'] !== undefined && issue.updatedAt < query['since']) return false;
    if (query['creator'] !== undefined && login(issue.authorId) !== query['creator']) return false;
    if (!matchesMilestone(context, issue) || !matchesAssignee(context, issue)) return false;
    const names = labels.length === 0 ? [] : labelsOn(store, issue).map(({ name }) => name.toLowerCase());
    return labels.every((label) => names.includes(label));
  };
  return sortIssues(issuesOf(store, repository).filter(matches), query);
}

function matchesMilestone({ store, query }: RequestContext, issue: Issue): boolean {
  const wanted = query['milestone'];
  if (wanted === undefined) return true;
  if (wanted === '*') return issue.milestoneId !== null;
  const number =
    issue.milestoneId === null ? 'none' : String(store.milestones.get(issue.milestoneId)?.number);
  return wanted === number;
}

function matchesAssignee({ store, query }: RequestContext, issue: Issue): boolean {
  const wanted = query['assignee'];
  if (wanted === undefined) return true;
  if (wanted === '*') return issue.assigneeIds.length > 0;
  if (wanted === 'none') return issue.assigneeIds.length === 0;
  return issue.assigneeIds.some((id) => store.accounts.get(id)?.login === wanted);
}

function sortIssues(issues: readonly Issue[], query: RequestContext['query']): readonly Issue[] {
  const by = (issue: Issue): readonly [string | number, number] => {
    if (query['sort'] === 'updated') return [issue.updatedAt, issue.number];
    return query['sort'] === 'comments'
      ? [issue.commentIds.length, issue.number]
      : [issue.createdAt, issue.number];
  };
  const ascending = issues.toSorted((a, b) => {
    const [first, second] = [by(a), by(b)];
    if (first[0] !== second[0]) return first[0] < second[0] ? -1 : 1;
    return first[1] - second[1];
  });
  return query['direction'] === 'asc' ? ascending : ascending.reverse();
}
