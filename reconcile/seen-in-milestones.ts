import type { Facts } from '../core/facts/facts.ts';
import { createLru } from '../octokit/lru.ts';

/**
 * Which initiatives were seen in which milestone. Of a milestone that is gone GitHub tells nobody any more what was in it, and
 * what a release contains and what the signal `issues` counts may hang on that.
 */
export interface SeenInMilestones {
  learn(facts: Pick<Facts, 'initiative' | 'milestone'>): void;
  /**
   * Hints: one that has left since is among them, because a read right after an event may still see the past (R12).
   * @returns null while no initiative at all was looked at, as in a job of a workflow
   */
  initiativesIn(milestone: number): readonly number[] | null;
}

const mostMilestones = 500;

export function createSeenInMilestones(): SeenInMilestones {
  const seen = createLru<number, ReadonlySet<number>>(mostMilestones);
  let hasLooked = false;
  return {
    learn({ initiative, milestone }) {
      hasLooked = true;
      if (milestone !== null) seen.set(milestone, new Set(seen.get(milestone)).add(initiative.number));
    },
    initiativesIn: (milestone) => (hasLooked ? [...(seen.get(milestone) ?? [])] : null),
  };
}
