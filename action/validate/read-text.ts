import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** GitHub takes issues of 65,536 characters of up to four bytes, and no file that is looked at needs to be larger. */
const mostBytes = 4 * 65_536;

/** A file of the checkout, or why it was not read. */
export type TextFile = { readonly path: string } & (
  | { readonly text: string; readonly why: null }
  | { readonly text: null; readonly why: string }
);

/**
 * A text file of the checkout. A pull request chooses what stands there, and problems quote what is read: so no link is
 * followed, nothing is read that is no plain file, and none of any size.
 * @param path from the root, with `/`
 * @returns null where there is none
 */
export function readText(root: string, path: string): TextFile | null {
  const refuse = (why: string): TextFile => ({ path, text: null, why });
  try {
    const full = join(root, path);
    const stats = lstatSync(full);
    if (isBehindLink(root, path)) return refuse('it is a link, and links are not followed');
    if (!stats.isFile()) return refuse('it is no file');
    if (stats.size > mostBytes) return refuse(`it is larger than ${String(mostBytes / 1024)} KiB`);
    return { path, text: readFileSync(full, 'utf8'), why: null };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : refuse(code);
  }
}

/** Whether a part of the path leads elsewhere. @throws where there is no such path */
export function isBehindLink(root: string, path: string): boolean {
  return realpathSync(join(root, path)) !== join(realpathSync(root), path);
}

/** `EACCES` and the like. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'an unexpected failure';
}
