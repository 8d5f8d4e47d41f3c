import { doorOf } from '../audit/bypass-marker.ts';
import type { IssueFacts } from '../facts/facts.ts';
import { ownMarker } from '../integrity/marker.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';

/** What left past the gate, as our own comments have put it on the record, oldest first. */
export function findBypasses({
  comments,
}: Pick<IssueFacts, 'comments'>): NonNullable<InitiativeVerdict['bypasses']> {
  return comments
    .toSorted((a, b) => a.id - b.id)
    .flatMap((comment) => {
      const door = doorOf(ownMarker(comment));
      return door === null ? [] : [{ door, url: comment.url, recordedAt: comment.createdAt }];
    });
}
