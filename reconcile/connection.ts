import type { Client } from '../octokit/client.ts';
import type { Pacer } from '../octokit/pacer.ts';
import type { Reader } from '../octokit/reader.ts';
import type { Memory } from './memory.ts';
import type { RepositoryRef } from './target.ts';

/** Everything that is needed to work on one repository. */
export interface Connection {
  readonly repository: RepositoryRef;
  readonly client: Client;
  readonly reader: Reader;
  /** Shared by all repositories of an installation. */
  readonly pacer: Pacer;
  readonly memory: Memory;
}
