import type { AnswerKind } from './answer-kind.ts';
import { given } from './detail.ts';

/** A machine could decide this criterion. */
export const automationProposed: AnswerKind = {
  code: 'automation-proposed',
  outcome: 'done',
  example: { id: 'b2', text: 'All tests pass', signal: 'tests', where: 'record' },
  say: (detail) => {
    const [id, text, signal] = [given(detail, 'id'), given(detail, 'text'), given(detail, 'signal')];
    const line =
      given(detail, 'where') === 'config'
        ? `The line for the criteria in .github/tutti.yml: - { id: ${id}, text: ${JSON.stringify(text)}, signal: ${signal} }`
        : `The line for the record: - ${id}: ${text} (signal: ${signal})`;
    return `Proposed: ${id} by the signal ${signal}; until the record says so, people decide it as before. ${line}. That changes what was promised: it is signed anew, and this persona confirms it again. The proposal stays listed until then, or until ${id} is no longer in the record.`;
  },
};
