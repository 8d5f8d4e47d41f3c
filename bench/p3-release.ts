import { asUser } from '../sandbox/state/actor.ts';
import { branchHead, commitFiles } from '../sandbox/state/git.ts';
import type { Progress } from './progress.ts';
import { referenceConfig } from './reference-initiative.ts';
import { type Cost, createInitiativeLabel, openInitiative, type Stage, startStage } from './stage.ts';
import type { Row } from './table.ts';

/** Commits since the release before. */
const commits = 300;

/** P3 for a whole release: what one verdict on the head of the default branch asks, by how many initiatives are in it. */
export async function measureReleases(progress: Progress): Promise<Row[]> {
  const rows: Row[] = [];
  for (const initiatives of [1, 10, 50]) {
    progress(`building a release of ${String(initiatives)} initiatives`);
    const stage = await startStage(1);
    try {
      rows.push(toRow(initiatives, await costOfVerdict(stage, initiatives)));
    } finally {
      await stage.close();
    }
  }
  return rows;
}

async function costOfVerdict(stage: Stage, initiatives: number): Promise<Cost> {
  await createInitiativeLabel(stage);
  const numbers: number[] = [];
  for (let i = 1; i <= initiatives; i += 1) {
    numbers.push(await openInitiative(stage, `shop ${String(i)}`));
    await stage.settled();
  }
  const since = branchHead(stage.sandbox.acme.repository, 'main') ?? '';
  // Nothing is gated yet, so that the commits below are no releases.
  for (let i = 2; i < commits; i += 1) commitFor(stage, numbers[i % initiatives] ?? 0, `src/${String(i)}.js`);
  const config = `${referenceConfig}  tags: ["v*"]\n  since: ${since}\n`;
  commitFor(stage, numbers[0] ?? 0, '.github/tutti.yml', config);
  await stage.settled();
  return stage.costOf(() => Promise.resolve(commitFor(stage, numbers[0] ?? 0, 'src/last.js')));
}

function commitFor({ sandbox }: Stage, initiative: number, path: string, text = '//\n'): void {
  const { store, acme } = sandbox;
  commitFiles(store, asUser(acme.people.adm), acme.repository, {
    branch: 'main',
    message: `Work\n\nInitiative: #${String(initiative)}`,
    files: { [path]: text },
  });
}

/** Pages of a hundred commits, compared by REST and asked about by GraphQL; the head, the tags, and each five initiatives. */
function toRow(initiatives: number, { reads, writes, rest, points }: Cost): Row {
  const pages = Math.ceil(commits / 100);
  const most = 2 + 2 * pages + Math.ceil(initiatives / 5) + 1;
  const plural = initiatives === 1 ? '' : 's';
  return {
    goal: 'P3',
    what: `verdict on a release of ${String(initiatives)} initiative${plural} and ${String(commits)} commits`,
    aim: `≤ ${String(most)} requests, 1 of them a write`,
    measured: `${String(reads)} reads, ${String(rest)} REST, ${String(writes)} write; ${String(points)} points`,
    floor: null,
    ratio: null,
    isMet: reads + rest + writes <= most && writes <= 1,
  };
}
