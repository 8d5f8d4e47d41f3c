import type { Commit, Repository } from '../../state/entities.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import type { View } from './view.ts';

interface FileAt {
  readonly oid: string;
  readonly content: Buffer;
  readonly path: string;
  readonly ref: string;
}

/** `content-file`: a file with what is in it. */
export function serializeFile(view: View, repository: Repository, file: FileAt) {
  return {
    ...serializeEntry(view, repository, file),
    encoding: 'base64',
    // git's habit of lines of 60 characters, which GitHub keeps
    content: file.content.toString('base64').replaceAll(/.{60}/g, '$&\n').concat('\n'),
  };
}

/** A file without its content. */
export function serializeEntry(view: View, repository: Repository, file: FileAt) {
  const { oid, path, ref, content } = file;
  return { ...addresses(view, repository, { path, ref, oid, type: 'file' }), size: content.length };
}

/** `content-directory`: what lies directly in a folder, empty where there is no such folder. */
export function serializeDirectory(
  view: View,
  repository: Repository,
  commit: Commit,
  at: { readonly path: string; readonly ref: string },
) {
  const prefix = at.path === '' ? '' : `${at.path}/`;
  const names = new Map<string, { type: 'file' | 'dir'; oid: string }>();
  for (const [path, oid] of commit.files) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...below] = path.slice(prefix.length).split('/');
    names.set(name, below.length === 0 ? { type: 'file', oid } : { type: 'dir', oid: commit.treeOid });
  }
  return [...names].toSorted(byPath).map(([name, { type, oid }]) => {
    const size = type === 'file' ? (repository.git.blobs.get(oid)?.length ?? 0) : 0;
    return Object.assign(addresses(view, repository, { path: prefix + name, ref: at.ref, oid, type }), {
      size,
    });
  });
}

/** As git sorts the entries of a tree: by the bytes of their names. */
export function byPath([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function addresses(
  view: View,
  repository: Repository,
  { path, ref, oid, type }: { path: string; ref: string; oid: string; type: 'file' | 'dir' },
) {
  const root = repositoryUrl(view, repository);
  const url = `${root}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${root}/git/${type === 'file' ? 'blobs' : 'trees'}/${oid}`;
  const html = `${repositoryPage(view, repository)}/${type === 'file' ? 'blob' : 'tree'}/${ref}/${encodeURI(path)}`;
  return {
    type,
    name: path.split('/').at(-1) ?? path,
    path,
    sha: oid,
    url,
    git_url: git,
    html_url: html,
    download_url: type === 'file' ? html.replace('/blob/', '/raw/') : null,
    _links: { self: url, git, html },
  };
}
