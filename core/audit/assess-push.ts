import { assessDeparture, firstLook, firstRun, type Passage } from './assess-departure.ts';
import type { Departure } from './departure.ts';

/** An event leads to a look within seconds, and to another after five minutes, should GitHub have lagged behind. */
const promptMs = 5 * 60_000;

/**
 * Whether what was pushed to a release branch had a green gate of ours. A commit that nobody has seen before cannot have one:
 * then the first look at it decides, as it would have said the same a moment before. One that came much later proves nothing,
 * because the branch may have been named only since, unless we watched it.
 * @param isWatched whether we saw before it that the branch is a release branch
 */
export function assessPush(departure: Departure, isWatched: boolean): Passage {
  const passage = assessDeparture(departure);
  if (passage !== 'unjudged' || !(isWatched || wasPrompt(departure))) return passage;
  return firstLook(departure) ?? passage;
}

function wasPrompt({ at, gates }: Departure): boolean {
  const startedAt = firstRun(gates)?.startedAt ?? null;
  return startedAt !== null && Date.parse(startedAt) - Date.parse(at) <= promptMs;
}
