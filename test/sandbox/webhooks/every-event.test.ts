import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { USED_WEBHOOKS } from '../../../sandbox/oracle/used-operations.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { removeOrganizationMember, setOrganizationMember } from '../../../sandbox/state/accounts.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import {
  setInstallationPermissions,
  setInstallationRepositories,
  setInstallationSuspended,
  uninstallApp,
} from '../../../sandbox/state/apps.ts';
import { findCheckRun, requestCheckAction } from '../../../sandbox/state/checks.ts';
import { deleteIssue, transferIssue } from '../../../sandbox/state/issue-admin.ts';
import { enqueue } from '../../../sandbox/state/merge-queue.ts';
import { findPullRequest, updatePullRequest } from '../../../sandbox/state/pull-requests.ts';
import {
  createRepository,
  removeCollaborator,
  renameRepository,
  setCollaborator,
} from '../../../sandbox/state/repositories.ts';
import { createRuleset } from '../../../sandbox/state/rulesets.ts';
import { createTeam } from '../../../sandbox/state/teams.ts';
import { webhookName } from '../../../sandbox/webhooks/send-webhooks.ts';
import { ask, installationToken } from '../ask.ts';

const R = '/repos/acme/checkout';

describe('each webhook that the sandbox sends is one that GitHub would send', () => {
  let sandbox: Sandbox;
  const as = (login: string, line: string, body?: unknown) =>
    ask(sandbox, sandbox.tokenOf(login), line, body);
  const told = () => new Set(sandbox.deliveries.all.map(({ event, action }) => webhookName(event, action)));
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());

  test('of issues and their comments', async () => {
    const { body: issue } = await as('adm', `POST ${R}/issues`, {
      title: 'x',
      labels: ['bug'],
      assignees: ['adm'],
    });
    const line = `${R}/issues/${issue.number}`;
    await as('adm', `PATCH ${line}`, { body: 'y', state: 'closed' });
    await as('adm', `PATCH ${line}`, { state: 'open', labels: [], assignees: [] });
    await as('adm', `PUT ${line}/lock`, {});
    await as('adm', `DELETE ${line}/lock`);
    const { body: comment } = await as('ana', `POST ${line}/comments`, { body: 'a' });
    await as('ana', `PATCH ${R}/issues/comments/${comment.id}`, { body: 'b' });
    await as('adm', `PUT ${R}/issues/comments/${comment.id}/pin`);
    await as('adm', `DELETE ${R}/issues/comments/${comment.id}/pin`);
    await as('ana', `DELETE ${R}/issues/comments/${comment.id}`);
    for (const name of [
      'opened',
      'labeled',
      'assigned',
      'edited',
      'closed',
      'reopened',
      'unlabeled',
      'unassigned',
      'locked',
      'unlocked',
    ])
      assert.ok(told().has(`issues-${name}`), name);
    for (const name of ['created', 'edited', 'pinned', 'unpinned', 'deleted'])
      assert.ok(told().has(`issue-comment-${name}`), name);
  });

  test('of sub-issues and dependencies, from both sides', async () => {
    const { body: parent } = await as('adm', `POST ${R}/issues`, { title: 'parent' });
    const { body: child } = await as('adm', `POST ${R}/issues`, { title: 'child' });
    await as('adm', `POST ${R}/issues/${parent.number}/sub_issues`, { sub_issue_id: child.id });
    await as('adm', `DELETE ${R}/issues/${parent.number}/sub_issue`, { sub_issue_id: child.id });
    await as('adm', `POST ${R}/issues/${parent.number}/dependencies/blocked_by`, { issue_id: child.id });
    await as('adm', `DELETE ${R}/issues/${parent.number}/dependencies/blocked_by/${child.id}`);
    for (const name of USED_WEBHOOKS.filter((each) => /^(sub-issues|issue-dependencies)-/.test(each)))
      assert.ok(told().has(name), name);
  });

  test('of labels and milestones', async () => {
    await as('adm', `POST ${R}/labels`, { name: 'one' });
    await as('adm', `PATCH ${R}/labels/one`, { new_name: 'two', color: '00ff00' });
    await as('adm', `DELETE ${R}/labels/two`);
    const { body: issue } = await as('adm', `POST ${R}/issues`, { title: 'x' });
    const { body: milestone } = await as('adm', `POST ${R}/milestones`, {
      title: '1.0',
      due_on: '2027-01-01T00:00:00Z',
    });
    const line = `${R}/milestones/${milestone.number}`;
    await as('adm', `PATCH ${R}/issues/${issue.number}`, { milestone: milestone.number });
    await as('adm', `PATCH ${R}/issues/${issue.number}`, { milestone: null });
    await as('adm', `PATCH ${line}`, { description: 'd' });
    await as('adm', `PATCH ${line}`, { state: 'closed' });
    await as('adm', `PATCH ${line}`, { state: 'open' });
    await as('adm', `DELETE ${line}`);
    for (const name of USED_WEBHOOKS.filter((each) =>
      /^(label|milestone)-|^issues-(de)?milestoned$/.test(each),
    ))
      assert.ok(told().has(name), name);
  });

  test('of branches, pull requests, checks and statuses', async () => {
    const sha = sandbox.acme.repository.refs.get('refs/heads/main');
    await as('wanda', `POST ${R}/git/refs`, { ref: 'refs/heads/topic', sha });
    const file = { message: 'm', content: 'aGk=', branch: 'topic' };
    await as('wanda', `PUT ${R}/contents/a.txt`, file);
    const { body: pull } = await as('wanda', `POST ${R}/pulls`, {
      title: 'p',
      head: 'topic',
      base: 'release/1.0',
    });
    const { body: milestone } = await as('adm', `POST ${R}/milestones`, { title: '2.0' });
    const issueLine = `${R}/issues/${pull.number}`;
    await as('adm', `PATCH ${issueLine}`, {
      labels: ['bug'],
      assignees: ['adm'],
      milestone: milestone.number,
    });
    await as('adm', `PATCH ${issueLine}`, { labels: [], assignees: [], milestone: null });
    await as('adm', `PUT ${issueLine}/lock`, {});
    await as('adm', `DELETE ${issueLine}/lock`);
    await as('wanda', `PATCH ${R}/pulls/${pull.number}`, { title: 'q', base: 'main' });
    await as('wanda', `PATCH ${R}/pulls/${pull.number}`, { base: 'release/1.0', state: 'closed' });
    await as('wanda', `PATCH ${R}/pulls/${pull.number}`, { state: 'open' });
    const { body: pushed } = await as('wanda', `PUT ${R}/contents/b.txt`, file);
    const token = await installationToken(sandbox);
    const actions = [{ label: 'Look', description: 'Look again', identifier: 'recheck' }];
    const input = { name: 'launch-gate', head_sha: pushed.commit.sha, actions };
    const run = await ask(sandbox, token, `POST ${R}/check-runs`, input);
    const pressed = findCheckRun(sandbox.store, sandbox.acme.repository, run.body.id);
    requestCheckAction(sandbox.store, asUser(sandbox.acme.people.wanda), pressed, 'recheck');
    await ask(sandbox, token, `PATCH ${R}/check-runs/${run.body.id}`, { conclusion: 'success' });
    await as('wanda', `POST ${R}/check-runs/${run.body.id}/rerequest`);
    await as('wanda', `POST ${R}/statuses/${pushed.commit.sha}`, { state: 'success' });
    const { store, acme } = sandbox;
    const whole = findPullRequest(store, acme.repository, pull.number);
    updatePullRequest(store, asUser(acme.people.wanda), whole, { draft: true });
    updatePullRequest(store, asUser(acme.people.wanda), whole, { draft: false });
    assert.equal((await as('wanda', `PUT ${R}/pulls/${pull.number}/merge`, {})).status, 200);
    await as('wanda', `DELETE ${R}/git/refs/heads/topic`);
    const wanted =
      /^(create|delete|push|status|pull-request-(?!enqueued|dequeued|stacked)[\w-]+|check-run-[\w-]+|check-suite-(requested|completed))$/;
    for (const name of USED_WEBHOOKS.filter((each) => wanted.test(each))) assert.ok(told().has(name), name);
  });

  test('of the merge queue', async () => {
    const { store, acme } = sandbox;
    const rules = [{ type: 'merge_queue' }] as const;
    const ruleset = { name: 'queue', target: 'branch', include: ['refs/heads/queued'], rules } as const;
    const sha = acme.repository.refs.get('refs/heads/main');
    await as('wanda', `POST ${R}/git/refs`, { ref: 'refs/heads/queued', sha });
    createRuleset(store, asUser(acme.people.adm), acme.repository, ruleset);
    for (const branch of ['one', 'two']) {
      await as('wanda', `POST ${R}/git/refs`, { ref: `refs/heads/${branch}`, sha });
      await as('wanda', `PUT ${R}/contents/${branch}.txt`, { message: 'm', content: 'aGk=', branch });
      const { body } = await as('wanda', `POST ${R}/pulls`, { title: branch, head: branch, base: 'queued' });
      enqueue(store, asUser(acme.people.wanda), findPullRequest(store, acme.repository, body.number));
    }
    for (const name of USED_WEBHOOKS.filter((each) =>
      /^(merge-group-|pull-request-(en|de)queued)/.test(each),
    ))
      assert.ok(told().has(name), name);
  });

  test('of a stack, for each that was put into it', async () => {
    const sha = sandbox.acme.repository.refs.get('refs/heads/main');
    const numbers: number[] = [];
    for (const [head, base] of [
      ['low', 'main'],
      ['high', 'low'],
    ]) {
      if (head === 'low') await as('wanda', `POST ${R}/git/refs`, { ref: 'refs/heads/low', sha });
      else {
        const { body } = await as('wanda', `GET ${R}/git/ref/heads/low`);
        await as('wanda', `POST ${R}/git/refs`, { ref: 'refs/heads/high', sha: body.object.sha });
      }
      await as('wanda', `PUT ${R}/contents/${head}.txt`, { message: 'm', content: 'aGk=', branch: head });
      const { body } = await as('wanda', `POST ${R}/pulls`, { title: head, head, base });
      numbers.push(body.number);
    }
    const made = await as('wanda', `POST ${R}/stacks`, { pull_requests: numbers });
    assert.equal(made.status, 201);
    assert.equal((await as('wanda', `GET ${R}/stacks/${made.body.number}`)).body.pull_requests.length, 2);
    assert.equal((await as('wanda', `GET ${R}/stacks?pull_request=${numbers[1]}`)).body.length, 1);
    assert.equal((await as('wanda', `POST ${R}/stacks`, { pull_requests: numbers })).status, 422);
    const stacked = sandbox.deliveries.all.filter(({ action }) => action === 'stacked');
    assert.deepEqual(
      stacked.map(({ payload }) => JSON.parse(payload).stack.position),
      [1, 2],
    );
  });

  test('of repositories, people, teams and the installation itself', () => {
    const { store, acme } = sandbox;
    const adm = asUser(acme.people.adm);
    setInstallationRepositories(store, adm, acme.installation, 'all');
    const other = createRepository(store, adm, acme.organization, { name: 'other' });
    renameRepository(store, adm, other, 'another');
    setCollaborator(store, adm, other, acme.people.olga, 'read');
    setCollaborator(store, adm, other, acme.people.olga, 'write');
    removeCollaborator(store, adm, other, acme.people.olga);
    createTeam(store, adm, acme.organization, { name: 'sales' });
    setOrganizationMember(store, acme.organization, acme.people.olga);
    removeOrganizationMember(store, acme.organization, acme.people.olga);
    setInstallationRepositories(store, adm, acme.installation, [acme.repository.id, other.id]);
    setInstallationRepositories(store, adm, acme.installation, [acme.repository.id]);
    setInstallationRepositories(store, adm, acme.installation, [acme.repository.id, other.id]);
    const issue = [...store.issues.values()].find(({ title }) => title === 'x');
    assert.ok(issue);
    deleteIssue(store, adm, transferIssue(store, adm, issue, other));
    setInstallationPermissions(store, adm, acme.installation, { issues: 'read' });
    setInstallationSuspended(store, adm, acme.installation, true);
    setInstallationSuspended(store, adm, acme.installation, false);
    uninstallApp(store, adm, acme.installation);
    const wanted = [
      'repository-created',
      'repository-renamed',
      'member-added',
      'member-edited',
      'member-removed',
      'team-created',
    ];
    const installed = USED_WEBHOOKS.filter((each) => /^installation-(?!created)/.test(each));
    for (const name of [...wanted, ...installed, 'issues-transferred', 'issues-deleted'])
      assert.ok(told().has(name), name);
  });

  test('none of them broke the description', () => {
    assert.deepEqual(sandbox.violations(), []);
  });
});
