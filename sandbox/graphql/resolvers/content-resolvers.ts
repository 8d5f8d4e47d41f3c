/** Blob, Tree, TreeEntry: what a commit contains. */

import type { Repository } from '../../state/entities.ts';
import { nodeId } from '../../state/node-id.ts';
import { type Resolvers, view } from '../resolver.ts';
import { type BlobNode, type CommitNode, gitObject, type TreeNode, treeBelow } from './git-objects.ts';

const object = {
  id: ({ kind, repository, oid }: BlobNode | TreeNode) =>
    nodeId(kind === 'Blob' ? 'B' : 'T', repository.id, oid),
  oid: ({ oid }: BlobNode | TreeNode) => oid,
  abbreviatedOid: ({ oid }: BlobNode | TreeNode) => oid.slice(0, 7),
  repository: ({ repository }: BlobNode | TreeNode) => repository,
} satisfies Resolvers;

/** GitHub cuts off the text of blobs above half a megabyte. */
const MAX_TEXT_BYTES = 512_000;
const isBinary = ({ content }: BlobNode): boolean => content.includes(0);

export const blobResolvers = {
  ...object,
  byteSize: ({ content }: BlobNode) => content.length,
  isBinary,
  isTruncated: ({ content }: BlobNode) => content.length > MAX_TEXT_BYTES,
  text: (blob: BlobNode) =>
    isBinary(blob) ? null : blob.content.subarray(0, MAX_TEXT_BYTES).toString('utf8'),
} satisfies Resolvers;

/** Modes of tree entries, as `git fast-import` names them; there are no links and no submodules here. */
const FILE_MODE = 0o100644;
const FOLDER_MODE = 0o040000;

function entryAt(repository: Repository, path: string, found: BlobNode | TreeNode) {
  const isFile = found.kind === 'Blob';
  return view({
    oid: found.oid,
    type: isFile ? 'blob' : 'tree',
    mode: isFile ? FILE_MODE : FOLDER_MODE,
    size: isFile ? found.content.length : 0,
    name: path.split('/').at(-1) ?? '',
    path,
    object: found,
    repository,
  });
}

/** What stands at a path in a commit; `null` where nothing does. */
export function treeEntry({ repository, commit }: CommitNode, { path }: { readonly path: string }) {
  const found = gitObject(repository, `${commit.oid}:${path}`);
  if (found === null || (found.kind !== 'Blob' && found.kind !== 'Tree')) return null;
  return entryAt(repository, path, found);
}

/** The files and folders of one folder, in the order of git: a folder as if its name ended with a slash. */
function entriesOf({ repository, path, files }: TreeNode) {
  const names = new Set([...files.keys()].map((name) => name.split(/(?<=\/)/, 1)[0] ?? ''));
  return [...names].sort().flatMap((name) => {
    const oid = files.get(name);
    const content = oid === undefined ? undefined : repository.git.blobs.get(oid);
    const found: BlobNode | TreeNode | null =
      oid !== undefined && content !== undefined
        ? { kind: 'Blob', repository, oid, content }
        : treeBelow(repository, files, name, path + name);
    return found === null ? [] : [entryAt(repository, path + name.replace(/\/$/, ''), found)];
  });
}

export const treeResolvers = { ...object, entries: entriesOf } satisfies Resolvers;
