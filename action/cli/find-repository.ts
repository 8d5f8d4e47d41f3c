import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FoundRepository {
  /** `owner/name` */
  readonly name: string;
  /** Root of the REST API. */
  readonly apiUrl: string;
}

/** `git@host:owner/name.git`, `https://host/owner/name`, `ssh://git@host/owner/name.git`. */
const remote = /^(?:[\w+]+:\/\/)?(?:[^@/\s]+@)?([\w.-]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/** Where the checkout comes from, by its remote `origin`; null where it does not say. */
export function findRepository(root: string): FoundRepository | null {
  const url = originOf(root);
  const [, host, name] = remote.exec(url) ?? [];
  if (host === undefined || name === undefined) return null;
  return { name, apiUrl: host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3` };
}

function originOf(root: string): string {
  try {
    const [, section = ''] = readFileSync(join(root, '.git/config'), 'utf8').split(/^\[remote "origin"\]$/m);
    const [own = ''] = section.split(/^\[/m);
    return /^\s*url\s*=\s*(\S+)\s*$/m.exec(own)?.[1] ?? '';
  } catch {
    return '';
  }
}
