import type { ConfigProblem } from '../config/config.ts';
import type { Facts } from '../facts/facts.ts';
import { buildReason } from '../verdict/build-reason.ts';
import type { Reason } from '../verdict/verdict.ts';
import type { Assessment } from './assessment.ts';

/** Without a readable config nothing can be known: an error that says where it is wrong, and never silence (F30). */
export function assessWithoutConfig(facts: Facts, problems: readonly ConfigProblem[]): Assessment {
  const { number, url, title } = facts.initiative;
  const reasons = configReasons(facts, problems);
  return {
    config: null,
    configProblems: problems,
    record: { answers: noAnswers, metrics: [], criteria: [], targetDate: null, targetRelease: null },
    recordProblems: [],
    draft: null,
    signed: null,
    dueScopeReceipt: null,
    personaIssues: new Map(),
    answers: [],
    overrides: [],
    verdict: {
      schema: 1,
      initiative: { number, url, title },
      stage: 'define',
      digest: { current: null, signed: null },
      decision: 'error',
      gates: { selection: 'error', launch: 'error' },
      personas: [],
      reasons,
      sha: null,
      targetDate: null,
      notices: [],
      readAt: facts.readAt,
      configCommit: facts.repository.configCommit,
    },
  };
}

const noAnswers = { problem: '', evidence: '', approach: '', success: '', criteria: '' } as const;

/** The reasons for which a config cannot be used, one per problem. */
export function configReasons(
  { config, repository }: Pick<Facts, 'config' | 'repository'>,
  problems: readonly ConfigProblem[],
): Reason[] {
  const link = `${repository.url}/blob/${repository.configCommit}/.github/tutti.yml`;
  const who = [{ kind: 'role', role: 'writer' } as const];
  if (config.state !== 'present') {
    const detail = { why: config.state === 'absent' ? 'there is none' : config.why };
    return [buildReason('config-missing', { link, who, detail })];
  }
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message, hint, line, column, path }) =>
      buildReason('config-invalid', {
        link: `${link}#L${line}`,
        who,
        detail: { message, hint, line: String(line), column: String(column), path },
      }),
    );
}
