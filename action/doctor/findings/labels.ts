import { initiativeLabel } from '../../../core/plan/labels.ts';
import { type Examination, fine, found, named } from '../finding.ts';

export const labels: Examination = {
  code: 'labels',
  examine({ github }) {
    if (!github.known) return [];
    const { labels: read } = github.value;
    if (!read.known)
      return found('unknown', {
        what: 'Whether the labels exist is not known.',
        why: `${read.why}.`,
        fix: 'Give the token `issues: read`.',
      });
    const missing = [...read.value].filter(([, exists]) => !exists).map(([name]) => name);
    if (missing.includes(initiativeLabel.name))
      return found('attention', {
        what: `There is no label \`${initiativeLabel.name}\`.`,
        why: 'An issue form cannot give a label that does not exist, and without it an issue is no initiative.',
        fix: 'Run `tutti init` with a token, or comment `/initiative` on the first issue.',
      });
    if (missing.length === 0) return fine('All labels exist.');
    return fine(
      `The label \`${initiativeLabel.name}\` exists; ${named(missing)} will come with the first opening.`,
    );
  },
};
