import { setTimeout as sleep } from 'node:timers/promises';
import { createCast } from './cast.ts';
import { ChildFailed } from './child.ts';
import { createControl } from './control.ts';
import type { Printer } from './print.ts';
import { createReadBack } from './read-back.ts';
import type { Flags } from './read-flags.ts';
import { renderInvitation } from './render-invitation.ts';
import { createScene, explainFailure, TurnFailed } from './scene.ts';
import { type Stage, startStage } from './stage.ts';
import { type Ending, playStory } from './story.ts';
import { whenAborted } from './when-aborted.ts';

/** 128 + 2, as a shell tells of a program that Ctrl-C has ended. */
const interrupted = 130;

/** Sets the stage, plays, and clears up whatever happens. @returns the exit status */
export async function runDemo(flags: Flags, print: Printer, signal: AbortSignal): Promise<number> {
  const title = 'Tutti: a launch, from the idea to the green release';
  print.title(
    title,
    'GitHub’s API and Tutti’s App run on this machine. Everything shown is read back from that API.',
  );
  let stage: Stage | undefined;
  try {
    stage = await print.during(
      'starting GitHub and the App',
      startStage({ wrongSecret: flags.wrongSecret, signal }),
    );
    const ending = await Promise.race([
      play(stage, flags, print, signal),
      stage.failure,
      whenAborted(signal),
    ]);
    if (flags.keep) await keepOpen(stage, ending, print, signal);
    return 0;
  } catch (error) {
    if (signal.aborted) print.problem([messageOf(signal.reason)]);
    else print.problem(explain(await rootOf(error, stage), stage));
    return signal.aborted ? interrupted : 1;
  } finally {
    await stage?.stop();
  }
}

async function play(
  { githubUrl }: Stage,
  { deadlineMs }: Flags,
  print: Printer,
  signal: AbortSignal,
): Promise<Ending> {
  const as = createCast(githubUrl, signal);
  const github = createReadBack(as);
  return playStory(
    createScene({ as, github, control: createControl(githubUrl), print }, { deadlineMs, signal }),
  );
}

/** Until somebody stops it, or one of the two ends by itself. */
async function keepOpen(stage: Stage, ending: Ending, print: Printer, signal: AbortSignal): Promise<void> {
  print.lines(renderInvitation(stage, ending));
  await Promise.race([stage.failure, whenAborted(signal).catch(() => {})]);
}

/** A step that fails because one of the two has just ended: then that is the news. It may be known only a moment later. */
async function rootOf(seen: unknown, stage: Stage | undefined): Promise<unknown> {
  if (stage === undefined) return seen;
  try {
    await Promise.race([stage.failure, sleep(250)]);
    return seen;
  } catch (failure) {
    return failure;
  }
}

function explain(error: unknown, stage: Stage | undefined): readonly string[] {
  if (error instanceof ChildFailed) return [`✗ ${error.message}`, ...lastWords('It', error.lastLines)];
  const log = lastWords('The App', stage?.appLog() ?? []);
  if (error instanceof TurnFailed) return [...explainFailure(error), ...log];
  return [`✗ ${messageOf(error)}`, ...log];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function lastWords(who: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${who} said last:`, ...lines.map((line) => `    ${line}`)];
}
