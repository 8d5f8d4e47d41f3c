import type { Client } from './client.ts';
import { believe } from './json.ts';

export interface InstalledRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
}

interface Installation {
  readonly id: number;
  readonly suspended_at: string | null;
}

interface Listing {
  readonly repositories: readonly {
    readonly id: number;
    readonly name: string;
    readonly archived: boolean;
    readonly owner: { readonly login: string };
  }[];
}

const perPage = 100;

/** Ids of all active installations of the App. @param client authenticated as the App itself */
export async function readInstallations(client: Client): Promise<number[]> {
  const installations = await readAll(async (page) =>
    believe<readonly Installation[]>(
      await client.rest('GET /app/installations', { per_page: perPage, page }),
    ),
  );
  return installations.filter(({ suspended_at: suspended }) => suspended === null).map(({ id }) => id);
}

/** Repositories that an installation covers. @param client authenticated as that installation */
export async function readInstalledRepositories(client: Client): Promise<InstalledRepository[]> {
  const repositories = await readAll(async (page) => {
    const listing = await client.rest('GET /installation/repositories', { per_page: perPage, page });
    return believe<Listing>(listing).repositories;
  });
  return repositories
    .filter(({ archived }) => !archived)
    .map(({ id, name, owner }) => ({ id, name, owner: owner.login }));
}

/** The App's own name, as its comments carry it. @param client authenticated as the App itself */
export async function readAppLogin(client: Client): Promise<string> {
  const { slug } = believe<{ readonly slug: string }>(await client.rest('GET /app', {}));
  return `${slug}[bot]`;
}

async function readAll<Item>(read: (page: number) => Promise<readonly Item[]>): Promise<Item[]> {
  const all: Item[] = [];
  for (let page = 1; ; page += 1) {
    const items = await read(page);
    all.push(...items);
    if (items.length < perPage) return all;
  }
}
