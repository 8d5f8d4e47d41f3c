/** Tag: a tag with a message, as an object of its own. */

import { nodeId } from '../../state/node-id.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../resolver.ts';
import { repositoryPath, WEB } from '../web-paths.ts';
import { commitNode, type TagNode } from './git-objects.ts';

const pathOf = ({ repository, tag }: TagNode, { store }: Context): string =>
  `${repositoryPath(store, repository)}/commit/${tag.oid}`;

export const tagResolvers = {
  id: ({ repository, tag }: TagNode) => nodeId('TA', repository.id, tag.oid),
  oid: ({ tag }: TagNode) => tag.oid,
  abbreviatedOid: ({ tag }: TagNode) => tag.oid.slice(0, 7),
  name: ({ tag }: TagNode) => tag.name,
  message: ({ tag }: TagNode) => tag.message,
  tagger: ({ tag }: TagNode) => tag.tagger,
  target: ({ repository, tag }: TagNode) => commitNode(repository, tag.target),
  repository: ({ repository }: TagNode) => repository,
  commitResourcePath: (source: TagNode, _args: unknown, context: Context) => pathOf(source, context),
  commitUrl: (source: TagNode, _args: unknown, context: Context) => WEB + pathOf(source, context),
} satisfies Resolvers;
