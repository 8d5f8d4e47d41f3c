import { configPath } from '../../validate/read-checkout.ts';
import { type Examination, fine, found } from '../finding.ts';

export const mode: Examination = {
  code: 'mode',
  examine({ config }) {
    if (config === null) return [];
    if (config.mode === 'enforce') return fine('`mode: enforce`: the gate is written.');
    return found('attention', {
      what: '`mode: observe`: nothing is gated.',
      why: 'Only the convergence table is kept, and a required `launch-gate` would wait for ever.',
      fix: `When you have seen enough, write \`mode: enforce\` into \`${configPath}\`.`,
    });
  },
};
