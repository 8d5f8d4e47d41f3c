import {
  Composer,
  type CST,
  type Document,
  LineCounter,
  type ParsedNode,
  Parser,
  type YAMLParseError,
} from 'yaml';
import type { ConfigProblem } from './config.ts';
import { visible } from './finding.ts';
import { inspectTokens } from './inspect-tokens.ts';
import { type Places, readNode } from './read-node.ts';

/** GitHub serves a file of any size; nobody's config is larger, and the cost of reading YAML grows with it. */
const MAX_BYTES = 32 * 1024;

/** Plain values of a YAML file and where each of them stands. */
export interface YamlFile {
  readonly value: unknown;
  /** By JSON Pointer. */
  readonly places: Places;
  /** Line and column, from 1, of an offset. */
  readonly locate: (offset: number) => { readonly line: number; readonly column: number };
}

export type ParsedYaml =
  | { readonly file: YamlFile; readonly problems: readonly [] }
  | { readonly file: null; readonly problems: readonly ConfigProblem[] };

/**
 * YAML 1.2 of at most 32 KiB as plain values. Everything that can make reading expensive or surprising is refused
 * before it is followed: size, depth, anchors, aliases, tags, directives, merge keys, repeated keys, second documents.
 */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > MAX_BYTES || Buffer.byteLength(text) > MAX_BYTES) return refuse(tooLarge);
  const lines = new LineCounter();
  const locate = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const at = (problem: Said & { readonly offset: number }): ConfigProblem => ({
    code: problem.code,
    severity: 'error',
    ...locate(problem.offset),
    path: '',
    message: problem.message,
    hint: problem.hint,
  });

  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const refused = inspectTokens(tokens);
  if (refused.length > 0) return { file: null, problems: refused.map(at) };

  const documents = compose(tokens, text.length);
  const errors = documents.flatMap((document) => document.errors);
  if (errors.length > 0) return { file: null, problems: errors.map(explainSyntax).map(at) };
  const [document, second] = documents;
  if (second) return { file: null, problems: [at({ ...secondDocument, offset: second.range[0] })] };
  if (!document?.contents || isNothing(document.contents)) return refuse(empty);

  const { value, places, repeated } = readNode(document.contents);
  if (repeated.length > 0) return { file: null, problems: repeated.map(at) };
  return { file: { value, places, locate }, problems: [] };
}

type Said = Pick<ConfigProblem, 'code' | 'message' | 'hint'>;

const tooLarge: Said = {
  code: 'too-large',
  message: `The file is larger than ${MAX_BYTES / 1024} KiB and was not read.`,
  hint: 'Keep owners and criteria here, and everything else in documents of its own.',
};
const empty: Said = {
  code: 'empty',
  message: 'The file says nothing.',
  hint: 'Begin with `version: 1` and `personas:`.',
};
const secondDocument: Said = {
  code: 'yaml-documents',
  message: 'A second document begins here (`---`).',
  hint: 'Put everything into one.',
};

const refuse = (problem: Said): ParsedYaml => ({
  file: null,
  problems: [{ ...problem, severity: 'error', line: 1, column: 1, path: '' }],
});

const isNothing = (node: ParsedNode): boolean => 'value' in node && node.value === null;

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    uniqueKeys: false, // yaml compares every key with every other; readNode does it with a set
    prettyErrors: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens, false, length)] as Document.Parsed[];
}

const HINTS: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: 'Put the text in quotes: `"@ana"`.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MISSING_CHAR: 'Check quotes, commas and brackets before this place.',
};

/** A syntax error in yaml's own words, which name the rule, with what usually mends it. */
function explainSyntax(error: YAMLParseError): Said & { readonly offset: number } {
  return {
    code: 'yaml-syntax',
    offset: error.pos[0],
    message: `This is not YAML: ${visible(error.message, 200)}.`,
    hint: HINTS[error.code] ?? 'Check quotes and indentation around this place.',
  };
}
