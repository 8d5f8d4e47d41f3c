import { setTimeout as sleep } from 'node:timers/promises';
import { startChild } from './child.ts';
import type { NaiveOpeningInput, NaiveOpeningQuestions } from './children/naive-opening.ts';
import { median } from './measure.ts';
import type { Progress } from './progress.ts';
import { holders, renderRecord } from './reference-initiative.ts';
import { createInitiativeLabel, openInitiative, type Stage, startStage } from './stage.ts';
import type { Row } from './table.ts';

/** GitHub asks for a second between two writes; the App keeps to it unless told otherwise. */
const politeMs = 1000;

interface Opening {
  readonly requests: number;
  readonly seconds: number;
}

/** P5: opening an initiative with seven personas, politely. */
export async function measureOpening(progress: Progress, rounds: number): Promise<Row[]> {
  const stage = await startStage(politeMs);
  try {
    await createInitiativeLabel(stage);
    progress('opening the first initiative of a repository');
    const first = await openOne(stage, 'the first');
    // Both spend their time waiting for their turn, in worlds of their own.
    progress('opening the usual way, whole (most of a minute), and ours beside it');
    const [naive, ours] = await Promise.all([openNaively(), openSome(stage, rounds)]);
    const floor = await openBare(stage);
    return [
      rowFor('opening with 7 personas', ours, floor, true),
      rowFor('the first one of a repository, which makes the labels too', first, floor, true),
      rowFor('one REST call per object, Probot’s throttle', naive, floor, false),
    ];
  } finally {
    await stage.close();
  }
}

function rowFor(what: string, { requests, seconds }: Opening, floor: Opening, isJudged: boolean): Row {
  return {
    goal: 'P5',
    what,
    aim: isJudged ? '≤ 3 requests, ≤ 2.5 s' : '–',
    measured: renderOpening({ requests, seconds }),
    floor: renderOpening(floor),
    ratio: seconds / floor.seconds,
    isMet: isJudged ? requests <= 3 && seconds <= 2.5 : null,
  };
}

function renderOpening({ requests, seconds }: Opening): string {
  return `${String(requests)} requests, ${seconds.toFixed(2)} s`;
}

async function openSome(stage: Stage, rounds: number): Promise<Opening> {
  const openings: Opening[] = [];
  for (let round = 1; round <= rounds; round += 1)
    openings.push(await openOne(stage, `round ${String(round)}`));
  return {
    requests: median(openings.map(({ requests }) => requests)),
    seconds: median(openings.map(({ seconds }) => seconds)),
  };
}

/** From the issue until the App has nothing left to do, its own looking again included. */
async function openOne(stage: Stage, variant: string): Promise<Opening> {
  // The last write of the round before must not hold up this one.
  await sleep(politeMs);
  const started = performance.now();
  const { reads, writes, rest } = await stage.costOf(() => openInitiative(stage, variant));
  return { requests: reads + writes + rest, seconds: (performance.now() - started) / 1000 };
}

async function openNaively(): Promise<Opening> {
  const stage = await startStage(politeMs);
  // The App would open it too.
  await stage.app.stop();
  const { settings, sandbox } = stage;
  try {
    await createInitiativeLabel(stage);
    const input: NaiveOpeningInput = {
      settings,
      installationId: sandbox.app.installationId,
      initiative: await openInitiative(stage, 'the usual way'),
    };
    const child = await startChild<NaiveOpeningQuestions>('naive-opening.ts', input);
    const started = performance.now();
    const requests = await child.ask('open');
    const seconds = (performance.now() - started) / 1000;
    await child.stop();
    return { requests, seconds };
  } finally {
    await sandbox.close();
  }
}

/** The floor: one read, all sub-issues in one write, a second later the comment that lists them; no judgment, no check. */
async function openBare(stage: Stage): Promise<Opening> {
  const { sandbox } = stage;
  await stage.app.stop();
  const number = await openInitiative(stage, 'the floor');
  const started = performance.now();
  const post = async (query: string): Promise<{ data: Readonly<Record<string, { id: string }>> }> => {
    const headers = { authorization: `Bearer ${sandbox.tokenOf('lea')}`, 'content-type': 'application/json' };
    const response = await fetch(`${sandbox.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data: Readonly<Record<string, { id: string }>> };
  };
  const read = (await post(
    `{ repository(owner: "acme", name: "checkout") { id issue(number: ${String(number)}) { id body } } }`,
  )) as unknown as { data: { repository: { id: string; issue: { id: string } } } };
  const { id: repositoryId, issue } = read.data.repository;
  const creations = holders.map(({ persona }, index) => {
    const input = `{repositoryId: "${repositoryId}", title: "${persona}", body: "What it judges.", parentIssueId: "${issue.id}"}`;
    return `m${String(index)}: createIssue(input: ${input}) { issue { id } }`;
  });
  await post(`mutation { ${creations.join(' ')} }`);
  await sleep(politeMs);
  const comment = JSON.stringify(renderRecord('the table'));
  await post(
    `mutation { addComment(input: {subjectId: "${issue.id}", body: ${comment}}) { clientMutationId } }`,
  );
  return { requests: 3, seconds: (performance.now() - started) / 1000 };
}
