/** `npm run bench`: what Tutti costs, beside the least that anything could cost, all measured in one run. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAction } from './p1-action.ts';
import { measureBundle } from './p2-bundle.ts';
import { measureActionRequests } from './p3-action.ts';
import { measureDoors } from './p3-doors.ts';
import { measureReleases } from './p3-release.ts';
import { measureRequests } from './p3-requests.ts';
import { measureOpening } from './p5-opening.ts';
import { measureThroughput } from './p6-throughput.ts';
import { measureEvaluation } from './p7-evaluation.ts';
import { measureColdBundle } from './p10-bundle.ts';
import { measureConfig } from './p10-config.ts';
import type { Progress } from './progress.ts';
import { type Row, renderTable } from './table.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'P1,P2,P3,P4,P5,P6,P7,P10' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const { quick } = values;
const started = performance.now();
const progress: Progress = (doing) => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${doing}\n`);
};

/** By the goals that each measures, in the order of the table. */
const measurements: readonly (readonly [goals: readonly string[], measure: () => Promise<Row[]>])[] = [
  [['P1'], () => measureAction(progress, quick ? 7 : 21)],
  [['P2'], () => measureBundle(progress)],
  [['P3', 'P4'], () => measureRequests(progress)],
  [['P3'], () => measureActionRequests(progress)],
  [['P3', 'DOORS'], () => measureDoors(progress)],
  [['P3'], () => measureReleases(progress)],
  [['P5'], () => measureOpening(progress, quick ? 1 : 5)],
  [['P6'], () => measureThroughput(progress, quick ? 2 : 4, quick ? 100 : 400)],
  [['P7'], () => measureEvaluation(progress, quick ? 1000 : 3000)],
  [['P10'], () => measureConfig(progress, quick ? 3 : 9)],
  [['P10'], () => measureColdBundle(progress, quick ? 5 : 15)],
];

const wanted = new Set(values.only.toUpperCase().split(','));
const rows: Row[] = [];
for (const [goals, measure] of measurements)
  if (goals.some((goal) => wanted.has(goal))) rows.push(...(await measure()));

const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${String(cpus().length)} cores, Node ${process.versions.node}`;
console.log(`${machine}\n\n${renderTable(rows)}`);
if (values.write) {
  const result = { date: new Date().toISOString().slice(0, 10), machine, isQuick: quick, rows };
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}
