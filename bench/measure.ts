/** How everything here is measured: several rounds, the contenders of a round in random order, and their medians. */

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

type Contenders<Name extends string, Result> = Readonly<Record<Name, () => Promise<Result> | Result>>;

/** What each contender gave, by name. What disturbs the machine for a while disturbs all of them. */
export async function runRounds<Name extends string, Result>(
  contenders: Contenders<Name, Result>,
  rounds: number,
): Promise<Record<Name, Result[]>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of this very object
  const names = Object.keys(contenders) as Name[];
  const results = new Map<Name, Result[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of shuffle(names)) results.get(name)?.push(await contenders[name]());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of these names alone
  return Object.fromEntries(results) as Record<Name, Result[]>;
}

/** Medians by contender, each of which gives one number in a unit of its own choice. */
export async function measureRounds<Name extends string>(
  contenders: Contenders<Name, number>,
  rounds: number,
): Promise<Record<Name, number>> {
  const results = Object.entries<number[]>(await runRounds(contenders, rounds));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of the same names
  return Object.fromEntries(results.map(([name, values]) => [name, median(values)])) as Record<Name, number>;
}

function shuffle<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Milliseconds of CPU, of all threads of this process, garbage collection included. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
