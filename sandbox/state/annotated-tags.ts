/** Tags that are objects of their own, with a message and a date. https://git-scm.com/book/en/v2/Git-Basics-Tagging#_annotated_tags */

import type { SignedActor } from './actor.ts';
import type { AnnotatedTag, Repository, Signature } from './entities.ts';
import { NotFound, Unprocessable } from './errors.ts';
import { writeTag } from './git-objects.ts';
import { requirePermission } from './permissions.ts';
import type { Store } from './store.ts';

/** A tag object that no ref names yet, as `POST /git/tags` makes it. Of commits alone: nothing here tags a tree. */
export function createTagObject(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: {
    readonly name: string;
    readonly message: string;
    readonly target: string;
    readonly tagger: Signature;
  },
): AnnotatedTag {
  requirePermission(store, actor, repository, { app: ['contents'], level: 'write', role: 'write' });
  if (!repository.git.commits.has(input.target)) throw new Unprocessable('Object does not exist');
  return writeTag(repository.git, input);
}

/** @throws NotFound */
export function tagObjectAt(repository: Repository, oid: string): AnnotatedTag {
  const tag = repository.git.tags.get(oid);
  if (tag === undefined) throw new NotFound();
  return tag;
}

/** The commit that an id leads to: itself, or through an annotated tag. */
export const peel = (repository: Repository, oid: string): string =>
  repository.git.tags.get(oid)?.target ?? oid;
