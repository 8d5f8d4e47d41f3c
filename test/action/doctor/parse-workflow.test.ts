import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseWorkflow } from '../../../action/doctor/parse-workflow.ts';

const parse = (text: string) => parseWorkflow('w.yml', text);

describe('a workflow', () => {
  for (const [written, events] of [
    ['on: push', ['push']],
    ['on: [push, merge_group]', ['push', 'merge_group']],
    ['on:\n  push:\n    branches: [main]\n  merge_group:', ['push', 'merge_group']],
  ] as const) {
    it(`runs on ${events.join(', ')} with ${JSON.stringify(written)}`, () => {
      assert.deepEqual(parse(`${written}\njobs: {}\n`).events, events);
    });
  }

  it('calls a job by its name, or by its id', () => {
    const { jobs } = parse('on: push\njobs:\n  a: { name: launch-gate }\n  b: {}\n');
    assert.deepEqual(
      jobs.map(({ name }) => name),
      ['launch-gate', 'b'],
    );
  });

  it('gives a job its own permissions, or those of the workflow', () => {
    const { jobs } = parse(
      'on: push\npermissions: { issues: write }\njobs:\n  a: { permissions: {} }\n  b: {}\n  c: { permissions: read-all }\n',
    );
    assert.deepEqual(
      jobs.map(({ permissions }) => permissions),
      [{}, { issues: 'write' }, 'read-all'],
    );
  });

  it('knows our Action among others', () => {
    const step = (uses: string, command: string) =>
      `      - { uses: "${uses}", with: { command: ${command} } }\n`;
    const { jobs } = parse(
      `on: push\njobs:\n  a:\n    steps:\n${step('acme/tutti@v1', 'sync')}${step('acme/tutti-tools@v1', 'gate')}${step('./', 'doctor')}`,
    );
    assert.deepEqual(jobs[0]?.commands, ['sync', 'doctor']);
  });

  it('understands aliases, which GitHub allows, but no flood of them', () => {
    const { jobs } = parse('on: push\nx: &p { issues: write }\njobs:\n  a: { permissions: *p }\n');
    assert.deepEqual(jobs[0]?.permissions, { issues: 'write' });
    const levels = Array.from(
      { length: 12 },
      (_, i) => `x${String(i)}: &x${String(i)} [${`*x${String(i - 1)},`.repeat(i === 0 ? 0 : 9)}1]`,
    );
    assert.equal(parse(`on: push\n${levels.join('\n')}\njobs: {}\n`).events, null);
  });

  for (const text of ['', 'on: push', '[', 'jobs: 1', 'a: &a [*a]', '\0']) {
    it(`is none where ${JSON.stringify(text)} stands`, () => {
      assert.deepEqual(parse(text), { path: 'w.yml', name: 'w.yml', events: null, jobs: [] });
    });
  }
});
