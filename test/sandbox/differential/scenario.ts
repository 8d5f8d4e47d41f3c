import { createPrivateKey } from 'node:crypto';
import { importPKCS8, SignJWT } from 'jose';

/** A GitHub to play the scenario on: who and what is there. */
export interface Stage {
  readonly url: string;
  /** Somebody who may write. */
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly app: { readonly id: number; readonly privateKey: string; readonly installationId: number };
}

export interface Step {
  readonly name: string;
  readonly status: number;
  readonly body: any;
}

/** Plays the same requests on any stage, and keeps every answer. */
export async function playScenario(stage: Stage): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const at = `/repos/${stage.owner}/${stage.repo}`;
  const send = async (token: string, line: string, body?: unknown): Promise<Step> => {
    const [method = '', path = ''] = line.split(' ');
    const response = await fetch(stage.url + path, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { name: '', status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
  const step = async (name: string, line: string, body?: unknown, token = stage.token): Promise<any> => {
    const answer = await send(token, line.replace('~', at), body);
    steps.push({ ...answer, name });
    return answer.body;
  };

  await playIssues(step);
  const sha = await playGit(step);
  const { token } = await step(
    'token',
    `POST /app/installations/${stage.app.installationId}/access_tokens`,
    {},
    await signJwt(stage),
  );
  await playChecks(step, sha, token);
  await playPulls(step);
  await playReleases(step);
  await step('app', 'GET /app', undefined, await signJwt(stage));
  await step('app with a user token', 'GET /app');
  await step('unknown token', 'GET /user', undefined, 'gho_nobody');
  return steps;
}

type Play = (name: string, line: string, body?: unknown, token?: string) => Promise<any>;

async function playIssues(step: Play): Promise<void> {
  await step('create label', 'POST ~/labels', { name: 'launch', color: '0e8a16', description: 'Goes out' });
  await step('create label again', 'POST ~/labels', { name: 'launch', color: '0e8a16' });
  const issue = await step('create issue', 'POST ~/issues', {
    title: 'One',
    body: 'Text',
    labels: ['launch'],
  });
  await step('create issue without title', 'POST ~/issues', {});
  await step('read issue', `GET ~/issues/${issue.number}`);
  await step('read missing issue', 'GET ~/issues/99999');
  await step('update issue', `PATCH ~/issues/${issue.number}`, { title: 'Two' });
  await step('add label', `POST ~/issues/${issue.number}/labels`, { labels: ['launch', 'new'] });
  await step('remove label', `DELETE ~/issues/${issue.number}/labels/new`);
  await step('remove missing label', `DELETE ~/issues/${issue.number}/labels/none`);
  const comment = await step('create comment', `POST ~/issues/${issue.number}/comments`, { body: 'Hello' });
  await step('create empty comment', `POST ~/issues/${issue.number}/comments`, {});
  await step('update comment', `PATCH ~/issues/comments/${comment.id}`, { body: 'Hello again' });
  await step('list comments', `GET ~/issues/${issue.number}/comments`);
  await step('delete comment', `DELETE ~/issues/comments/${comment.id}`);
  await step('read deleted comment', `GET ~/issues/comments/${comment.id}`);
  await step('lock issue', `PUT ~/issues/${issue.number}/lock`, { lock_reason: 'resolved' });
  await step('unlock issue', `DELETE ~/issues/${issue.number}/lock`);
  await step('close issue', `PATCH ~/issues/${issue.number}`, {
    state: 'closed',
    state_reason: 'not_planned',
  });
  await step('list open issues', 'GET ~/issues');
  await step('list closed issues', 'GET ~/issues?state=closed');
}

/** @returns the head of a new branch with one commit. */
async function playGit(step: Play): Promise<string> {
  const { default_branch: main } = await step('read repository', 'GET ~');
  const ref = await step('read ref', `GET ~/git/ref/heads/${main}`);
  await step('read missing ref', 'GET ~/git/ref/heads/none');
  await step('create ref', 'POST ~/git/refs', { ref: 'refs/heads/topic', sha: ref.object.sha });
  await step('create ref again', 'POST ~/git/refs', { ref: 'refs/heads/topic', sha: ref.object.sha });
  const content = Buffer.from('a file\n').toString('base64');
  const file = { message: 'Add a file', content, branch: 'topic' };
  const put = await step('create file', 'PUT ~/contents/docs/a.txt', file);
  await step('update file without its blob', 'PUT ~/contents/docs/a.txt', file);
  await step('read file', 'GET ~/contents/docs/a.txt?ref=topic');
  await step('read folder', 'GET ~/contents/docs?ref=topic');
  await step('read missing file', 'GET ~/contents/none.txt');
  await step('read commit', `GET ~/commits/${put.commit.sha}`);
  await step('compare', `GET ~/compare/${main}...topic`);
  return put.commit.sha;
}

async function playChecks(step: Play, sha: string, token: string): Promise<void> {
  const output = { title: 'Waiting', summary: 'For **ana**' };
  const run = await step(
    'create check run',
    'POST ~/check-runs',
    { name: 'gate', head_sha: sha, status: 'in_progress', output },
    token,
  );
  const done = { status: 'completed', conclusion: 'success' };
  await step('complete check run', `PATCH ~/check-runs/${run.id}`, done, token);
  await step('read check run', `GET ~/check-runs/${run.id}`, undefined, token);
  await step('list check runs', `GET ~/commits/${sha}/check-runs`, undefined, token);
  await step('list check suites', `GET ~/commits/${sha}/check-suites`, undefined, token);
}

async function playPulls(step: Play): Promise<void> {
  const { default_branch: base } = await step('read repository again', 'GET ~');
  const pull = await step('create pull request', 'POST ~/pulls', {
    title: 'Bring a file',
    head: 'topic',
    base,
  });
  await step('create pull request again', 'POST ~/pulls', { title: 'Bring a file', head: 'topic', base });
  await step('read pull request', `GET ~/pulls/${pull.number}`);
  await step('list files', `GET ~/pulls/${pull.number}/files`);
  await step('list commits', `GET ~/pulls/${pull.number}/commits`);
  await step('read as issue', `GET ~/issues/${pull.number}`);
  await step('ask whether merged', `GET ~/pulls/${pull.number}/merge`);
  await step('merge another head', `PUT ~/pulls/${pull.number}/merge`, { sha: '0'.repeat(40) });
  await step('merge', `PUT ~/pulls/${pull.number}/merge`, {});
  await step('merge again', `PUT ~/pulls/${pull.number}/merge`, {});
  await step('delete branch', 'DELETE ~/git/refs/heads/topic');
}

async function playReleases(step: Play): Promise<void> {
  const { default_branch: main } = await step('read repository once more', 'GET ~');
  const ref = await step('read head', `GET ~/git/ref/heads/${main}`);
  const sha = ref.object.sha;
  const tag = { tag: 'v1', message: 'First', object: sha, type: 'commit' };
  const object = await step('create tag object', 'POST ~/git/tags', tag);
  await step('read tag object', `GET ~/git/tags/${object.sha}`);
  await step('create tag', 'POST ~/git/refs', { ref: 'refs/tags/v1', sha: object.sha });
  await step('read tag', 'GET ~/git/ref/tags/v1');
  const draft = await step('create draft', 'POST ~/releases', { tag_name: 'v2', draft: true, name: 'Two' });
  await step('read no latest release', 'GET ~/releases/latest');
  await step('create release', 'POST ~/releases', { tag_name: 'v1', name: 'One', body: 'Text' });
  await step('create release again', 'POST ~/releases', { tag_name: 'v1' });
  await step('read release by tag', 'GET ~/releases/tags/v1');
  await step('read latest release', 'GET ~/releases/latest');
  await step('read missing release', 'GET ~/releases/tags/none');
  await step('publish draft', `PATCH ~/releases/${draft.id}`, { draft: false, prerelease: true });
  await step('list releases', 'GET ~/releases');
  await step('list assets', `GET ~/releases/${draft.id}/assets`);
  await step('delete release', `DELETE ~/releases/${draft.id}`);
  await step('read deleted release', `GET ~/releases/${draft.id}`);
}

/** The keys may be PKCS#1 or PKCS#8. */
async function signJwt({ app }: Stage): Promise<string> {
  const key = createPrivateKey(app.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(String(app.id))
    .setIssuedAt(now - 60)
    .setExpirationTime(now + 300)
    .sign(await importPKCS8(key, 'RS256'));
}
