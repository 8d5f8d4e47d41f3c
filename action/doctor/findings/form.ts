import { checkForm } from '../../validate/check-form.ts';
import { formPath } from '../../validate/read-checkout.ts';
import { type Examination, fine, found } from '../finding.ts';

export const form: Examination = {
  code: 'form',
  examine({ checkout }) {
    if (checkout === null)
      return found('unknown', {
        what: 'Whether there is an issue form is not known.',
        why: 'There is no checkout to look at.',
        fix: 'Check the repository out first, with `actions/checkout`.',
      });
    const { form: file } = checkout;
    if (file === null || file.text === null)
      return found('attention', {
        what: file === null ? `There is no \`${formPath}\`.` : `\`${formPath}\` cannot be read: ${file.why}.`,
        why: 'Without it people have to write the headings of a record by hand, and label it.',
        fix: 'Run `tutti init`, and merge what it writes.',
      });
    const [first] = checkForm(formPath, file.text);
    if (first === undefined) return fine(`\`${formPath}\` asks what a record needs.`);
    return found(
      'attention',
      {
        what: `\`${formPath}\`: ${first.message}`,
        why: 'Records are read by the labels of its fields.',
        fix: first.hint,
      },
      { file: formPath, ...(first.line !== null && { line: first.line }) },
    );
  },
};
