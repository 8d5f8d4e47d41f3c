import type { Issue } from '../../state/issue-entities.ts';
import { labelsOn } from '../../state/labelling.ts';
import type { Context } from '../context.ts';
import { NotImplemented } from '../resolver.ts';
import { toEnum } from '../spelling.ts';

/** `IssueFilters` of GitHub's schema. An absent key asks nothing; `null` and `*` have meanings of their own. */
export interface IssueFilters {
  readonly assignee?: string | null;
  readonly createdBy?: string | null;
  readonly labels?: readonly string[] | null;
  readonly milestone?: string | null;
  readonly milestoneNumber?: string | null;
  readonly since?: string | null;
  readonly states?: readonly string[] | null;
  readonly viewerSubscribed?: boolean | null;
}

/** Makes the test of one issue; every filter is read at once, because one counts as honoured only when it was looked at. */
export function filteredBy(
  { store }: Context,
  filters: IssueFilters | null | undefined,
): (issue: Issue) => boolean {
  const { assignee, createdBy, labels, milestone, milestoneNumber, since, states } = filters ?? {};
  if (filters?.viewerSubscribed) throw new NotImplemented('IssueFilters.viewerSubscribed');
  const login = (id: number | null) =>
    id === null ? '' : (store.accounts.get(id)?.login.toLowerCase() ?? '');
  const milestoneOf = (issue: Issue) =>
    issue.milestoneId === null ? undefined : store.milestones.get(issue.milestoneId);
  return (issue) =>
    one(assignee, issue.assigneeIds.map(login)) &&
    (!createdBy || login(issue.authorId) === createdBy.toLowerCase()) &&
    hasAll(
      labels,
      labelsOn(store, issue).map(({ name }) => name),
    ) &&
    one(milestone, idsOf(milestoneOf(issue)?.id)) &&
    one(milestoneNumber, idsOf(milestoneOf(issue)?.number)) &&
    (!since || Date.parse(issue.updatedAt) >= Date.parse(since)) &&
    (!states || states.includes(toEnum(issue.state)));
}

const idsOf = (id: number | undefined): readonly string[] => (id === undefined ? [] : [String(id)]);

/** "Pass in `null` for issues with no milestone, and `*` for issues that are assigned to any milestone." */
function one(wanted: string | null | undefined, has: readonly string[]): boolean {
  if (wanted === undefined) return true;
  if (wanted === null) return has.length === 0;
  return wanted === '*' ? has.length > 0 : has.includes(wanted.toLowerCase());
}

/** "List issues where the list of label names exist on the issue": all of them, unlike the argument `labels`. */
function hasAll(wanted: readonly string[] | null | undefined, has: readonly string[]): boolean {
  const names = new Set(has.map((name) => name.toLowerCase()));
  return wanted?.every((label) => names.has(label.toLowerCase())) ?? true;
}
