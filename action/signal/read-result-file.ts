import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Its text, or why there is none. */
export type ResultFile = { readonly text: string } | { readonly problem: string };

export const mostBytes = 20_000_000;

/**
 * Reads a file of the workspace, and nothing else: what its path leads to in the end has to lie within, and to be a file.
 * @param workspace GITHUB_WORKSPACE
 * @param path as it was written; relative to the workspace
 */
export function readResultFile(workspace: string, path: string): ResultFile {
  try {
    const root = realpathSync(workspace);
    const real = realpathSync(resolve(root, path));
    return isWithin(root, real) ? readFile(real) : { problem: 'it lies outside of the workspace' };
  } catch (error) {
    return { problem: whyNot(error, path) };
  }
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Opened without waiting: a pipe would keep the job for hours. Windows has neither of the two flags. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

function readFile(path: string): ResultFile {
  const file = openSync(path, flags);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return { problem: 'it is not a file' };
    if (stats.size > mostBytes) return tooLarge;
    const bytes = readFileSync(file);
    return bytes.length > mostBytes ? tooLarge : { text: decoder.decode(bytes) };
  } finally {
    closeSync(file);
  }
}

const tooLarge: ResultFile = { problem: `it has more than ${String(mostBytes / 1_000_000)} MB` };
const decoder = new TextDecoder('utf-8', { fatal: true });

const why: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file: what writes it did not get that far',
  EISDIR: 'it is not a file',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};

function whyNot(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT' && /[*?]/.test(path))
    return 'wildcards are not read: name each file on a line of its own';
  return (Object.hasOwn(why, code) ? why[code] : undefined) ?? `it cannot be read (${code})`;
}
