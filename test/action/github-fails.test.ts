import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { ReadyLaunch } from '../attacks/ready-launch.ts';
import { completeRecord } from '../world/record.ts';
import { type Fault, type Passing, startFaultProxy } from './fault-proxy.ts';
import { prepareLaunchWithoutTeams } from './launch-without-teams.ts';
import { type RepositoryWithoutApp, startRepositoryWithoutApp } from './repository-without-app.ts';
import { runStep, type Step, type StepResult, startStep } from './runner-harness.ts';
import { lastEvent, permissionsOf, stepOn } from './sandbox-step.ts';

let launch: ReadyLaunch;
let place: RepositoryWithoutApp;
let initiative = 0;

before(async () => {
  launch = await prepareLaunchWithoutTeams();
  place = await startRepositoryWithoutApp();
  initiative = await place
    .as('lea')
    .openIssue({ title: 'Faster checkout', body: completeRecord, labels: ['initiative'] });
});
after(async () => {
  await launch.world.close();
  await place.close();
});

/** The gate of a pull request that is ready: whatever is not green is so because of what fails. */
function gateStep(more: Partial<Step> = {}): Step {
  const { sandbox } = launch.world;
  return stepOn(sandbox, permissionsOf.gate, {
    with: { command: 'gate', app: 'tutti' },
    event: lastEvent(sandbox, 'pull_request'),
    ...more,
  });
}

function syncStep(more: Partial<Step> = {}): Step {
  return stepOn(place.sandbox, permissionsOf.sync, {
    with: { command: 'sync' },
    event: { name: 'workflow_dispatch', payload: {} },
    ...more,
  });
}

type Intervene = (passing: Passing) => Fault | null;

/** The step with something between it and GitHub. */
async function through(test: TestContext, step: Step, intervene: Intervene): Promise<StepResult> {
  const proxy = await startFaultProxy(step.apiUrl, intervene);
  test.after(() => proxy.close());
  return runStep({ ...step, apiUrl: proxy.url });
}

/** Red, nothing that a next step could take for green, and a person reads what, where and what to do. */
function assertFailed(result: StepResult, ...words: readonly RegExp[]): void {
  assert.equal(result.exitCode, 1, result.printed);
  assert.equal(result.outputs['decision'], 'error');
  assert.doesNotMatch(result.printed, /ghs_/);
  const errors = result.annotations.filter(({ level }) => level === 'error');
  assert.equal(errors.length, 1, result.printed);
  for (const word of words) assert.match(errors[0]?.message ?? '', word);
}

function assertAllowed(result: StepResult): void {
  assert.equal(result.exitCode, 0, result.printed);
  assert.equal(result.outputs['decision'], 'allow');
}

const limited = (status: number, seconds: number): Fault => ({
  kind: 'answer',
  status,
  headers: { 'retry-after': String(seconds) },
  body: '{"message":"You have exceeded a secondary rate limit"}',
});
const status = (code: number): Fault => ({ kind: 'answer', status: code });
const forbidden: Fault = {
  kind: 'answer',
  status: 403,
  headers: { 'x-accepted-github-permissions': 'issues=read' },
  body: '{"message":"Resource not accessible by integration"}',
};
const page: Fault = { kind: 'answer', status: 200, body: '<html>Please log in</html>' };
const notFound: Fault = { kind: 'answer', status: 404, body: '{"message":"Not Found"}' };
const badToken: Fault = { kind: 'answer', status: 401, body: '{"message":"Bad credentials"}' };

const steps = { gate: gateStep, sync: syncStep };

const lasting: readonly (readonly [what: string, fault: Fault, ...words: RegExp[]])[] = [
  [
    'limits us for longer than a job should wait (403)',
    limited(403, 90),
    /stay away for 90 s/,
    /again in 90 seconds/,
  ],
  [
    'limits us for longer than a job should wait (429)',
    limited(429, 600),
    /stay away for 600 s/,
    /again in 10 minutes/,
  ],
  ['forbids it', forbidden, /status 403/, /`permissions:`.*issues=read/],
  ['does not know the token', badToken, /does not accept our token/, /`token`/],
  ['does not find it', notFound, /status 404/, /`token`/],
  ['is broken', status(500), /status 500/, /Run this job again/],
  ['times out', status(502), /status 502/, /Run this job again/],
  ['cuts every connection', { kind: 'cut' }, /status 500/, /Run this job again/],
  ['is hidden behind the page of a proxy', page, /cut short or is not JSON/, /Run this job again/],
];

describe('while GitHub', { concurrency: 3 }, () => {
  for (const [what, fault, ...words] of lasting)
    for (const [command, step] of Object.entries(steps))
      it(`${what}, ${command} is red and says what to do`, async (test) => {
        assertFailed(await through(test, step(), () => fault), ...words, /\((?:GET|POST) \S+ \(.+\)\)\.$/m);
      });

  it('is broken for the second question alone, gate is red all the same', async (test) => {
    assertFailed(await through(test, gateStep(), ({ count }) => (count === 2 ? forbidden : null)));
  });
});

describe('gate gets over', { concurrency: 3 }, () => {
  const first =
    (fault: Fault): Intervene =>
    ({ count }) =>
      count === 1 ? fault : null;
  const passing: readonly (readonly [string, Intervene])[] = [
    ['a timeout', first(status(502))],
    ['a broken answer', first({ kind: 'cut-answer' })],
    ['a lost connection', first({ kind: 'cut' })],
    ['a limit of a second', first(limited(429, 1))],
    ['two failures in a row', ({ count }) => (count <= 2 ? status(503) : null)],
  ];
  for (const [what, intervene] of passing)
    it(what, async (test) => assertAllowed(await through(test, gateStep(), intervene)));
});

describe('a write of sync whose answer is lost', () => {
  it('is not repeated: the step is red, and the next one finds what was done', async (test) => {
    const isWrite = ({ body }: Passing) => body.startsWith('{"query":"mutation');
    const lost = await through(test, syncStep(), (passing) =>
      isWrite(passing) ? { kind: 'cut-answer' } : null,
    );
    assertFailed(lost, /\(apply\)/, /Run this job again/);
    // A comment is pinned at the look after the one that wrote it.
    for (let look = 0; look < 2; look += 1) {
      const again = await runStep(syncStep());
      assert.equal(again.exitCode, 0, again.printed);
    }
    const nothing = await runStep(syncStep());
    assert.equal(nothing.exitCode, 0, nothing.printed);
    assert.deepEqual(nothing.log, []);
    // It asserts that there is exactly one.
    for (const persona of ['visionary', 'builder', 'conductor']) await place.issueOf(initiative, persona);
    assert.equal((await place.answers(initiative)).length, 1);
  });
});

describe('a job that is cancelled while GitHub is thinking', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    for (const [command, step] of Object.entries(steps))
      it(`ends ${command} by ${signal}, with nothing that could be taken for green`, async (test) => {
        const asked = step();
        const proxy = await startFaultProxy(asked.apiUrl, () => ({ kind: 'silence' }));
        test.after(() => proxy.close());
        const running = await startStep({ ...asked, apiUrl: proxy.url });
        await proxy.next();
        running.kill(signal);
        const result = await running.result;
        assert.equal(result.succeeded, false);
        assert.equal(result.outputs['decision'], 'error');
      });
});

/** Whatever else is asked for, nothing of this launch rests on it. */
const needed = ['contents', 'issues', 'pull_requests', 'checks'];

describe('a job with less than it needs', () => {
  for (const left of needed)
    it(`without \`${left.replace('_', '-')}\` gate lets nothing go, and names \`permissions:\``, async () => {
      const permissions = Object.fromEntries(
        Object.entries(permissionsOf.gate).filter(([name]) => name !== left),
      );
      const { sandbox } = launch.world;
      const { token } = sandbox.githubToken(sandbox.acme.repository, permissions);
      assertFailed(await runStep(gateStep({ token })), /`permissions:`/);
    });

  it('started by a fork’s pull request, gate judges as ever', async () => {
    const result = await runStep(gateStep({ env: { GITHUB_ACTOR: 'olga' } }));
    assertAllowed(result);
  });

  it('started by a fork’s pull request, sync writes nothing and says what it would need', async () => {
    const second = await place
      .as('lea')
      .openIssue({ title: 'Another one', body: completeRecord, labels: ['initiative'] });
    const { token } = place.sandbox.githubToken(place.sandbox.acme.repository, permissionsOf.gate);
    const result = await runStep(syncStep({ token, with: { command: 'sync', initiative: String(second) } }));
    assertFailed(result, /refused to create sub issue/, /`permissions:`/, /fork/);
    assert.deepEqual(await place.answers(second), []);
  });
});
