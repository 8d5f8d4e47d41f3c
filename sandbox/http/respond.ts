import { createHash, randomUUID } from 'node:crypto';
import type { RateBudget } from './route.ts';

/** The headers that GitHub puts on every answer of its API. */
export function commonHeaders(now: Date, budget: RateBudget, resource: string): Record<string, string> {
  return {
    'X-GitHub-Request-Id': randomUUID().slice(0, 23).toUpperCase(),
    'X-GitHub-Media-Type': 'github.v3; format=json',
    'X-RateLimit-Limit': String(budget.limit),
    'X-RateLimit-Remaining': String(budget.remaining),
    'X-RateLimit-Used': String(budget.used),
    'X-RateLimit-Reset': String(budget.reset),
    'X-RateLimit-Resource': resource,
    Date: now.toUTCString(),
  };
}

/** A weak ETag over the body, as GitHub's are for JSON. */
export function etagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('hex')}"`;
}

/** Whether the client has this version already. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate */
export function isUnchanged(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.split(',').some((tag) => bare(tag) === bare(etag));
}

/** Weak comparison (RFC 9110, 8.8.3.2): what a proxy made of the tag does not matter. */
function bare(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
