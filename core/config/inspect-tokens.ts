import type { CST } from 'yaml';
import { visible } from './finding.ts';

/** Something in a file that is refused before anything is made of it. */
export interface TokenProblem {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Deep enough for every key there is, and far from what a recursive composer can take. */
const MAX_DEPTH = 16;

const REFUSED: Readonly<Record<string, Omit<TokenProblem, 'offset'>>> = {
  anchor: { code: 'yaml-anchor', message: 'Anchors (`&name`) are not read here.', hint: 'Write it without.' },
  alias: {
    code: 'yaml-alias',
    message: 'Aliases (`*name`) are not read here.',
    hint: 'Write the value out; text that begins with a star stands in quotes.',
  },
  tag: {
    code: 'yaml-tag',
    message: 'Tags (`!name`) are not read here.',
    hint: 'Write it without; text that begins with an exclamation mark stands in quotes.',
  },
  directive: {
    code: 'yaml-directive',
    message: 'Directives (`%…`) are not read here.',
    hint: 'Remove the line: the file is YAML 1.2.',
  },
};

/**
 * What is refused in the tokens of a YAML file: anchors, aliases, tags, directives, deep nesting, and what is no token.
 * Works without recursion, so that depth itself is harmless, and stops at the first place that is too deep.
 */
export function inspectTokens(tokens: readonly CST.Token[]): readonly TokenProblem[] {
  const problems: TokenProblem[] = [];
  const open = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    const refused = REFUSED[token.type];
    if (refused) problems.push({ ...refused, offset: token.offset });
    if (token.type === 'error') problems.push(notYaml(token.message, token.offset));
    if (depth > MAX_DEPTH) return [...problems, tooDeep(token.offset)];
    for (const child of childrenOf(token).reverse()) open.push({ token: child, depth: depth + nests(token) });
  }
  return problems;
}

const nests = (token: CST.Token): number => (token.type === 'document' ? 0 : 1);

const notYaml = (message: string, offset: number): TokenProblem => ({
  code: 'yaml-syntax',
  offset,
  message: `This is not YAML: ${visible(message, 200)}.`,
  hint: 'Check quotes and brackets before this place.',
});

const tooDeep = (offset: number): TokenProblem => ({
  code: 'too-deep',
  offset,
  message: `This is nested more than ${MAX_DEPTH} levels deep.`,
  hint: 'No key of this file lies so deep: check brackets and indentation.',
});

function childrenOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document')
    return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
  if (token.type === 'block-scalar') return [...token.props];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [
    ...item.start,
    ...(item.key ? [item.key] : []),
    ...(item.sep ?? []),
    ...(item.value ? [item.value] : []),
  ]);
}
