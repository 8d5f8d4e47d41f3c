import type { Departure } from '../core/audit/departure.ts';
import { isGated, wasWatched } from '../core/audit/watch.ts';
import type { Config } from '../core/config/config.ts';
import { createConfigHistory } from '../octokit/read-config-then.ts';
import type { Connection } from './connection.ts';

type Passing = Pick<Departure, 'door' | 'through' | 'at'>;

export interface GateThen {
  /** Whether we saw ourselves that a gate was kept at the door when this left. */
  readonly watched: (passing: Passing) => boolean;
  /**
   * Whether a gate was kept there: where we did not watch, the config of that moment says it, and where nobody can tell, one
   * was. A gate that stands on a commit may be of another door, or of a time when it only told.
   * @throws GithubError
   */
  readonly kept: (passing: Passing) => Promise<boolean>;
}

/** @param since milliseconds; of nothing that left before */
export function createGateThen({ memory, reader }: Connection, config: Config, since: number): GateThen {
  const configAt = createConfigHistory(reader, since);
  const watched: GateThen['watched'] = (passing) => wasWatched(memory.watch, config, passing);
  return {
    watched,
    async kept(passing) {
      if (watched(passing)) return true;
      const then = await configAt(Date.parse(passing.at));
      return then === 'unknown' || (then !== null && isGated(then, passing));
    },
  };
}
