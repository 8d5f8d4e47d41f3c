import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Octokit } from '@octokit/core';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { runContract } from './run-contract.ts';

for (const layout of ['', '/api/v3']) {
  test(`the sandbox keeps the contract that Tutti relies on, at ${layout || '/'}`, async () => {
    const sandbox = await startSandbox();
    const octokit = new Octokit({ baseUrl: sandbox.url + layout, auth: sandbox.tokenOf('wanda') });
    await runContract({ octokit, owner: 'acme', repo: 'checkout', prefix: 'contract' });
    await sandbox.close();
    assert.deepEqual(sandbox.violations(), []);
  });
}
