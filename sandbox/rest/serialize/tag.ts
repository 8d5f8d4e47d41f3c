import type { AnnotatedTag, Repository } from '../../state/entities.ts';
import { nodeId } from '../../state/node-id.ts';
import { UNSIGNED } from './commit.ts';
import { repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

/** `git-tag`: the object as git knows it. */
export function serializeTag(view: View, repository: Repository, tag: AnnotatedTag) {
  const url = `${repositoryUrl(view, repository)}/git`;
  const { name, email, date } = tag.tagger;
  return {
    node_id: nodeId('TA', repository.id, tag.oid),
    tag: tag.name,
    sha: tag.oid,
    url: `${url}/tags/${tag.oid}`,
    message: tag.message,
    tagger: { name, email, date },
    object: { sha: tag.target, type: 'commit', url: `${url}/commits/${tag.target}` },
    verification: UNSIGNED,
  };
}
