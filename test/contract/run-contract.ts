import assert from 'node:assert/strict';
import type { Octokit } from '@octokit/core';

export interface Contract {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  /** Names of what it makes begin with this, so that a run can be told from another. */
  readonly prefix: string;
  /** Called before each step, for those who watch. */
  readonly onStep?: (name: string) => void;
}

/**
 * What Tutti relies on, read and written against any GitHub: a sandbox, or the real one. It needs a token that can write
 * issues and contents of the repository, and it closes and deletes what it made.
 *
 * @throws AssertionError at the first expectation that GitHub does not meet.
 */
export async function runContract(contract: Contract): Promise<void> {
  const world = {
    ...contract,
    where: { owner: contract.owner, repo: contract.repo },
    cleanUp: [] as (() => Promise<unknown>)[],
  };
  try {
    for (const [name, step] of STEPS) {
      contract.onStep?.(name);
      await step(world);
    }
  } finally {
    for (const undo of world.cleanUp.toReversed()) await undo();
  }
}

interface World extends Contract {
  readonly where: { readonly owner: string; readonly repo: string };
  readonly cleanUp: (() => Promise<unknown>)[];
}

const STEPS: readonly (readonly [string, (world: World) => Promise<void>])[] = [
  ['a repository names its default branch', repositoryHasDefaultBranch],
  ['a label that is made twice is refused by name', labelIsUnique],
  ['an issue keeps title, body and labels', issueKeepsItsFields],
  ['a comment that was edited says so to GraphQL', editedCommentSaysSo],
  ['a deleted comment leaves an event', deletedCommentLeavesEvent],
  ['a sub-issue knows its parent, from both sides and in both APIs', subIssueKnowsItsParent],
  ['a missing issue is 404 with a documentation link', missingIssueIsNotFound],
  ['a file that is written can be read at its commit', fileIsReadAtItsCommit],
  ['an unchanged answer costs nothing', unchangedAnswerIsNotModified],
];

async function repositoryHasDefaultBranch({ octokit, where }: World): Promise<void> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}', where);
  const { default_branch: branch } = data;
  const ref = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...where,
    ref: `heads/${branch}`,
  });
  assert.match(ref.data.object.sha, /^[0-9a-f]{40}$/);
}

async function labelIsUnique({ octokit, where, prefix, cleanUp }: World): Promise<void> {
  const label = { ...where, name: `${prefix}-label`, color: '0e8a16' };
  await octokit.request('POST /repos/{owner}/{repo}/labels', label);
  cleanUp.push(() => octokit.request('DELETE /repos/{owner}/{repo}/labels/{name}', label));
  const again = await failureOf(octokit.request('POST /repos/{owner}/{repo}/labels', label));
  assert.equal(again.status, 422);
  assert.deepEqual(again.errors, [{ resource: 'Label', code: 'already_exists', field: 'name' }]);
}

async function issueKeepsItsFields(world: World): Promise<void> {
  const { octokit, where, prefix } = world;
  const labels = [`${prefix}-label`];
  const issue = await openIssue(world, 'Fields', { body: 'one\r\ntwo', labels });
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
    ...where,
    issue_number: issue.number,
  });
  assert.equal(data.title, `${prefix} Fields`);
  assert.equal(data.body, 'one\r\ntwo');
  assert.deepEqual(
    data.labels.map((label) => (typeof label === 'string' ? label : label.name)),
    labels,
  );
}

async function editedCommentSaysSo(world: World): Promise<void> {
  const { octokit, where } = world;
  const issue = await openIssue(world, 'Edits');
  const { data: comment } = await octokit.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    {
      ...where,
      issue_number: issue.number,
      body: 'first words',
    },
  );
  await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...where,
    comment_id: comment.id,
    body: 'second words',
  });
  const { node } = await octokit.graphql<{ node: any }>(
    `query ($id: ID!) { node(id: $id) { ... on IssueComment {
      body lastEditedAt includesCreatedEdit author { login } editor { login } userContentEdits(first: 5) { totalCount }
    } } }`,
    { id: comment.node_id },
  );
  assert.equal(node.body, 'second words');
  assert.notEqual(node.lastEditedAt, null);
  assert.equal(node.editor.login, node.author.login);
  assert.equal(node.userContentEdits.totalCount, 2);
}

async function deletedCommentLeavesEvent(world: World): Promise<void> {
  const { octokit, where } = world;
  const issue = await openIssue(world, 'Deletions');
  const { data: comment } = await octokit.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    {
      ...where,
      issue_number: issue.number,
      body: 'soon gone',
    },
  );
  await octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...where,
    comment_id: comment.id,
  });
  const { node } = await octokit.graphql<{ node: any }>(
    `query ($id: ID!) { node(id: $id) { ... on Issue { timelineItems(first: 5, itemTypes: [COMMENT_DELETED_EVENT]) { nodes {
      ... on CommentDeletedEvent { deletedCommentAuthor { login } }
    } } } } }`,
    { id: issue.node_id },
  );
  assert.equal(node.timelineItems.nodes.length, 1);
  assert.equal(node.timelineItems.nodes[0].deletedCommentAuthor.login, comment.user?.login);
}

async function subIssueKnowsItsParent(world: World): Promise<void> {
  const { octokit, where } = world;
  const [parent, child] = [await openIssue(world, 'Parent'), await openIssue(world, 'Child')];
  await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
    ...where,
    issue_number: parent.number,
    sub_issue_id: Number(child.id),
  });
  const above = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/parent', {
    ...where,
    issue_number: child.number,
  });
  assert.equal(above.data.number, parent.number);
  const { node } = await octokit.graphql<{ node: any }>(
    'query ($id: ID!) { node(id: $id) { ... on Issue { subIssues(first: 5) { totalCount nodes { number parent { number } } } } } }',
    { id: parent.node_id },
  );
  assert.deepEqual(node.subIssues, {
    totalCount: 1,
    nodes: [{ number: child.number, parent: { number: parent.number } }],
  });
}

async function missingIssueIsNotFound({ octokit, where }: World): Promise<void> {
  const missing = { ...where, issue_number: 999_999_999 };
  const failure = await failureOf(
    octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', missing),
  );
  assert.equal(failure.status, 404);
  assert.equal(failure.message, 'Not Found');
  assert.match(
    failure.documentation_url,
    /^https:\/\/docs\.github\.com\/.*rest\/issues\/issues#get-an-issue$/,
  );
}

async function fileIsReadAtItsCommit({ octokit, where, prefix, cleanUp }: World): Promise<void> {
  const { data: repository } = await octokit.request('GET /repos/{owner}/{repo}', where);
  const main = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...where,
    ref: `heads/${repository.default_branch}`,
  });
  const branch = `${prefix}-branch`;
  await octokit.request('POST /repos/{owner}/{repo}/git/refs', {
    ...where,
    ref: `refs/heads/${branch}`,
    sha: main.data.object.sha,
  });
  cleanUp.push(() =>
    octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...where, ref: `heads/${branch}` }),
  );
  const content = Buffer.from('words\n').toString('base64');
  const path = `${prefix}.txt`;
  const put = await octokit.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...where,
    path,
    branch,
    content,
    message: prefix,
  });
  const { repository: read } = await octokit.graphql<{ repository: any }>(
    'query ($owner: String!, $repo: String!, $at: String!) { repository(owner: $owner, name: $repo) { object(expression: $at) { ... on Blob { text oid } } } }',
    { ...where, at: `${put.data.commit.sha}:${path}` },
  );
  assert.deepEqual(read.object, { text: 'words\n', oid: put.data.content?.sha });
  const compared = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...where,
    basehead: `${repository.default_branch}...${branch}`,
  });
  assert.deepEqual([compared.data.status, compared.data.ahead_by], ['ahead', 1]);
}

async function unchangedAnswerIsNotModified({ octokit, where }: World): Promise<void> {
  const first = await octokit.request('GET /repos/{owner}/{repo}/labels', where);
  const headers = { 'if-none-match': first.headers.etag ?? '' };
  const again = await failureOf(octokit.request('GET /repos/{owner}/{repo}/labels', { ...where, headers }));
  assert.equal(again.status, 304);
}

async function openIssue(world: World, title: string, fields: { body?: string; labels?: string[] } = {}) {
  const { octokit, where, prefix, cleanUp } = world;
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues', {
    ...where,
    title: `${prefix} ${title}`,
    ...fields,
  });
  const done = { ...where, issue_number: data.number, state: 'closed', state_reason: 'not_planned' } as const;
  cleanUp.push(() => octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', done));
  return data;
}

/** GitHub's answer to a request that it must refuse. */
async function failureOf(request: Promise<unknown>): Promise<any> {
  const error: any = await request.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error !== null, 'the request succeeded');
  return { ...error.response?.data, status: error.status };
}
