import { parseCommands } from '../core/commands/parse-commands.ts';
import type { AppRef, CommentFacts, IssueFacts } from '../core/facts/facts.ts';
import { believe } from './json.ts';
import type { Reader } from './reader.ts';

interface RestComment {
  readonly id: number;
  readonly performed_via_github_app?: { readonly id: number; readonly slug?: string } | null;
}

/**
 * Looks up through which app comments were posted in a person's name. Only REST tells (`performed_via_github_app`), and it
 * can never change: so it is asked once, and only for comments that hold a command. Where several issues have some that
 * are not known, the comments of the whole repository since the oldest of them are asked for first: one request instead
 * of one for each issue.
 */
export async function lookUpVia(reader: Reader, issues: readonly IssueFacts[]): Promise<void> {
  const unknown = () =>
    issues
      .map(({ number, comments }) => ({ number, comments: comments.filter(isUnknown(reader)) }))
      .filter(({ comments }) => comments.length > 0);
  const first = unknown();
  if (first.length > 1) {
    const route = 'GET /repos/{owner}/{repo}/issues/comments';
    await readSince(
      reader,
      route,
      {},
      first.flatMap(({ comments }) => comments),
      mostPagesOfAll,
    );
  }
  for (const { number, comments } of unknown()) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    await readSince(reader, route, { issue_number: number }, comments, Number.POSITIVE_INFINITY);
  }
}

/** The same issue, each comment with what was looked up. */
export function withVia(reader: Reader, issue: IssueFacts): IssueFacts {
  const via = (comment: CommentFacts) => (mayDeclare(comment) ? reader.via.get(comment.id)?.app : undefined);
  return { ...issue, comments: issue.comments.map((comment) => ({ ...comment, via: via(comment) })) };
}

function isUnknown(reader: Reader): (comment: CommentFacts) => boolean {
  return (comment) => mayDeclare(comment) && reader.via.get(comment.id) === undefined;
}

/** What was edited can never declare anything, whoever posted it. */
function mayDeclare({ author, body, isOurs, lastEditedAt }: CommentFacts): boolean {
  if (isOurs || author?.type !== 'User' || lastEditedAt !== null || !body.includes('/')) return false;
  return parseCommands(body).commands.length > 0;
}

const perPage = 100;
/** Elsewhere in the repository people talk too: after so many pages each issue is asked by itself. */
const mostPagesOfAll = 2;

/** Everything that was touched since the oldest of these was written, until all of them are known. */
async function readSince(
  reader: Reader,
  route: string,
  where: Readonly<Record<string, number>>,
  wanted: readonly CommentFacts[],
  mostPages: number,
): Promise<void> {
  const since = wanted.map(({ createdAt }) => createdAt).toSorted()[0];
  const open = new Set(wanted.map(({ id }) => id));
  for (let page = 1, more = true; more && open.size > 0 && page <= mostPages; page += 1) {
    const answer = await reader.client.rest(route, {
      owner: reader.owner,
      repo: reader.name,
      ...where,
      since,
      per_page: perPage,
      page,
    });
    const comments = believe<readonly RestComment[]>(answer);
    for (const comment of comments) {
      rememberVia(reader, comment);
      open.delete(comment.id);
    }
    more = comments.length === perPage;
  }
}

/** Also fed from webhooks, which carry the same object: then nothing has to be asked. */
export function rememberVia(reader: Pick<Reader, 'via'>, comment: RestComment): void {
  const app = comment.performed_via_github_app;
  if (app === undefined) return;
  const ref: AppRef | null = app === null ? null : { id: app.id, slug: app.slug ?? '' };
  reader.via.set(comment.id, { app: ref });
}
