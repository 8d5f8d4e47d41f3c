import { field, isRecord, textField } from '../../octokit/json.ts';
import { count, listDetails } from './details.ts';
import { type Assessed, failed, succeeded } from './finding.ts';
import { type Level, readLevels } from './sarif-level.ts';

type Json = Readonly<Record<string, unknown>>;

/** SARIF 2.1.0 (OASIS). A result of level `error` is a failure, and so is a scan that did not happen. */
export function assessSarif(log: Json): Assessed {
  const { version, runs } = log;
  if (version !== '2.1.0') return failed('SARIF of another version than 2.1.0');
  if (!Array.isArray(runs) || runs.length === 0) return failed('nothing was scanned: there is no run in it');
  const assessed = runs.map((run: unknown) => assessRun(run));
  const broken = assessed.flatMap(({ problem }) => problem ?? []);
  const errors = assessed.flatMap((run) => run.errors);
  const total = assessed.reduce((sum, run) => sum + run.total, 0);
  if (broken.length > 0) return failed(broken[0] ?? '', listDetails([...broken.slice(1), ...errors]));
  if (errors.length > 0)
    return failed(`${count(errors.length, 'result')} of level error`, listDetails(errors));
  return succeeded(`no result of level error, ${String(total)} below`);
}

interface AssessedRun {
  /** Why it cannot be believed, or null. */
  readonly problem: string | null;
  readonly errors: readonly string[];
  /** How many results count. */
  readonly total: number;
}

function assessRun(run: unknown): AssessedRun {
  const results = field(run, 'results');
  const tool = textField(field(field(run, 'tool'), 'driver'), 'name') ?? 'a tool without a name';
  // SARIF: results "must be present (but may be empty) if a log file represents an actual scan".
  if (!isRecord(run) || !Array.isArray(results))
    return { problem: `${tool} scanned nothing`, errors: [], total: 0 };
  const present = results.filter((result: unknown) => !isSuppressed(result) && !isGone(result));
  const levelOf = readLevels(run);
  const errors = present.filter((result: unknown) => isError(result, levelOf)).map(describe);
  return { problem: problemOf(run, tool), errors, total: present.length };
}

function problemOf(run: Json, tool: string): string | null {
  const { invocations } = run;
  if (Array.isArray(invocations) && invocations.some((one) => field(one, 'executionSuccessful') === false))
    return `${tool} says that it did not succeed`;
  const elsewhere = field(run['externalPropertyFileReferences'], 'results');
  const isWhole = elsewhere === undefined || (Array.isArray(elsewhere) && elsewhere.length === 0);
  return isWhole ? null : `${tool} has results in other files, which are not read`;
}

function isError(result: unknown, levelOf: (result: Json) => Level): boolean {
  return !isRecord(result) || levelOf(result) === 'error';
}

/** SARIF, `suppressions`: suppressed, unless one of them is under review or was rejected. */
function isSuppressed(result: unknown): boolean {
  const suppressions = field(result, 'suppressions');
  return (
    Array.isArray(suppressions) &&
    suppressions.length > 0 &&
    suppressions.every((one) => isRecord(one) && (one['status'] ?? 'accepted') === 'accepted')
  );
}

/** SARIF, `baselineState`: `absent` was there in an earlier run, and is not in this one. */
function isGone(result: unknown): boolean {
  return field(result, 'baselineState') === 'absent';
}

function describe(result: unknown): string {
  const rule =
    textField(result, 'ruleId') ?? textField(field(result, 'rule'), 'id') ?? 'a rule without an id';
  return `${rule}: ${textField(field(result, 'message'), 'text') ?? 'no message'}`;
}
