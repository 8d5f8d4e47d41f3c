import { parseCommands } from '../core/commands/parse-commands.ts';
import type { AppRef, CommentFacts, IssueFacts } from '../core/facts/facts.ts';
import { believe } from './json.ts';
import type { Reader } from './reader.ts';

interface RestComment {
  readonly id: number;
  readonly performed_via_github_app?: { readonly id: number; readonly slug?: string } | null;
}

/**
 * Adds through which app a comment was posted in a person's name. Only REST tells (`performed_via_github_app`), and it can
 * never change: so it is asked once, and only for comments that hold a command.
 */
export async function withVia(reader: Reader, issue: IssueFacts): Promise<IssueFacts> {
  const doubtful = issue.comments.filter(mayDeclare);
  const unknown = doubtful.filter(({ id }) => reader.via.get(id) === undefined);
  if (unknown.length > 0) await lookUp(reader, issue.number, unknown);
  const ids = new Set(doubtful.map(({ id }) => id));
  const via = ({ id }: CommentFacts) => (ids.has(id) ? reader.via.get(id)?.app : undefined);
  return { ...issue, comments: issue.comments.map((comment) => ({ ...comment, via: via(comment) })) };
}

/** What was edited can never declare anything, whoever posted it. */
function mayDeclare({ author, body, isOurs, lastEditedAt }: CommentFacts): boolean {
  if (isOurs || author?.type !== 'User' || lastEditedAt !== null || !body.includes('/')) return false;
  return parseCommands(body).commands.length > 0;
}

const perPage = 100;

/** One request for all of them in most cases: everything that was touched since the oldest of them was written. */
async function lookUp(reader: Reader, issue: number, unknown: readonly CommentFacts[]): Promise<void> {
  const since = unknown.map(({ createdAt }) => createdAt).toSorted()[0];
  const open = new Set(unknown.map(({ id }) => id));
  for (let page = 1, more = true; more && open.size > 0; page += 1) {
    const answer = await reader.client.rest('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner: reader.owner,
      repo: reader.name,
      issue_number: issue,
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
