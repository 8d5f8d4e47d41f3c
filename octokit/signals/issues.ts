import type { IssueRefFacts } from '../../core/facts/signal-facts.ts';
import { readAllPages } from './read-all-pages.ts';
import { type InitiativePlace, type RestSource, unreadable } from './source.ts';

interface RawIssue {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly pull_request?: unknown;
}

/**
 * Open issues with all of the labels: REST takes a list of labels as "all of them", where GraphQL takes any (docs: list
 * repository issues). It reads the database, not the search index, and lists pull requests too.
 */
export const issuesSource: RestSource<InitiativePlace, 'issues'> = {
  by: 'rest',
  read: async (reader, { labels, milestone }, place) => {
    if (milestone === 'initiative' && place.milestone === null) return { kind: 'issues', open: null };
    const found = await readAllPages<RawIssue>(reader, 'GET /repos/{owner}/{repo}/issues', {
      state: 'open',
      labels: labels.join(','),
      ...(milestone === 'initiative' && { milestone: String(place.milestone) }),
    });
    if (found === null) return unreadable('there are more than a thousand such issues');
    const open = found.filter((issue) => issue.pull_request === undefined).map(toRef);
    return { kind: 'issues', open };
  },
};

function toRef({ number, html_url: url, title }: RawIssue): IssueRefFacts {
  return { number, url, title, state: 'OPEN', stateReason: null };
}
