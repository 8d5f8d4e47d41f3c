/** What the turns of the story expect to see, time and again. Each prints what GitHub shows. */

import type { Tone } from './print.ts';
import type { Answer, Check } from './read-back.ts';
import { type Convergence, personaRow } from './read-convergence.ts';
import type { Scene } from './scene.ts';

export type GateState = 'in_progress' | 'failure' | 'success';

/** What a check's state means to whoever wants to merge. */
const stateWords: Readonly<Record<string, string>> = {
  in_progress: 'in progress: GitHub does not merge',
  failure: 'failure: GitHub does not merge',
  success: 'success: GitHub may merge',
};

const tones: Readonly<Record<GateState, Tone>> = { in_progress: 'waiting', failure: 'bad', success: 'good' };

function describeCheck(check: Check | undefined): string {
  if (check === undefined) return 'no such check';
  return `${check.title} [${stateWords[check.state] ?? check.state}]`;
}

/** The required check of a commit. @param title what its title must say */
export async function expectGate(scene: Scene, sha: string, state: GateState, title: RegExp): Promise<void> {
  const check = await scene.expect({
    expected: `launch-gate in state ${state}, with a title like ${String(title)}`,
    read: async () => (await scene.github.checks(sha)).find(({ name }) => name === 'launch-gate'),
    holds: (seen) => seen?.app === 'tutti' && seen.state === state && title.test(seen.title),
    describe: describeCheck,
  });
  scene.print.shows('launch-gate', describeCheck(check), tones[state]);
}

/** Every persona's own check of a commit is a success. */
export async function expectPersonaChecks(scene: Scene, sha: string, count: number): Promise<void> {
  const checks = await scene.expect({
    expected: `${String(count)} checks of personas, all of them a success`,
    read: async () => (await scene.github.checks(sha)).filter(({ name }) => name.startsWith(personaPrefix)),
    holds: (seen) => seen.length === count && seen.every(({ state }) => state === 'success'),
    describe: (seen) => seen.map(({ name, state }) => `${name}: ${state}`).join(', ') || 'none',
  });
  const names = checks.map(({ name }) => name.replace(personaPrefix, '')).toSorted();
  scene.print.shows('… / persona', `success for ${names.join(', ')}`, 'good');
}

const personaPrefix = 'launch-gate / ';

/** Tutti's reply to a comment, and its reaction. @param words what the lines of the reply must say */
export async function expectAnswer(
  scene: Scene,
  at: { readonly issue: number; readonly comment: number },
  words: RegExp,
): Promise<void> {
  const isAnswered = (seen: Answer | null) => seen !== null && words.test(seen.lines.join('\n'));
  const seen = await scene.expect({
    expected: `a reply of Tutti like ${String(words)}, and a reaction`,
    read: () => scene.github.answer(at.issue, at.comment),
    holds: (answer) => isAnswered(answer) && answer?.reactions.length === 1,
    describe: (answer) => (answer === null ? 'no reply' : answer.lines.join(' / ')),
  });
  for (const line of seen?.lines ?? []) scene.print.shows('tutti[bot]', line, toneOf(line));
}

function toneOf(line: string): Tone {
  return line.includes('Not taken') ? 'bad' : 'good';
}

/** The sticky comment. @param expected what `holds` asks for, in words */
export async function expectConvergence(
  scene: Scene,
  initiative: number,
  expected: string,
  holds: (seen: Convergence) => boolean,
): Promise<Convergence> {
  const seen = await scene.expect({
    expected,
    read: () => scene.github.convergence(initiative),
    holds: (convergence) => convergence !== null && holds(convergence),
    describe: (convergence) =>
      convergence === null
        ? 'no convergence comment'
        : [convergence.headline, convergence.gates, ...convergence.rows.map((row) => row.join(' '))].join(
            ' / ',
          ),
  });
  if (seen === null) throw new Error('A convergence comment that is there is not null.');
  return seen;
}

/** One persona's row of the table, as `1/2 met`. */
export async function expectCriteria(
  scene: Scene,
  initiative: number,
  persona: string,
  criteria: string,
): Promise<Convergence> {
  return expectConvergence(
    scene,
    initiative,
    `${criteria} at ${persona} in the convergence table`,
    (seen) => personaRow(seen, persona)?.criteria === criteria,
  );
}

/** Prints the convergence table, as GitHub shows it. */
export function showConvergence({ print }: Scene, { headline, gates, rows }: Convergence): void {
  print.shows('convergence', headline);
  print.shows('', gates);
  print.table(rows);
}
