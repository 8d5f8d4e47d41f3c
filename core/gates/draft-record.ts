import type { Config } from '../config/config.ts';
import type { Facts } from '../facts/facts.ts';
import { rememberByText } from '../memo/remember-by-text.ts';
import { parseRecord } from '../record/parse-record.ts';
import type { RecordProblem, SelectionRecord } from '../record/record.ts';
import { buildScope } from '../scope/build-scope.ts';
import { canonicalJson } from '../scope/canonical-json.ts';
import { digestCanonical } from '../scope/digest.ts';
import type { Scope } from '../scope/scope.ts';
import type { Assessment } from './assessment.ts';
import { missingCriteria } from './selection-reasons.ts';

/** The record as it stands, and what it would bind. */
export interface Draft {
  readonly record: SelectionRecord;
  readonly problems: readonly RecordProblem[];
  readonly scope: Scope;
  /** The scope with its digest, once nothing is missing. */
  readonly signable: Assessment['draft'];
}

/**
 * GitHub takes comments of 65,536 characters, and the receipt of a scope holds all of it, escaped.
 * Twice this many leave room for that and for our own words.
 */
const longestScope = 30_000;

/** `YYYY-MM-DD`, which goes before the text that is read on that day. */
const dateLength = 10;

const drafts = new WeakMap<Config, (dated: string) => Draft>();

/** What of the facts a record is read from. */
export interface Written {
  readonly initiative: Pick<Facts['initiative'], 'body'>;
  /** ISO time: dates before its day have passed. */
  readonly readAt: string;
}

/** Reads the record from the initiative's body, and adds the standing criteria of the config; once for each text and day. */
export function draftRecord({ initiative, readAt }: Written, config: Config): Draft {
  const read = drafts.get(config) ?? rememberByText((dated) => readDraft(dated, config));
  drafts.set(config, read);
  return read(`${readAt.slice(0, dateLength)}${initiative.body}`);
}

function readDraft(dated: string, config: Config): Draft {
  const parsed = parseRecord(dated.slice(dateLength), {
    personas: config.personas.map(({ id, name }) => ({ id, name })),
    signals: [...config.signals.keys()],
    today: dated.slice(0, dateLength),
  });
  const scope = buildScope(parsed.record, config);
  const canonical = canonicalJson(scope);
  const problems = [...parsed.problems, ...missingCriteria(config, scope), ...tooLong(canonical)];
  const signable = problems.length === 0 ? { scope, digest: digestCanonical(canonical).short } : null;
  return { record: parsed.record, problems, scope, signable };
}

function tooLong({ length }: string): RecordProblem[] {
  if (length <= longestScope) return [];
  return [
    {
      code: 'record-too-long',
      question: null,
      line: 0,
      kind: 'invalid',
      message: `The record is too long to be signed: ${String(length)} characters of ${String(longestScope)}`,
      hint: 'One page is meant. Put the details into a document and link it from here.',
    },
  ];
}
