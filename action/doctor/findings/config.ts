import type { ConfigProblem } from '../../../core/config/config.ts';
import { configPath } from '../../validate/read-checkout.ts';
import type { DoctorFacts } from '../facts.ts';
import { type Examination, type Finding, fine, found } from '../finding.ts';

const why = 'Only a valid one on the default branch counts; without it every release is held back.';

export const config: Examination = {
  code: 'config',
  examine(facts) {
    const { configProblems: problems } = facts;
    const absent = whereAbsent(facts);
    if (absent !== null) return absent;
    const where = facts.github.known ? 'on the default branch' : 'in this checkout';
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [worst] = errors.length > 0 ? errors : problems;
    if (worst === undefined) return fine(`\`${configPath}\` ${where} is valid.`);
    return found(
      errors.length > 0 ? 'broken' : 'attention',
      {
        what: `\`${configPath}\` ${where} ${errors.length > 0 ? 'is not valid' : 'could be better'}: line ${String(worst.line)}: ${worst.message}${more(problems)}`,
        why: errors.length > 0 ? why : 'It counts as it is.',
        fix: `${worst.hint} \`tutti validate\` says all of it.`,
      },
      { file: configPath, line: worst.line, column: worst.column },
    );
  },
};

function more(problems: readonly ConfigProblem[]): string {
  return problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
}

function whereAbsent({ github, checkout }: DoctorFacts): readonly Finding[] | null {
  const here = checkout?.config ?? null;
  const state = github.known
    ? github.value.configFacts
    : here === null
      ? ({ state: 'absent' } as const)
      : here.text === null
        ? ({ state: 'unreadable', why: here.why } as const)
        : null;
  if (state?.state === 'unreadable')
    return found('broken', {
      what: `\`${configPath}\` cannot be read: ${state.why}.`,
      why,
      fix: 'Write it anew.',
    });
  if (state?.state !== 'absent') return null;
  return found('broken', {
    what: `There is no \`${configPath}\`${github.known ? ' on the default branch' : ''}.`,
    why,
    fix: here === null ? 'Run `tutti init`, and merge what it writes.' : 'Merge the one of this checkout.',
  });
}
