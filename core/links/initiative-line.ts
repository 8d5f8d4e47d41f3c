import { isSameRepository, type RepositoryName } from './repository-name.ts';

const KEY = /^initiatives?[ \t]*:/iu;
// Source: docs.github.com, "Autolinked references and URLs": `#26` and `owner/name#26`.
const REFERENCE = /(?<![\w/.#-])([\w.-]+\/[\w.-]+)?#([1-9]\d{0,9})(?!\w)/gu;

/**
 * Numbers of the issues of this repository that a line `Initiative: #12, owner/name#13` names; empty where the line is
 * none. Every reference on the line counts, whatever stands between them: one too many holds a release and is seen at
 * once, one too few would let it pass.
 */
export function parseInitiativeLine(line: string, repository: RepositoryName): number[] {
  const key = KEY.exec(line)?.[0];
  if (key === undefined) return [];
  return [...line.slice(key.length).matchAll(REFERENCE)]
    .filter(([, prefix]) => isSameRepository(prefix, repository))
    .map(([, , number]) => Number(number));
}
