import type { CommentFacts, IssueFacts } from '../core/facts/facts.ts';
import type { Extras, RawEdited } from './documents/extras.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';

/** Adds the earlier versions of comments that people edited: they tell whether a command may have been in them. */
export async function withRevisions(
  context: ReadContext,
  issue: IssueFacts,
  edited: Extras['edited'],
): Promise<IssueFacts> {
  const comments: CommentFacts[] = [];
  for (const comment of issue.comments) {
    const raw = edited.get(comment.nodeId) ?? null;
    comments.push(raw === null ? comment : { ...comment, revisions: await readRevisions(context, raw) });
  }
  return { ...issue, comments };
}

/** Oldest first. `diff` holds the whole text of a version; a version that was wiped keeps its entry, and is null. */
async function readRevisions(context: ReadContext, raw: RawEdited): Promise<(string | null)[]> {
  const edits = await readToEnd(context, raw.userContentEdits, 'revisions', raw.id, 'versions of a comment');
  return edits
    .toSorted((a, b) => (a.editedAt < b.editedAt ? -1 : 1))
    .map(({ diff, deletedAt }) => (deletedAt === null ? diff : null));
}
