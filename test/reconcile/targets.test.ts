import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { toWebhookEvent } from '../../reconcile/event.ts';
import { targetKey } from '../../reconcile/target.ts';
import { findTargets } from '../../reconcile/targets.ts';

const own = { appId: 7, login: 'tutti[bot]' };
const base = {
  repository: { id: 1, name: 'checkout', owner: { login: 'acme' }, default_branch: 'main' },
  installation: { id: 9 },
  sender: { login: 'ana', type: 'User' },
};
const initiative = { number: 12, labels: [{ name: 'initiative' }] };
const subIssue = {
  number: 13,
  labels: [{ name: 'persona:builder' }],
  parent_issue_url: 'https://api.github.com/repos/acme/checkout/issues/12',
};
const pull = { number: 50, base: { ref: 'release/1.0' }, merged: false };
const suite = { head_sha: 'abc', head_branch: 'release/1.0', app: { id: 15368 } };

const keys = (name: string, payload: object) =>
  findTargets(toWebhookEvent(name, { ...base, ...payload }), own).map(targetKey);

const table: readonly (readonly [string, string, object, readonly string[]])[] = [
  ['an initiative is edited', 'issues', { action: 'edited', issue: initiative }, ['1 initiative 12']],
  [
    'a comment on an initiative',
    'issue_comment',
    { action: 'created', issue: initiative },
    ['1 initiative 12'],
  ],
  [
    'a comment on a persona’s sub-issue',
    'issue_comment',
    { action: 'created', issue: subIssue },
    ['1 initiative 12'],
  ],
  [
    'a comment is deleted on a sub-issue whose labels were taken away',
    'issue_comment',
    { action: 'deleted', issue: { ...subIssue, labels: [] } },
    ['1 initiative 12'],
  ],
  [
    'the label of an initiative is taken away',
    'issues',
    { action: 'unlabeled', issue: { number: 12, labels: [] }, label: { name: 'initiative' } },
    ['1 initiative 12'],
  ],
  [
    'the merge queue asks about a group',
    'merge_group',
    { action: 'checks_requested', merge_group: { head_sha: 'abc', base_ref: 'refs/heads/release/1.0' } },
    ['1 group abc release/1.0'],
  ],
  [
    'a group that is gone',
    'merge_group',
    { action: 'destroyed', merge_group: { head_sha: 'abc', base_ref: 'refs/heads/release/1.0' } },
    [],
  ],
  [
    'a signal reports on a group of the merge queue',
    'check_run',
    {
      action: 'completed',
      check_run: {
        app: { id: 15368 },
        check_suite: { head_sha: 'abc', head_branch: 'gh-readonly-queue/release/1.0/pr-50-def' },
      },
    },
    ['1 commit abc', '1 group abc release/1.0'],
  ],
  ['a tag is pushed', 'push', { ref: 'refs/tags/v1.0' }, ['1 tag v1.0']],
  ['a tag is deleted', 'push', { ref: 'refs/tags/v1.0', deleted: true }, []],
  [
    'a release is published',
    'release',
    { action: 'published', release: { tag_name: 'v1.0' } },
    ['1 tag v1.0', '1 audit'],
  ],
  [
    'a run waits at an environment',
    'deployment_protection_rule',
    { deployment_callback_url: 'https://any.test/repos/a/b/actions/runs/77/deployment_protection_rule' },
    ['1 run 77'],
  ],
  [
    'A66: an address that names no run',
    'deployment_protection_rule',
    { deployment_callback_url: 'https://any.test/actions/runs/../../x/deployment_protection_rule' },
    [],
  ],
  [
    'somebody asks for our gate to run again',
    'check_run',
    {
      action: 'rerequested',
      check_run: { app: { id: 7 }, check_suite: { head_sha: 'abc', head_branch: 'main' } },
    },
    ['1 commit abc', '1 push main', '1 regate abc'],
  ],
  [
    'a label of ours that was made in capitals',
    'issues',
    { action: 'labeled', issue: { number: 12, labels: [{ name: 'Initiative' }] } },
    ['1 initiative 12'],
  ],
  [
    'a comment on any other issue',
    'issue_comment',
    { issue: { number: 3 }, comment: { body: 'thanks' } },
    [],
  ],
  [
    'a comment with a command on any other issue',
    'issue_comment',
    { issue: { number: 3 }, comment: { body: 'Hi\n/initiative' } },
    ['1 initiative 3'],
  ],
  [
    'a comment on a pull request',
    'issue_comment',
    { issue: { number: 50, pull_request: {} }, comment: { body: '/x' } },
    [],
  ],
  [
    'a sub-issue is detached',
    'sub_issues',
    { parent_issue: initiative, sub_issue: subIssue },
    ['1 initiative 12'],
  ],
  ['a milestone is deleted', 'milestone', { action: 'deleted', milestone: { number: 3 } }, ['1 milestone 3']],
  ['a milestone is closed', 'milestone', { action: 'closed', milestone: { number: 3 } }, []],
  [
    'a milestone gets another name',
    'milestone',
    { action: 'edited', milestone: { number: 3 }, changes: { title: { from: '1.0' } } },
    [],
  ],
  ['a pull request is opened', 'pull_request', { action: 'opened', pull_request: pull }, ['1 pull 50']],
  [
    'a pull request is put into a stack',
    'pull_request',
    {
      action: 'stacked',
      pull_request: { ...pull, base: { ref: 'lower' } },
      stack: { base: { ref: 'release/1.0' } },
    },
    ['1 pull 50'],
  ],
  [
    'a pull request is merged',
    'pull_request',
    { action: 'closed', pull_request: { ...pull, merged: true } },
    ['1 pull 50', '1 push release/1.0', '1 audit'],
  ],
  ['a push to a branch', 'push', { ref: 'refs/heads/release/1.0', commits: [] }, ['1 push release/1.0']],
  ['a branch is deleted', 'push', { ref: 'refs/heads/release/1.0', deleted: true }, []],
  [
    'the config changes on the default branch',
    'push',
    { ref: 'refs/heads/main', commits: [{ modified: ['.github/tutti.yml'] }] },
    ['1 push main', '1 repository'],
  ],
  [
    'another file changes there',
    'push',
    { ref: 'refs/heads/main', commits: [{ modified: ['a'] }] },
    ['1 push main'],
  ],
  [
    'a check run',
    'check_run',
    { check_run: { check_suite: suite, app: { id: 15368 } } },
    ['1 commit abc', '1 push release/1.0'],
  ],
  ['a check suite', 'check_suite', { check_suite: suite }, ['1 commit abc', '1 push release/1.0']],
  ['a status', 'status', { sha: 'abc', branches: [{ name: 'x' }] }, ['1 commit abc', '1 push x']],
  ['somebody joins a team', 'membership', { action: 'added', repository: undefined }, ['installation 9']],
  ['the App is installed', 'installation', { action: 'created', repository: undefined }, ['installation 9']],
  ['the App is removed', 'installation', { action: 'deleted', repository: undefined }, []],
  ['a star', 'star', { action: 'created' }, []],
  ['an event called like an inherited property', 'constructor', {}, []],
];

describe('targets', () => {
  for (const [what, name, payload, expected] of table) {
    it(`${what}: ${expected.join(', ') || 'nothing to look at'}`, () => {
      assert.deepEqual(keys(name, payload), expected);
    });
  }

  describe('A80 our own doing', () => {
    const bot = { sender: { login: 'tutti[bot]', type: 'Bot' } };
    it('is no news', () => {
      assert.deepEqual(keys('issue_comment', { ...bot, issue: initiative }), []);
      assert.deepEqual(keys('issues', { ...bot, issue: initiative }), []);
      assert.deepEqual(
        keys('check_run', { action: 'completed', check_run: { check_suite: suite, app: { id: 7 } } }),
        [],
      );
    });

    it('is news where a person asks our check to run again (F45)', () => {
      const payload = { action: 'rerequested', check_run: { check_suite: suite, app: { id: 7 } } };
      assert.deepEqual(keys('check_run', payload), ['1 commit abc', '1 push release/1.0', '1 regate abc']);
    });

    it('is not what somebody does who is called nearly like us (A77)', () => {
      const payload = { sender: { login: 'tutti', type: 'User' }, issue: initiative };
      assert.deepEqual(keys('issue_comment', payload), ['1 initiative 12']);
    });
  });

  it('F54 no payload makes it throw, and no payload of one event passes for another', () => {
    const names = fc.constantFrom(...table.map(([, name]) => name), 'unheard_of');
    fc.assert(
      fc.property(names, fc.jsonValue(), (name, payload) => {
        findTargets(toWebhookEvent(name, payload), own);
        return true;
      }),
    );
    // A72: a genuine body under another event's name.
    assert.deepEqual(keys('pull_request', { issue: initiative }), []);
    assert.deepEqual(keys('push', { check_run: { check_suite: suite } }), []);
  });
});
