import type { Config } from '../config/config.ts';
import { matchBranch } from '../config/match-branch.ts';
import type { Departure, Door } from './departure.ts';

/**
 * Since when we have seen the config ask for our gate at a door, without a break. A config that changes leads to a look, so that
 * this is known to the second while we run, and not for what was before. All times are GitHub's, ISO 8601.
 */
export interface Watch {
  /** Of the newest look; null before the first. */
  readonly at: string | null;
  /** By what names the door. */
  readonly since: ReadonlyMap<string, string>;
}

export const noWatch: Watch = { at: null, since: new Map() };

type Passing = Pick<Departure, 'door' | 'through' | 'at'>;

const lists = {
  merge: 'branches',
  push: 'branches',
  tag: 'tags',
  release: 'tags',
  deployment: 'environments',
} as const satisfies Record<Door, keyof Config['release']>;

/**
 * What is watched from now on. Under `observe` there is no gate, and nothing is; nor under a config that cannot be used. Looks
 * overtake each other: one that is older than the newest has nothing to add.
 * @param at GitHub's time of this look
 */
export function watchOn(before: Watch, config: Config | null, at: string): Watch {
  if (before.at !== null && Date.parse(at) < Date.parse(before.at)) return before;
  if (config === null || config.mode === 'observe') return { at, since: new Map() };
  const keys = [...new Set(Object.values(lists))].flatMap((list) =>
    config.release[list].map((name) => keyOf(list, name)),
  );
  return { at, since: new Map(keys.map((key) => [key, before.since.get(key) ?? at])) };
}

/** Whether the door was watched when this left. */
export function wasWatched(watch: Watch, config: Config, passing: Passing): boolean {
  return namesFor(config, passing).some((name) => {
    const since = watch.since.get(keyOf(lists[passing.door], name));
    return since !== undefined && Date.parse(since) <= Date.parse(passing.at);
  });
}

/** Whether this config asks for our gate there. */
export function isGated(config: Config, passing: Pick<Passing, 'door' | 'through'>): boolean {
  return config.mode !== 'observe' && namesFor(config, passing).length > 0;
}

/** The globs and names of the config that this passes by. */
function namesFor({ release }: Config, { door, through }: Pick<Passing, 'door' | 'through'>): string[] {
  return release[lists[door]].filter((name) =>
    door === 'deployment' ? name.toLowerCase() === through.toLowerCase() : matchBranch([name], through),
  );
}

function keyOf(list: string, name: string): string {
  return `${list} ${name}`;
}
