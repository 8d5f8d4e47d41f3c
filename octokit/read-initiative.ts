import { completePicture } from './complete-picture.ts';
import { isExtra, readExtras, type Wants } from './documents/extras.ts';
import { initiativeQuery } from './documents/queries.ts';
import type { RawInitiative, RawRepository } from './documents/raw.ts';
import type { InitiativeRead } from './initiative-read.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables, startRead, toRepository } from './reader.ts';
import { hintOf } from './wants-of.ts';

interface RawRead {
  readonly repository: (RawRepository & { readonly issue: RawInitiative | null }) | null;
  readonly viewer: { readonly login: string };
}

/**
 * Reads one initiative whole: itself, its sub-issues, the pull requests that want to release it, and what else is needed
 * to judge it. One request in the usual case.
 *
 * @param pulls pull requests that are known to be linked to it, as a hint
 * @returns null where there is no such issue
 * @throws GithubError; never half a picture. What exists and could not be read to its end is in `facts.incomplete`
 */
export async function readInitiative(
  reader: Reader,
  number: number,
  pulls: readonly number[] = [],
): Promise<InitiativeRead | null> {
  const hint = hintFor(reader, number, pulls);
  const context = startRead(reader, []);
  const { page, children } = context;
  const { data, at } = await reader.client.query({
    name: 'initiative',
    document: initiativeQuery(hint),
    variables: { ...repositoryVariables(reader), number, page, children, appId: reader.appId },
    tolerate: (problem) =>
      isExtra(problem) || (problem.type === 'NOT_FOUND' && problem.path.join('.') === 'repository.issue'),
  });
  const raw = believe<RawRead>(data);
  const repository = mustHaveRepository(reader, raw.repository);
  if (repository.issue === null) return null;
  const known = toRepository(reader, repository);
  const extras = readExtras(hint, { ...repository }, data);
  const { wants, ...read } = await completePicture({
    reader,
    context,
    known,
    raw: repository.issue,
    linked: repository.issue,
    extras,
    hinted: hint.pulls,
    readAt: at,
    login: raw.viewer.login,
  });
  reader.hints.set(number, wants);
  return read;
}

function hintFor(reader: Reader, number: number, pulls: readonly number[]): Wants {
  const wants = hintOf(reader, number);
  return { ...wants, pulls: [...new Set([...wants.pulls, ...pulls])] };
}
