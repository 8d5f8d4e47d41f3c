import { createClient } from '../octokit/client.ts';
import type { Clock } from '../octokit/clock.ts';
import { createLru } from '../octokit/lru.ts';
import { createPacer, type Pacer } from '../octokit/pacer.ts';
import { createReader } from '../octokit/reader.ts';
import type { Connection } from '../reconcile/connection.ts';
import { createMemory } from '../reconcile/memory.ts';
import type { RepositoryRef } from '../reconcile/target.ts';

/** Gets a token for one installation, narrowed to one repository (A74). `renew`: the last one was refused. */
export type TokenSource = (
  installationId: number,
  repositoryId: number | null,
  renew: boolean,
) => Promise<string>;

export interface ConnectionsOptions {
  readonly baseUrl: string;
  readonly appId: number;
  readonly writeIntervalMs: number;
  readonly clock: Clock;
  readonly token: TokenSource;
  readonly fetch: typeof globalThis.fetch;
}

/** Connections by repository, made when first needed. A repository that was renamed gets a new one. */
export function createConnections(options: ConnectionsOptions): (repository: RepositoryRef) => Connection {
  const known = createLru<string, Connection>(1000);
  const pacers = createLru<number, Pacer>(1000);

  function pacerOf(installationId: number): Pacer {
    const pacer =
      pacers.get(installationId) ??
      createPacer({ clock: options.clock, intervalMs: options.writeIntervalMs });
    pacers.set(installationId, pacer);
    return pacer;
  }

  function connect(repository: RepositoryRef): Connection {
    const { installationId, repositoryId, owner, name } = repository;
    const { baseUrl, clock, appId, fetch } = options;
    const token = (renew: boolean) => options.token(installationId, repositoryId, renew);
    const client = createClient({ baseUrl, clock, token, fetch });
    const reader = createReader({ client, owner, name, repositoryId, appId });
    return { repository, client, reader, pacer: pacerOf(installationId), memory: createMemory() };
  }

  return (repository) => {
    const { installationId, repositoryId, owner, name } = repository;
    const key = `${String(installationId)} ${String(repositoryId)} ${owner}/${name}`;
    const connection = known.get(key) ?? connect(repository);
    known.set(key, connection);
    return connection;
  };
}
