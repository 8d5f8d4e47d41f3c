import { type Named, readNamed } from '../../octokit/read-named.ts';
import type { Reader } from '../../octokit/reader.ts';
import { ActionError } from '../action-error.ts';

const fullSha = /^[0-9a-f]{40}$/;
const shortSha = /^[0-9a-f]{7,39}$/;
const qualified = /^refs\/(heads|tags)\/(.+)$/;
/** What no ref may hold, and expressions do (git-check-ref-format, gitrevisions). */
const expression = /[\s~^:?*[\\]|\.\.|@\{|\/\/|\.lock$|^\/|\/$/;

/**
 * The one commit that is meant. A job checks out a branch where a branch and a tag have one name (actions/checkout,
 * `getCheckoutInfo`), and Git takes the tag (gitrevisions): what is judged would not be what is released.
 * @returns a SHA, which may be short or that of an annotated tag; null where nothing has this name
 * @throws ActionError where two things have it; GithubError
 */
export async function resolveRef(reader: Reader, ref: string): Promise<string | null> {
  if (fullSha.test(ref)) return ref;
  if (expression.test(ref)) return null;
  const [, kind, short] = qualified.exec(ref) ?? [];
  if (kind === undefined && ref.startsWith('refs/')) return ref;
  const named = await readNamed(reader, short ?? ref);
  if (kind !== undefined) return kind === 'heads' ? named.branch : named.tag;
  return onlyOne(ref, named) ?? (shortSha.test(ref) ? ref : null);
}

function onlyOne(ref: string, { branch, tag }: Named): string | null {
  if (branch === null || tag === null) return branch ?? tag;
  throw new ActionError(
    'bad-input',
    [`“${ref}” is a branch and a tag.`],
    `Write \`refs/heads/${ref}\` or \`refs/tags/${ref}\`, and check out the same.`,
  );
}
