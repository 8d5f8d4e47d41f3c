/** Branches, tags and the files behind them. */

import { recordActivity } from './activities.ts';
import type { RefMove } from './activity-entities.ts';
import type { SignedActor } from './actor.ts';
import { peel } from './annotated-tags.ts';
import { requirePushAllowed } from './branch-protection.ts';
import type { Account, Commit, Repository, Signature } from './entities.ts';
import { Conflict, NotFound, Unprocessable } from './errors.ts';
import { writeBlob, writeCommit } from './git-objects.ts';
import { followPush } from './head-updates.ts';
import { isAncestor } from './history.ts';
import { requirePermission } from './permissions.ts';
import { requireRules } from './rule-enforcement.ts';
import { type Store, timestamp } from './store.ts';

const CONTENTS = { app: ['contents'], level: 'write', role: 'write' } as const;
const ZERO_OID = '0'.repeat(40);

export const signatureOf = (store: Store, account: Account, date = timestamp(store)): Signature => ({
  name: account.name ?? account.login,
  email: account.email ?? `${account.id}+${account.login}@users.noreply.github.com`,
  date,
  accountId: account.id,
});

/** @throws NotFound */
export function commitAt(repository: Repository, oid: string): Commit {
  const commit = repository.git.commits.get(oid);
  if (!commit) throw new NotFound();
  return commit;
}

export const branchHead = (repository: Repository, branch: string): string | undefined =>
  repository.refs.get(`refs/heads/${branch}`);

/**
 * The commit that an expression names: a SHA (or at least 7 digits of one), a full or short ref, `HEAD`.
 * `undefined` where nothing fits. https://git-scm.com/docs/gitrevisions
 */
export function resolveRevision(repository: Repository, expression: string): string | undefined {
  // `^{commit}` leads through an annotated tag (gitrevisions), and so does everything here.
  const plain = expression.replace(/\^\{commit\}$/, '');
  const name = plain === 'HEAD' ? repository.defaultBranch : plain;
  for (const prefix of ['', 'refs/', 'refs/tags/', 'refs/heads/']) {
    const oid = repository.refs.get(prefix + name);
    if (oid) return peel(repository, oid);
  }
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined;
  if (name.length === 40) {
    const oid = peel(repository, name);
    return repository.git.commits.has(oid) ? oid : undefined;
  }
  return [...repository.git.commits.keys()].find((oid) => oid.startsWith(name));
}

/** Blob id and content at a commit, `undefined` where there is no such file. */
export function readFile(
  repository: Repository,
  oid: string,
  path: string,
): { readonly oid: string; readonly content: Buffer } | undefined {
  const blob = commitAt(repository, oid).files.get(path);
  const content = blob === undefined ? undefined : repository.git.blobs.get(blob);
  return blob === undefined || content === undefined ? undefined : { oid: blob, content };
}

/** New content per path; `null` deletes the file. */
export type FileChanges = Readonly<Record<string, string | Buffer | null>>;

function applyChanges(
  repository: Repository,
  parent: string | undefined,
  changes: FileChanges,
): Map<string, string> {
  const files = new Map(parent === undefined ? [] : commitAt(repository, parent).files);
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) files.delete(path);
    else files.set(path, writeBlob(repository.git, content));
  }
  return files;
}

export interface CommitInput {
  readonly branch: string;
  readonly message: string;
  readonly files: FileChanges;
  /** Where the branch starts if it is new; the default branch's head unless given. */
  readonly from?: string;
}

/** Commits on top of a branch and pushes; a new branch starts where `from` says. */
export function commitFiles(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: CommitInput,
): Commit {
  requirePermission(store, actor, repository, CONTENTS);
  const head = branchHead(repository, input.branch);
  const parent = head ?? resolveRevision(repository, input.from ?? 'HEAD');
  const author = signatureOf(store, actor.account);
  const commit = writeCommit(repository.git, {
    files: applyChanges(repository, parent, input.files),
    parents: parent === undefined ? [] : [parent],
    message: input.message,
    author,
    committer: author,
  });
  const ref = `refs/heads/${input.branch}`;
  if (head === undefined) createRef(store, actor, repository, ref, commit.oid);
  else updateRef(store, actor, repository, ref, commit.oid);
  return commit;
}

/** A commit that no ref names yet, as `POST /git/commits` makes it. */
export function createCommitObject(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  input: {
    readonly message: string;
    readonly parents: readonly string[];
    readonly files: ReadonlyMap<string, string>;
  },
): Commit {
  requirePermission(store, actor, repository, CONTENTS);
  for (const parent of input.parents) commitAt(repository, parent);
  const author = signatureOf(store, actor.account);
  return writeCommit(repository.git, { ...input, author, committer: author });
}

const refParts = (ref: string): { refType: 'branch' | 'tag'; short: string } =>
  ref.startsWith('refs/tags/')
    ? { refType: 'tag', short: ref.slice('refs/tags/'.length) }
    : { refType: 'branch', short: ref.slice('refs/heads/'.length) };

/** A branch is at a commit; a tag may be at an annotated one. @throws Unprocessable */
function requireObject({ git }: Repository, ref: string, oid: string): void {
  const isTag = ref.startsWith('refs/tags/') && git.tags.has(oid);
  if (!isTag && !git.commits.has(oid)) throw new Unprocessable('Object does not exist');
}

export function createRef(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  ref: string,
  oid: string,
): void {
  requirePermission(store, actor, repository, CONTENTS);
  if (!/^refs\/(heads|tags)\/.+/.test(ref))
    throw new Unprocessable(`Reference name must start with 'refs/' and have at least two slashes.`);
  if (repository.refs.has(ref)) throw new Unprocessable('Reference already exists');
  requireObject(repository, ref, oid);
  requireRules(store, actor, repository, { ref, before: null, after: oid, forced: false, via: 'push' });
  repository.refs.set(ref, oid);
  const at = timestamp(store);
  const { refType, short } = refParts(ref);
  store.events.emit({ name: 'create', action: null, actor, at, repository, ref: short, refType });
  pushed(store, actor, repository, { ref, before: ZERO_OID, after: oid, forced: false, by: 'push' });
}

/** Moves a ref forward; backwards or sideways only with `force`. */
export function updateRef(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  ref: string,
  oid: string,
  options: { readonly force?: boolean } = {},
): void {
  requirePermission(store, actor, repository, CONTENTS);
  const before = repository.refs.get(ref);
  if (before === undefined) throw new Unprocessable('Reference does not exist');
  requireObject(repository, ref, oid);
  const forced = !isAncestor(repository, peel(repository, before), peel(repository, oid));
  if (forced && options.force !== true) throw new Unprocessable('Update is not a fast forward');
  if (ref.startsWith('refs/heads/'))
    requirePushAllowed(store, actor, repository, refParts(ref).short, oid, forced);
  requireRules(store, actor, repository, { ref, before, after: oid, forced, via: 'push' });
  moveRef(store, actor, repository, { ref, after: oid, forced, by: 'push' });
}

/** Moves a ref without asking: merges have asked already. */
export function moveRef(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  move: Omit<RefMove, 'before'>,
): void {
  const { ref, after } = move;
  const before = repository.refs.get(ref) ?? ZERO_OID;
  if (before === after) return;
  repository.refs.set(ref, after);
  pushed(store, actor, repository, { ...move, before });
}

/** @throws Conflict for the default branch, which cannot be deleted. */
export function deleteRef(store: Store, actor: SignedActor, repository: Repository, ref: string): void {
  requirePermission(store, actor, repository, CONTENTS);
  const before = repository.refs.get(ref);
  if (before === undefined) throw new Unprocessable('Reference does not exist');
  const { refType, short } = refParts(ref);
  if (refType === 'branch' && short === repository.defaultBranch)
    throw new Conflict('Cannot delete the default branch');
  requireRules(store, actor, repository, { ref, before, after: null, forced: false, via: 'push' });
  repository.refs.delete(ref);
  const at = timestamp(store);
  store.events.emit({ name: 'delete', action: null, actor, at, repository, ref: short, refType });
  pushed(store, actor, repository, { ref, before, after: ZERO_OID, forced: false, by: 'push' });
}

function pushed(store: Store, actor: SignedActor, repository: Repository, move: RefMove): void {
  const at = timestamp(store);
  const { by: _, ...push } = move;
  repository.pushedAt = at;
  recordActivity(store, actor, repository, move);
  store.events.emit({ name: 'push', action: null, actor, at, repository, ...push });
  followPush(store, actor, repository, push);
}
