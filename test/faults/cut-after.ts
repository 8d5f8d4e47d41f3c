import { systemClock } from '../../octokit/clock.ts';

/**
 * A way to GitHub that is cut after so many single writes. The request in which that happens is carried out up to there,
 * and its answer is lost: nobody but GitHub knows what was done. From then on the process is as good as dead.
 */
export function cutAfter(writes: number): { readonly fetch: typeof globalThis.fetch; isCut(): boolean } {
  let left = writes;
  let cut = false;
  const fetch: typeof globalThis.fetch = async (url, init) => {
    if (cut) throw new TypeError('the process is dead');
    const text = typeof init?.body === 'string' ? init.body : '';
    if (!text.includes('mutation Apply(')) return globalThis.fetch(url, init);
    const { query, variables } = JSON.parse(text);
    const fields = String(query).split('\n').slice(1, -1);
    if (fields.length <= left) {
      left -= fields.length;
      return globalThis.fetch(url, init);
    }
    cut = true;
    if (left > 0)
      await globalThis.fetch(url, {
        ...init,
        body: JSON.stringify({ query: firstFields(query, left), variables }),
      });
    throw new TypeError('cut');
  };
  return { fetch, isCut: () => cut };
}

function firstFields(query: string, count: number): string {
  const [head = '', ...rest] = query.split('\n');
  const variables = head
    .slice(head.indexOf('(') + 1, head.lastIndexOf(')'))
    .split(', ')
    .slice(0, count);
  return [`mutation Apply(${variables.join(', ')}) {`, ...rest.slice(0, count), '}'].join('\n');
}

/** Dead processes do not try again. */
export const neverAgain = { ...systemClock, sleep: () => Promise.resolve() };
