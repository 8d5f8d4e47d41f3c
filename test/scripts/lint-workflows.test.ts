import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findWorkflows } from '../../scripts/workflows/find-workflows.ts';
import { judgeWorkflow } from '../../scripts/workflows/judge-workflow.ts';
import { parseWithGithub } from '../../scripts/workflows/parse-with-github.ts';

describe('workflows that are linted', () => {
  it('are files as they are, and blocks of pages with the line they begin on', () => {
    assert.deepEqual(findWorkflows('a.yml', 'jobs: {}\n'), [{ path: 'a.yml', line: 1, text: 'jobs: {}\n' }]);
    const page = '# A\n\n```yaml\non: push\njobs: {}\n```\n\n```yaml\nversion: 1\n```\n\n```sh\njobs:\n```\n';
    assert.deepEqual(findWorkflows('a.md', page), [{ path: 'a.md', line: 4, text: 'on: push\njobs: {}\n' }]);
  });
});

describe('rules for workflows', () => {
  const permissions = { contents: 'read' };
  const step = (uses: string) => ({ permissions, jobs: { a: { steps: [{ uses }] } } });

  it('permissions stand at the top or at each job', () => {
    assert.deepEqual(judgeWorkflow({ permissions: {}, jobs: { a: {} } }), []);
    assert.deepEqual(judgeWorkflow({ jobs: { a: { permissions }, b: {} } }), [
      'job b has no permissions written down',
    ]);
  });

  it('actions are pinned to a commit', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567';
    assert.deepEqual(judgeWorkflow(step(`actions/checkout@${commit}`)), []);
    assert.deepEqual(judgeWorkflow(step('./action')), []);
    assert.deepEqual(judgeWorkflow(step('actions/checkout@v7')), [
      'actions/checkout@v7 is not pinned to a commit',
    ]);
    assert.deepEqual(
      judgeWorkflow({ permissions, jobs: { a: { uses: 'x/y/.github/workflows/z.yml@main' } } }),
      ['x/y/.github/workflows/z.yml@main is not pinned to a commit'],
    );
  });

  it('our own Action is shown by its tag', () => {
    assert.deepEqual(judgeWorkflow(step('acme/tutti@v1')), []);
    assert.deepEqual(judgeWorkflow(step('acme/tutti@main')), ['acme/tutti@main is not pinned to a commit']);
  });
});

describe('GitHub’s own parser', () => {
  const workflow = (concurrency: string) =>
    `on: push\npermissions: {}\nconcurrency:\n  group: a\n  ${concurrency}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo\n`;

  it('knows what actionlint does not, and says where something is wrong', () => {
    assert.deepEqual(parseWithGithub('a.yml', workflow('queue: max')), []);
    const [first = '', ...others] = parseWithGithub('a.yml', workflow('queues: max'));
    assert.match(first, /a\.yml.*queues/);
    assert.deepEqual(others, []);
  });
});
