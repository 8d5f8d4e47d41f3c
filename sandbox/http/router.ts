import type { Oracle } from '../oracle/oracle.ts';
import type { Route } from './route.ts';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export interface Router {
  match(method: string, path: string): Match | null;
}

/**
 * GitHub takes slashes inside a path, also unescaped: `commits/heads/release/1.0/check-runs`. So these
 * parameters run across segments, and a template that fixes more of the path is tried first.
 */
const ACROSS_SEGMENTS = new Set(['path', 'ref', 'branch', 'basehead', 'tag']);

/** @throws Error for a route whose operation is not in the slice of GitHub's description. */
export function createRouter(routes: readonly Route[], oracle: Oracle): Router {
  const byMethod = new Map<string, { pattern: RegExp; names: string[]; route: Route; fixed: number }[]>();
  for (const route of routes) {
    oracle.operation(route.operation);
    const [method = '', template = ''] = route.operation.split(' ');
    const entries = byMethod.get(method) ?? [];
    entries.push({ ...compileTemplate(template), route });
    byMethod.set(method, entries);
  }
  for (const entries of byMethod.values()) entries.sort((a, b) => b.fixed - a.fixed);

  return {
    match(method, path) {
      for (const { pattern, names, route } of byMethod.get(method) ?? []) {
        const found = pattern.exec(path);
        if (found === null) continue;
        const values = names.map((name, index) => [name, decode(found[index + 1] ?? '')]);
        return { route, params: Object.fromEntries(values) };
      }
      return null;
    },
  };
}

function compileTemplate(template: string): { pattern: RegExp; names: string[]; fixed: number } {
  const names: string[] = [];
  const parts = template.split('/').map((part) => {
    if (!part.startsWith('{')) return part.replaceAll('.', String.raw`\.`);
    const name = part.slice(1, -1);
    names.push(name);
    return ACROSS_SEGMENTS.has(name) ? '(.+)' : '([^/]+)';
  });
  const fixed = parts.filter((part) => !part.startsWith('(')).length;
  // The contents of the root folder have an empty path, and GitHub takes it with and without the slash.
  const source = template.endsWith('/{path}') ? `${parts.slice(0, -1).join('/')}(?:/(.*))?` : parts.join('/');
  return { pattern: new RegExp(`^${source}/?$`), names, fixed };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
