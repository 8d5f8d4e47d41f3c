import type { Config } from '../core/config/config.ts';
import type { AppRef, ConfigFacts, Facts, IncompleteFacts } from '../core/facts/facts.ts';
import type { Client } from './client.ts';
import type { Wants } from './documents/extras.ts';
import type { RawRepository } from './documents/raw.ts';
import { GithubError } from './github-error.ts';
import { createConfigCache } from './known-config.ts';
import { createLru, type Lru } from './lru.ts';
import type { ReadContext } from './read-to-end.ts';
import { toConfigFacts } from './to-config-facts.ts';

export interface ReaderOptions {
  readonly client: Client;
  readonly owner: string;
  readonly name: string;
  /** Numeric id of the repository, if known: an answer about another one (renamed, transferred) is refused. */
  readonly repositoryId?: number | undefined;
  /** Numeric id of our App: whose check runs are ours. */
  readonly appId: number;
  /** Login of the bot that keeps the initiatives, `tutti[bot]`, where another token looks at them; null: whoever asks. */
  readonly keeper?: string | null;
  /** Items per page, 100 unless given. Nothing that is read depends on it. */
  readonly page?: number;
}

/** One repository as we read it, with what is remembered between reads. All of it is bounded, none of it is evidence. */
export interface Reader extends ReaderOptions {
  readonly keeper: string | null;
  readonly configOf: (facts: ConfigFacts) => Config | null;
  /** What the last read of an initiative turned out to need. */
  readonly hints: Lru<number, Wants>;
  /**
   * The config and the repository's node id as read last; `undefined` before the first read. A hint for what is not worth
   * reading, and for what has to be written while nothing can be read.
   */
  readonly latest: {
    config: Config | null | undefined;
    repositoryNodeId: string | undefined;
    /** Web address of the repository; empty before the first read. */
    url: string;
    defaultBranch: string;
  };
  /** Jobs that were seen in the list of their run, by check run and conclusion: neither can change. */
  readonly jobs: Lru<string, true>;
  /** The app through which a comment was posted: it can never change. */
  readonly via: Lru<number, { readonly app: AppRef | null }>;
}

export function createReader(options: ReaderOptions): Reader {
  return {
    ...options,
    keeper: options.keeper ?? null,
    latest: { config: undefined, repositoryNodeId: undefined, url: '', defaultBranch: '' },
    configOf: createConfigCache(),
    hints: createLru(2000),
    jobs: createLru(20_000),
    via: createLru(50_000),
  };
}

/** 24 sub-issues are read at once: that keeps the cost of an initiative at one point, see `initiativeQuery`. */
const childrenPerPage = 24;

export function startRead(reader: Reader, incomplete: IncompleteFacts[]): ReadContext {
  const { client, appId, keeper, page = 100 } = reader;
  return { client, appId, keeper, page, children: Math.min(childrenPerPage, page), incomplete };
}

/** The variables that every query about this repository takes. */
export function repositoryVariables({ owner, name }: Reader): {
  readonly owner: string;
  readonly name: string;
} {
  return { owner, name };
}

export interface RepositoryRead {
  readonly repository: Facts['repository'];
  readonly configFacts: ConfigFacts;
  readonly config: Config | null;
}

/** @throws GithubError where the repository is not the one we were told about, or has no commit. */
export function toRepository(reader: Reader, raw: RawRepository): RepositoryRead {
  const { owner, name, repositoryId } = reader;
  const [ownerNow = owner, nameNow = name] = raw.nameWithOwner.split('/');
  const head = raw.defaultBranchRef;
  if (repositoryId !== undefined && raw.databaseId !== repositoryId) throw otherRepository(reader, raw);
  const configFacts = toConfigFacts(raw.config);
  const config = reader.configOf(configFacts);
  reader.latest.config = config;
  reader.latest.repositoryNodeId = raw.id;
  reader.latest.url = raw.url;
  reader.latest.defaultBranch = head?.name ?? '';
  return {
    repository: {
      nodeId: raw.id,
      owner: ownerNow,
      name: nameNow,
      url: raw.url,
      defaultBranch: head?.name ?? '',
      configCommit: head?.target?.oid ?? '',
      labels: [],
    },
    configFacts,
    config,
  };
}

function otherRepository({ owner, name, repositoryId }: Reader, raw: RawRepository): GithubError {
  return new GithubError({
    code: 'github-not-found',
    what: `${owner}/${name} is now another repository (id ${String(raw.databaseId)}, expected ${String(repositoryId)})`,
    where: 'repository',
    fix: 'The next event of the repository brings its new name.',
  });
}

/** The repository of an answer, which must be there: without it nothing else may be concluded. */
export function mustHaveRepository<T>({ owner, name }: Reader, repository: T | null): T {
  if (repository !== null) return repository;
  throw new GithubError({
    code: 'github-not-found',
    what: `GitHub does not show us the repository ${owner}/${name}`,
    where: 'repository',
    fix: 'Check that the App is installed on it.',
  });
}
