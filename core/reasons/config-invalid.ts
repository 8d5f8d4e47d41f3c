import type { Reason } from '../verdict/verdict.ts';
import { advice, detail, inLine } from './detail.ts';
import type { ReasonKind } from './reason-kind.ts';

/** The configuration on the default branch has a mistake. */
export const configInvalid: ReasonKind<'config-invalid'> = {
  code: 'config-invalid',
  decision: 'error',
  example: {
    message: 'Unknown key owner',
    hint: 'Did you mean owners?',
    line: '4',
    path: 'personas.builder.owner',
  },
  title: (reason) =>
    `.github/tutti.yml has a mistake: ${detail(reason, 'message', 'it cannot be read').replace(/\.$/, '')}`,
  explain: () => 'The file cannot be understood as a whole, so nothing can be decided from it.',
  next: (reason) => ({
    text: `Correct .github/tutti.yml on the default branch${inLine(reason)}${atKey(reason)}${advice(reason)}`,
    command: null,
  }),
};

/** `, at personas.builder.owner`, or nothing for the file as a whole. */
function atKey(reason: Reason): string {
  const path = detail(reason, 'path', '');
  return path === '' ? '' : `, at ${path}`;
}
