import { buildReason } from '../../core/verdict/build-reason.ts';
import type { InitiativeVerdict } from '../../core/verdict/verdict.ts';
import { systemClock } from '../../octokit/clock.ts';
import { GithubError } from '../../octokit/github-error.ts';
import { readWork } from '../../octokit/read-work.ts';
import { assessInSight } from '../../reconcile/assess-once.ts';
import type { Connection } from '../../reconcile/connection.ts';
import { readWhole } from '../../reconcile/read-whole.ts';
import { ActionError } from '../action-error.ts';

export interface Convergence {
  /** One for each initiative, those that could not be read included: these are unknown. */
  readonly verdicts: readonly InitiativeVerdict[];
  /** Why some could not be read, a line each. */
  readonly failures: readonly string[];
}

/** Numbers that are looked at, and what to do where one turns out to be no initiative. */
interface Wanted {
  readonly numbers: readonly number[];
  readonly missing: (number: number) => void;
}

/**
 * How every open initiative stands, or the one that is named; nothing is written. One request for the list and one for
 * each initiative in the usual case.
 * @param issuesUrl address of the repository's issues, for those that cannot be read
 * @throws ActionError where the one that is named is no initiative, GithubError where the list cannot be read
 */
export async function readConvergence(
  connection: Connection,
  only: number | null,
  issuesUrl: string,
): Promise<Convergence> {
  const { numbers, missing } = only === null ? await listed(connection) : named(only);
  const verdicts: InitiativeVerdict[] = [];
  const failures: string[] = [];
  const unknown = (number: number, error: GithubError) =>
    verdicts.push(unknownVerdict(number, `${issuesUrl}/${String(number)}`, error));
  for (const [index, number] of numbers.entries()) {
    const verdict = await readOne(connection, number);
    if (verdict === null) missing(number);
    else if (!(verdict instanceof GithubError)) verdicts.push(verdict);
    else {
      failures.push(`#${String(number)} could not be read: ${verdict.message}`);
      unknown(number, verdict);
      if (hangsOnOne.has(verdict.code)) continue;
      const rest = numbers.slice(index + 1);
      if (rest.length > 0) failures.push(`After that, ${String(rest.length)} more were not asked for.`);
      for (const one of rest) unknown(one, verdict);
      break;
    }
  }
  return { verdicts, failures };
}

async function listed({ reader }: Connection): Promise<Wanted> {
  const { initiatives } = await readWork(reader);
  // It was one a moment ago: somebody has taken it from the list.
  return { numbers: initiatives, missing: () => undefined };
}

function named(only: number): Wanted {
  return {
    numbers: [only],
    missing(number) {
      throw new ActionError(
        'bad-input',
        [`#${String(number)} is no initiative.`],
        'Name an issue with the label `initiative`, or leave `initiative` out for all open ones.',
      );
    },
  };
}

async function readOne(
  connection: Connection,
  number: number,
): Promise<InitiativeVerdict | GithubError | null> {
  try {
    const read = await readWhole(connection, number);
    return read?.isInitiative === true ? assessInSight(read.facts).verdict : null;
  } catch (error) {
    if (error instanceof GithubError) return error;
    throw error;
  }
}

/** An initiative may be too large to be answered. Any other failure would only be repeated with the next one. */
const hangsOnOne = new Set<GithubError['code']>(['github-timeout', 'github-refused']);

/** Nothing is known of it, and that is said: left out, it would look as if there were none. */
function unknownVerdict(number: number, url: string, { what }: GithubError): InitiativeVerdict {
  return {
    schema: 1,
    initiative: { number, url, title: '(could not be read)' },
    stage: 'define',
    digest: { current: null, signed: null },
    decision: 'error',
    gates: { selection: 'error', launch: 'error' },
    personas: [],
    reasons: [buildReason('github-unavailable', { link: url, waitingHelps: true, detail: { what } })],
    sha: null,
    targetDate: null,
    notices: [],
    readAt: new Date(systemClock.now()).toISOString(),
    configCommit: '',
  };
}
