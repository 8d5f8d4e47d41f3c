import assert from 'node:assert/strict';
import { Octokit } from '@octokit/core';
import { believe } from '../../octokit/json.ts';

const repository = { owner: 'acme', repo: 'checkout' } as const;

/** Somebody at work in `acme/checkout`, through GitHub's API and nothing else. */
export interface Person {
  readonly login: string;
  /** @returns number of the new issue */
  openIssue(issue: { title: string; body?: string; labels?: readonly string[] }): Promise<number>;
  editIssue(number: number, patch: Readonly<Record<string, unknown>>): Promise<void>;
  /** @returns id of the new comment */
  comment(issue: number, text: string): Promise<number>;
  editComment(id: number, text: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** Writes files on a branch, which is made from `from` if there is none. @returns SHA of the new head */
  commit(
    branch: string,
    files: Readonly<Record<string, string>>,
    options?: { message?: string; from?: string },
  ): Promise<string>;
  /** @returns number of the new pull request */
  openPull(pull: { head: string; base?: string; title?: string; body?: string }): Promise<number>;
  editPull(number: number, patch: Readonly<Record<string, unknown>>): Promise<void>;
  /** Tries to merge. @returns what GitHub said */
  merge(pull: number): Promise<{ readonly merged: boolean; readonly message: string }>;
  /** Anything else: `GET /repos/{owner}/{repo}/…`; owner and repository are filled in. */
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown>;
  graphql(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>>;
}

export interface PersonOptions {
  readonly login: string;
  readonly url: string;
  readonly token: string;
  /** Called before every act that changes something: time passes. */
  readonly tick: () => void;
}

export function createPerson({ login, url, token, tick }: PersonOptions): Person {
  const octokit = new Octokit({ baseUrl: url, auth: token, log: silent });
  const request: Person['request'] = async (route, parameters = {}) => {
    if (!route.startsWith('GET ')) tick();
    return (await octokit.request(route, { ...repository, ...parameters })).data;
  };
  const issuePath = '/repos/{owner}/{repo}/issues/{issue_number}';
  const pullPath = '/repos/{owner}/{repo}/pulls/{pull_number}';
  const commentPath = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
  return {
    login,
    request,
    async graphql(query, variables = {}) {
      tick();
      return octokit.graphql(query, { ...variables });
    },
    openIssue: async (issue) => numberOf(await request('POST /repos/{owner}/{repo}/issues', { ...issue })),
    editIssue: async (number, patch) =>
      void (await request(`PATCH ${issuePath}`, { issue_number: number, ...patch })),
    comment: async (issue, body) =>
      idOf(await request(`POST ${issuePath}/comments`, { issue_number: issue, body })),
    editComment: async (id, body) => void (await request(`PATCH ${commentPath}`, { comment_id: id, body })),
    deleteComment: async (id) => void (await request(`DELETE ${commentPath}`, { comment_id: id })),
    async commit(branch, files, { message = 'Change', from = 'main' } = {}) {
      if (!(await exists(request, branch))) await branchOff(request, branch, from);
      for (const [path, content] of Object.entries(files))
        await putFile(request, branch, path, content, message);
      return shaOf(request, branch);
    },
    openPull: async ({ head, base = 'release/1.0', title = 'Release', body = '' }) =>
      numberOf(await request('POST /repos/{owner}/{repo}/pulls', { head, base, title, body })),
    editPull: async (number, patch) =>
      void (await request(`PATCH ${pullPath}`, { pull_number: number, ...patch })),
    async merge(pull) {
      try {
        await request(`PUT ${pullPath}/merge`, { pull_number: pull });
        return { merged: true, message: '' };
      } catch (error) {
        assert.ok(error instanceof Error);
        return { merged: false, message: error.message };
      }
    },
  };
}

const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // Refusals are part of what is tested: nobody needs to read of them in the log.
}

function numberOf(answer: unknown): number {
  assert.ok(
    typeof answer === 'object' && answer !== null && 'number' in answer && typeof answer.number === 'number',
  );
  return answer.number;
}

function idOf(answer: unknown): number {
  assert.ok(typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'number');
  return answer.id;
}

type Request = Person['request'];

async function shaOf(request: Request, branch: string): Promise<string> {
  const ref = believe<{
    object: { sha: string };
  }>(await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` }));
  return ref.object.sha;
}

async function exists(request: Request, branch: string): Promise<boolean> {
  return shaOf(request, branch).then(
    () => true,
    () => false,
  );
}

async function branchOff(request: Request, branch: string, from: string): Promise<void> {
  const sha = await shaOf(request, from);
  await request('POST /repos/{owner}/{repo}/git/refs', { ref: `refs/heads/${branch}`, sha });
}

async function putFile(
  request: Request,
  branch: string,
  path: string,
  content: string,
  message: string,
): Promise<void> {
  const found = await request('GET /repos/{owner}/{repo}/contents/{path}', { path, ref: branch }).catch(
    () => ({}),
  );
  const known = believe<{ sha?: string }>(found);
  await request('PUT /repos/{owner}/{repo}/contents/{path}', {
    path,
    branch,
    message,
    content: Buffer.from(content).toString('base64'),
    ...(known.sha !== undefined && { sha: known.sha }),
  });
}
