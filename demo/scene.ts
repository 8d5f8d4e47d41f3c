import { awaitEffect, type Effect, EffectMissing } from './await-effect.ts';
import type { Cast } from './cast.ts';
import type { Control } from './control.ts';
import type { Printer } from './print.ts';
import type { ReadBack } from './read-back.ts';

/** Everything that a turn of the story needs. */
export interface Scene {
  readonly as: Cast;
  readonly github: ReadBack;
  readonly control: Control;
  readonly print: Printer;
  /** Waits until GitHub shows it. @throws EffectMissing */
  expect<Seen>(effect: Effect<Seen>): Promise<Seen>;
  /** Plays one turn. @throws TurnFailed */
  readonly turn: <Result>(title: string, play: () => Promise<Result>) => Promise<Result>;
  /** What has been played and seen so far. */
  score(): { readonly turns: number; readonly effects: number };
}

/** A turn that did not go as the story has it. */
export class TurnFailed extends Error {
  override readonly name = 'TurnFailed';
  readonly turn: string;

  constructor(turn: string, cause: unknown) {
    super(`${turn} failed`, { cause });
    this.turn = turn;
  }
}

type Means = Pick<Scene, 'as' | 'github' | 'control' | 'print'>;

export function createScene(
  means: Means,
  patience: { readonly deadlineMs: number; readonly signal: AbortSignal },
): Scene {
  const score = { turns: 0, effects: 0 };
  return {
    ...means,
    score: () => ({ ...score }),
    async expect(effect) {
      const seen = await means.print.during('until GitHub shows it', awaitEffect(effect, patience));
      score.effects += 1;
      return seen;
    },
    async turn(title, play) {
      score.turns += 1;
      means.print.heading(score.turns, title);
      try {
        return await play();
      } catch (error) {
        throw new TurnFailed(`${String(score.turns)}. ${title}`, error);
      }
    },
  };
}

/** Expected and seen, for a person. */
export function explainFailure({ turn, cause }: TurnFailed): string[] {
  const head = `✗ This step failed: ${turn}`;
  if (cause instanceof EffectMissing)
    return [head, `  expected  ${cause.expected}`, `  seen      ${cause.seen}`];
  return [head, `  ${cause instanceof Error ? cause.message : String(cause)}`];
}
