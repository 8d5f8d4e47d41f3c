import type { InitiativeVerdict } from '../verdict/verdict.ts';

const start = '<sub>As of ';

/**
 * The last line of a page: when it was evaluated, and against which commit of the config. It changes with every reading,
 * so pages are compared without it: a world that stays as it is writes nothing.
 */
export function renderFooter({
  readAt,
  configCommit,
}: Pick<InitiativeVerdict, 'readAt' | 'configCommit'>): string {
  return `${start}${readAt.replace('T', ' ').replace('Z', ' UTC')}, config at ${configCommit.slice(0, 7)}.</sub>`;
}

/** Whether two pages say the same, apart from when. GitHub may turn line endings round and trim the end. */
export function saysTheSame(one: string, other: string): boolean {
  return withoutFooter(one) === withoutFooter(other);
}

function withoutFooter(page: string): string {
  const text = (page.includes('\r') ? page.replaceAll('\r\n', '\n') : page).trimEnd();
  const last = text.lastIndexOf('\n') + 1;
  return text.startsWith(start, last) ? text.slice(0, last).trimEnd() : text;
}
