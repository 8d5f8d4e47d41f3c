import { isAbovePlan } from '../../../core/setup/above-plan.ts';
import { gateCheck } from '../facts.ts';
import { type Examination, fine, found, named } from '../finding.ts';

/** Whether a tag can be set on any commit. */
export const tags: Examination = {
  code: 'tags',
  examine({ github }) {
    if (!github.known || isAbovePlan(github.value.tags)) return [];
    const { tags: read } = github.value;
    if (!read.known)
      return found('unknown', {
        what: 'Whether tags have rules is not known.',
        why: `${read.why}.`,
        fix: 'Give the token `metadata: read`.',
      });
    const holding = read.value.filter(
      ({ rules, checks }) =>
        rules.includes('creation') || checks.some(({ context }) => context === gateCheck),
    );
    if (holding.length > 0)
      return fine(`Tags are held by the ruleset ${named(holding.map(({ name }) => name))}.`);
    return found('attention', {
      what: 'Anybody who may push can tag any commit.',
      why: 'If a tag is what you release from, the gate on branches is walked around.',
      fix: 'If you release by tags, make a tag ruleset for them that restricts creations, and run `gate` before publishing.',
    });
  },
};
