/** `#12` in a text, and the keywords that close what they name. */

import type { SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { repositoryOf } from './issue-access.ts';
import type { Issue } from './issue-entities.ts';
import type { Store } from './store.ts';
import { recordEvent } from './timeline.ts';

/** https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue#linking-a-pull-request-to-an-issue-using-a-keyword */
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d+)\b/gi;
const REFERENCE = /(?<![\w/&])#(\d+)\b/g;

const numbersIn = (text: string, pattern: RegExp): readonly number[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => Number(match[1]))),
];

const existing = (store: Store, repository: Repository, numbers: readonly number[]): readonly Issue[] =>
  numbers.flatMap((number) => {
    const id = store.numbers.get(`${repository.id}#${number}`);
    const issue = typeof id === 'number' ? store.issues.get(id) : undefined;
    return issue && issue.repositoryId === repository.id ? [issue] : [];
  });

/** Issues (not pull requests) that a text would close. */
export const closedBy = (store: Store, repository: Repository, text: string): readonly Issue[] =>
  existing(store, repository, numbersIn(text, CLOSING)).filter((issue) => issue.pullRequestId === null);

/** Leaves a cross-reference on each issue that the text names, once per source. */
export function crossReference(store: Store, actor: SignedActor, source: Issue, text: string): void {
  const repository = repositoryOf(store, source);
  const closing = source.pullRequestId === null ? [] : closedBy(store, repository, text);
  for (const target of existing(store, repository, numbersIn(text, REFERENCE))) {
    const known = target.timeline.some(
      (event) => event.kind === 'CrossReferencedEvent' && event.sourceIssueId === source.id,
    );
    if (target === source || known) continue;
    const willCloseTarget = closing.includes(target);
    recordEvent(store, actor, target, {
      kind: 'CrossReferencedEvent',
      sourceIssueId: source.id,
      willCloseTarget,
    });
  }
}
