/** The history of a body. https://docs.github.com/en/communities/moderating-comments-and-conversations/tracking-changes-in-a-comment */

import type { SignedActor } from './actor.ts';
import type { Edit, Edited } from './issue-entities.ts';
import { nodeId } from './node-id.ts';
import { type Store, timestamp } from './store.ts';

/** The original and the newest 99. https://github.blog/changelog/ 2026-07-02 */
const MAX_REVISIONS = 100;

type Subject = Edited & { readonly authorId: number; readonly createdAt: string; updatedAt: string };

function revision(store: Store, editorId: number, editedAt: string, text: string): Edit {
  const id = store.nextId();
  const edit: Edit = {
    kind: 'UserContentEdit',
    id,
    nodeId: nodeId('UCE', id),
    editorId,
    editedAt,
    text,
    deletedAt: null,
    deletedById: null,
  };
  store.nodes.set(edit.nodeId, edit);
  return edit;
}

/** Replaces a body and keeps what it was. The same text again is no edit: returns false and changes nothing. */
export function editBody(store: Store, actor: SignedActor, subject: Subject, body: string): boolean {
  if (body === subject.body) return false;
  const at = timestamp(store);
  if (subject.edits.length === 0) {
    subject.edits.push(revision(store, subject.authorId, subject.createdAt, subject.body));
  }
  subject.edits.push(revision(store, actor.account.id, at, body));
  if (subject.edits.length > MAX_REVISIONS) subject.edits.splice(1, 1);
  subject.body = body;
  subject.lastEditedAt = at;
  subject.editorId = actor.account.id;
  subject.updatedAt = at;
  return true;
}
