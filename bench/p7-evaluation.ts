import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Facts } from '../core/facts/facts.ts';
import { assessInitiative } from '../core/gates/assess-initiative.ts';
import { scanBlocks } from '../core/markdown/scan-blocks.ts';
import { splitLines } from '../core/markdown/split-lines.ts';
import { buildReferenceFacts } from './build-reference-facts.ts';
import { cpuOf, measureRounds, median } from './measure.ts';
import type { Progress } from './progress.ts';
import type { Row } from './table.ts';

/** So many are kept in memory at once; each is evaluated once and then forgotten. */
const batch = 250;
const bodiesEach = 7;
/** mdast takes so long that a sample must do. */
const sampled = 300;

/**
 * P7: from facts to the verdict, for initiatives of which no two have a text in common. CPU, not wall time.
 * @param count how many are really evaluated; the result is the median of their batches, for 10,000
 */
export async function measureEvaluation(progress: Progress, count: number): Promise<Row[]> {
  const evaluations: number[] = [];
  const scans: Scans[] = [];
  // The first batches are for the compiler.
  for (let done = -2 * batch; done < count; done += batch) {
    progress(`evaluating initiatives: ${String(Math.max(0, done))} of ${String(count)}`);
    const facts = Array.from({ length: batch }, (_, index) => buildReferenceFacts(done + index + 2 * batch));
    const evaluation = cpuOf(() => facts.forEach(requireAllowed)) / batch;
    const scan = await measureScans(facts.flatMap(bodiesOf));
    if (done < 0) continue;
    evaluations.push(evaluation);
    scans.push(scan);
  }
  progress('parsing a sample with mdast');
  const mdast = measureMdast(buildReferenceFacts(0));
  return renderRows(count, median(evaluations), medianScans(scans), mdast);
}

function requireAllowed(facts: Facts): void {
  const { verdict } = assessInitiative(facts, facts.candidates[0] ?? null);
  if (verdict.decision !== 'allow') throw new Error(`not ready: ${JSON.stringify(verdict.reasons[0])}`);
}

function bodiesOf({ initiative, subIssues }: Facts): string[] {
  return [initiative, ...subIssues].slice(0, bodiesEach).map(({ body }) => body);
}

/** Milliseconds per body. */
interface Scans {
  readonly scan: number;
  readonly split: number;
}

function measureScans(bodies: readonly string[]): Promise<Scans> {
  let seen = 0;
  const each = (work: (body: string) => number) => () =>
    cpuOf(() => {
      for (const body of bodies) seen += work(body);
    }) / bodies.length;
  return measureRounds(
    { scan: each((body) => scanBlocks(body).length), split: each((body) => splitLines(body).length) },
    3,
  );
}

function medianScans(scans: readonly Scans[]): Scans {
  return { scan: median(scans.map(({ scan }) => scan)), split: median(scans.map(({ split }) => split)) };
}

function measureMdast(facts: Facts): number {
  const bodies = bodiesOf(facts);
  const parse = (body: string) =>
    fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children.length;
  for (const body of bodies) parse(body);
  return (
    cpuOf(() => Array.from({ length: sampled }, (_, index) => parse(bodies[index % bodiesEach] ?? ''))) /
    sampled
  );
}

const initiatives = 10_000;

/** All in seconds for 10,000 initiatives. @param count of those evaluated @param evaluation milliseconds for one */
function renderRows(count: number, evaluation: number, { scan, split }: Scans, mdast: number): Row[] {
  const goal = 'P7';
  const bodySeconds = (each: number) => (each * initiatives * bodiesEach) / 1000;
  const seconds = (evaluation * initiatives) / 1000;
  const floor = bodySeconds(split);
  const asText = (value: number) => `${value.toFixed(2)} s`;
  return [
    {
      goal,
      what: `10,000 initiatives from facts to verdict, from ${String(count)} of them`,
      aim: '≤ 1 s on one core',
      measured: `${asText(seconds)} (${(evaluation * 1000).toFixed(0)} µs each)`,
      floor: asText(floor),
      ratio: seconds / floor,
      isMet: seconds <= 1,
    },
    {
      goal,
      what: 'their 70,000 bodies scanned',
      aim: '–',
      measured: `${asText(bodySeconds(scan))} (${(scan * 1000).toFixed(1)} µs each)`,
      floor: asText(floor),
      ratio: scan / split,
      isMet: null,
    },
    {
      goal,
      what: `the same with mdast, from a sample of ${String(sampled)}`,
      aim: '–',
      measured: asText(bodySeconds(mdast)),
      floor: asText(floor),
      ratio: mdast / split,
      isMet: null,
    },
  ];
}
