import assert from 'node:assert/strict';
import { it } from 'node:test';
import { ActionError } from '../../action/action-error.ts';
import { connect } from '../../action/connect.ts';
import type { WorkflowEvent } from '../../action/workflow-event.ts';

const event: WorkflowEvent = {
  name: 'schedule',
  action: '',
  payload: {},
  repository: { owner: 'acme', name: 'checkout', id: 1 },
  ref: '',
  sha: '',
  apiUrl: 'http://127.0.0.1:9',
  runUrl: '',
};

const tryWith = (token: string, interval?: string) =>
  connect({
    inputs: { token, app: '' },
    event,
    env: interval === undefined ? {} : { TUTTI_WRITE_INTERVAL_MS: interval },
  });

it('without a token nothing is asked', async () => {
  await assert.rejects(
    tryWith(''),
    (error) => error instanceof ActionError && /`token` is empty/.test(error.message),
  );
});

it('an interval that is none is refused with what was allowed', async () => {
  for (const interval of ['soon', '', '-1', '1.5', '1e9', '9999999'])
    await assert.rejects(
      tryWith('t', interval),
      /TUTTI_WRITE_INTERVAL_MS is “.*whole number of milliseconds/,
    );
});

it('GITHUB_TOKEN acts as the app of GitHub Actions, and needs no look at it', async () => {
  const { reader } = await tryWith('t', '0');
  assert.deepEqual([reader.appId, reader.keeper], [15_368, null]);
});
