import type { FileFacts, SignalFacts } from '../../core/facts/signal-facts.ts';
import { believe } from '../json.ts';
import { type CommitPlace, type GraphqlSource, type InitiativePlace, unreadable } from './source.ts';

interface RawCommit {
  readonly oid?: string;
  readonly file?: {
    readonly oid: string;
    readonly type: string;
    readonly mode: number;
    readonly size: number;
  } | null;
}

function selectFile(sha: string, path: string): string {
  return `object(expression: ${JSON.stringify(sha)}) { ... on Commit { oid file(path: ${JSON.stringify(path)}) { oid type mode size } } }`;
}

/** What stands at the path in the commit that is released. */
export const fileAtCommit: GraphqlSource<CommitPlace, 'file'> = {
  by: 'graphql',
  below: 'repository',
  select: ({ path }, { sha }) => selectFile(sha, path),
  toFacts: (raw) => toFacts(believe<RawCommit | null>(raw), 'the commit is gone'),
};

/** What stood there when the record was first signed. */
export const fileAtSignature: GraphqlSource<InitiativePlace, 'file'> = {
  by: 'graphql',
  below: 'repository',
  select: ({ path, touched }, { signedCommit }) =>
    touched && signedCommit !== null ? selectFile(signedCommit, path) : null,
  toFacts: (raw, { touched }, { signedCommit }) => {
    if (!touched) return { kind: 'file', found: null };
    if (signedCommit === null) return { kind: 'file', found: 'unsigned' };
    return toFacts(believe<RawCommit | null>(raw), 'the commit at which the record was signed is gone');
  },
};

function toFacts(raw: RawCommit | null, gone: string): SignalFacts {
  if (raw?.oid === undefined) return unreadable(gone);
  return { kind: 'file', found: raw.file ? toFile(raw.file) : null };
}

/** `git fast-import` names the modes of tree entries. */
const symlinkMode = 0o120000;
const kinds: Readonly<Record<string, FileFacts['kind']>> = { blob: 'file', tree: 'folder' };

function toFile({ oid, type, mode, size }: NonNullable<RawCommit['file']>): FileFacts {
  const kind = mode === symlinkMode ? 'other' : (kinds[type] ?? 'other');
  return { oid, kind, size: kind === 'file' ? size : null };
}
