import type { IssueRefFacts } from '../../core/facts/signal-facts.ts';
import type { RawConnection } from '../documents/raw.ts';
import { believe } from '../json.ts';
import { type GraphqlSource, type InitiativePlace, unreadable } from './source.ts';

/** GitHub allows 100 sub-issues of one issue (docs: adding sub-issues): one page is all of them. */
export const workItemsSource: GraphqlSource<InitiativePlace, 'work-items'> = {
  by: 'graphql',
  below: 'root',
  select: ({ persona }, { subIssues }) => {
    const id = subIssues.get(persona);
    if (id === undefined) return null;
    return `node(id: ${JSON.stringify(id)}) {
      ... on Issue {
        subIssues(first: 100) {
          totalCount pageInfo { hasNextPage endCursor }
          nodes { number url title state stateReason(enableDuplicate: true) }
        }
      }
    }`;
  },
  toFacts: (raw, { persona }, { subIssues }) => {
    if (!subIssues.has(persona)) return unreadable(`${persona} has no sub-issue`);
    const list = believe<{ readonly subIssues?: RawConnection<IssueRefFacts> } | null>(raw)?.subIssues;
    const nodes = list?.nodes ?? null;
    if (list === undefined || nodes === null || list.pageInfo.hasNextPage || nodes.length !== list.totalCount)
      return unreadable('the work items could not be read to their end');
    const items = nodes.flatMap((item) => item ?? []);
    return items.length < nodes.length
      ? unreadable('GitHub does not show all work items')
      : { kind: 'work-items', items };
  },
};
