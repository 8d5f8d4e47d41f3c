/** Blobs, trees and commits with the ids that git itself would give them. */

import { createHash } from 'node:crypto';
import type { AnnotatedTag, Commit, GitObjects, Signature } from './entities.ts';

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function objectId(type: 'blob' | 'tree' | 'commit' | 'tag', content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

export function writeBlob(git: GitObjects, content: string | Buffer): string {
  const bytes = Buffer.from(content);
  const oid = objectId('blob', bytes);
  git.blobs.set(oid, bytes);
  return oid;
}

/** A directory sorts as if its name ended in a slash. */
const inTreeOrder = ([a, treeA]: TreeEntry, [b, treeB]: TreeEntry): number =>
  Buffer.compare(Buffer.from(treeA ? `${a}/` : a), Buffer.from(treeB ? `${b}/` : b));

type TreeEntry = readonly [name: string, isTree: boolean, oid: string];

/** The id of the tree that holds these files; directories become trees of their own. */
export function treeId(files: ReadonlyMap<string, string>): string {
  const entries: TreeEntry[] = [];
  const folders = new Map<string, Map<string, string>>();
  for (const [path, oid] of files) {
    const slash = path.indexOf('/');
    if (slash === -1) {
      entries.push([path, false, oid]);
      continue;
    }
    const folder = path.slice(0, slash);
    const inside = folders.get(folder) ?? new Map<string, string>();
    folders.set(folder, inside.set(path.slice(slash + 1), oid));
  }
  for (const [folder, inside] of folders) entries.push([folder, true, treeId(inside)]);
  const packed = entries.sort(inTreeOrder).map(([name, isTree, oid]) => {
    const head = Buffer.from(`${isTree ? '40000' : '100644'} ${name}\0`);
    return Buffer.concat([head, Buffer.from(oid, 'hex')]);
  });
  return objectId('tree', Buffer.concat(packed));
}

const signatureLine = ({ name, email, date }: Signature): string =>
  `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`;

/** Adds a commit; the same content, parents, message, people and second give the same id, as in git. */
export function writeCommit(git: GitObjects, input: Omit<Commit, 'kind' | 'oid' | 'treeOid'>): Commit {
  const treeOid = treeId(input.files);
  const lines = [
    `tree ${treeOid}`,
    ...input.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(input.author)}`,
    `committer ${signatureLine(input.committer)}`,
    '',
    input.message,
  ];
  const oid = objectId('commit', Buffer.from(lines.join('\n')));
  const commit: Commit = { kind: 'Commit', oid, treeOid, ...input };
  git.commits.set(oid, commit);
  return commit;
}

/** Adds an annotated tag. https://git-scm.com/docs/git-mktag */
export function writeTag(git: GitObjects, input: Omit<AnnotatedTag, 'kind' | 'oid'>): AnnotatedTag {
  const lines = [
    `object ${input.target}`,
    'type commit',
    `tag ${input.name}`,
    `tagger ${signatureLine(input.tagger)}`,
    '',
    input.message,
  ];
  const oid = objectId('tag', Buffer.from(lines.join('\n')));
  const tag: AnnotatedTag = { kind: 'Tag', oid, ...input };
  git.tags.set(oid, tag);
  return tag;
}
