import { completePicture } from './complete-picture.ts';
import { isExtra, readExtras, type Wants } from './documents/extras.ts';
import { initiativesQuery } from './documents/queries.ts';
import type { RawHeard, RawRepository } from './documents/raw.ts';
import type { InitiativeRead } from './initiative-read.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables, startRead, toRepository } from './reader.ts';
import { hintOf } from './wants-of.ts';

/** GitHub gives an answer ten seconds (docs: rate limits and query limits for the GraphQL API); five are far from that. */
const perRequest = 5;

/**
 * Reads what people said on these initiatives, whole as by `readInitiative`, and not what wants to release them: five in one
 * request. For a verdict on something that is known already and holds them all.
 * @returns by number; null where there is no such issue
 * @throws GithubError; never half a picture
 */
export async function readInitiatives(
  reader: Reader,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, InitiativeRead | null>> {
  const read = new Map<number, InitiativeRead | null>();
  for (let start = 0; start < numbers.length; start += perRequest)
    for (const [number, one] of await readSome(reader, numbers.slice(start, start + perRequest)))
      read.set(number, one);
  return read;
}

interface RawRead {
  readonly repository: (RawRepository & Readonly<Record<`issue_${number}`, RawHeard | null>>) | null;
  readonly viewer: { readonly login: string };
}

async function readSome(
  reader: Reader,
  numbers: readonly number[],
): Promise<[number, InitiativeRead | null][]> {
  const hint = hintFor(reader, numbers);
  const { page, children } = startRead(reader, []);
  const { data, at } = await reader.client.query({
    name: 'initiatives',
    document: initiativesQuery(numbers, hint),
    variables: { ...repositoryVariables(reader), page, children },
    tolerate: (problem) => isExtra(problem) || isNoIssue(problem),
  });
  const raw = believe<RawRead>(data);
  const repository = mustHaveRepository(reader, raw.repository);
  const known = toRepository(reader, repository);
  const extras = readExtras(hint, { ...repository }, data);
  const read: [number, InitiativeRead | null][] = [];
  for (const number of numbers) {
    const issue = repository[`issue_${number}`] ?? null;
    if (issue === null) {
      read.push([number, null]);
      continue;
    }
    const context = startRead(reader, []);
    const sketch = { reader, context, known, raw: issue, linked: null, extras, hinted: [] };
    const { wants, ...one } = await completePicture({ ...sketch, readAt: at, login: raw.viewer.login });
    // Its pull requests were not asked for, and are still likely.
    reader.hints.set(number, { ...wants, pulls: reader.hints.get(number)?.pulls ?? [] });
    read.push([number, one]);
  }
  return read;
}

function isNoIssue({ path, type }: { readonly path: readonly unknown[]; readonly type: string | null }) {
  const [first, second, ...deeper] = path;
  const isIssue = first === 'repository' && typeof second === 'string' && second.startsWith('issue_');
  return type === 'NOT_FOUND' && isIssue && deeper.length === 0;
}

/** What any of them will need, once. */
function hintFor(reader: Reader, numbers: readonly number[]): Wants {
  const hints = numbers.map((number) => hintOf(reader, number));
  return {
    labels: distinct(hints.map(({ labels }) => labels)),
    teams: distinct(hints.map(({ teams }) => teams)),
    users: distinct(hints.map(({ users }) => users)),
    pulls: [],
    probes: distinct(hints.map(({ probes }) => probes)),
    strays: distinct(hints.map(({ strays }) => strays)),
    edited: distinct(hints.map(({ edited }) => edited)),
  };
}

function distinct<T>(lists: readonly (readonly T[])[]): T[] {
  return [...new Set(lists.flat())];
}
