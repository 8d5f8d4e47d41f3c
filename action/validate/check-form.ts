import { parseYaml } from '../../core/config/parse-yaml.ts';
import { initiativeLabel } from '../../core/plan/labels.ts';
import { QUESTIONS, sectionOf } from '../../core/record/questions.ts';
import { field, textField } from '../../octokit/json.ts';
import { listField } from '../../reconcile/event.ts';
import type { Problem } from './problem.ts';

/**
 * Whether issues that are opened with this form can be read as records: the heading of each answer is the label of its
 * field. Everything here is a warning, because people may write the headings themselves.
 */
export function checkForm(path: string, text: string): Problem[] {
  const warn = (code: string, message: string, hint: string, line: number | null = null): Problem => {
    const title = `Issue form: ${code}`;
    return { level: 'warning', subject: { kind: 'file', path }, line, column: null, title, message, hint };
  };
  const { file, problems } = parseYaml(text);
  if (file === null)
    return problems.map(({ code, message, line }) =>
      warn(code, message, 'Look at how GitHub shows the form when somebody opens an issue.', line),
    );
  const known = new Set(labelsOf(file.value).map(sectionOf));
  const absent = QUESTIONS.filter(({ id }) => !known.has(id)).map(({ heading }) =>
    warn(
      'heading-missing',
      `No field has the label “${heading}”, so initiatives opened with this form lack that answer.`,
      'Add a field with this label, or give it back its name.',
    ),
  );
  const label = warn(
    'label-missing',
    `The form does not give the label \`${initiativeLabel.name}\`, so nothing is opened for its issues.`,
    `Add \`labels: [${initiativeLabel.name}]\` at the top.`,
  );
  return isLabelled(file.value) ? absent : [label, ...absent];
}

function labelsOf(form: unknown): string[] {
  const fields = listField(form, 'body').filter((one) => textField(one, 'type') !== 'markdown');
  return fields.flatMap((one) => textField(field(one, 'attributes'), 'label') ?? []);
}

/** GitHub takes a list, or one text with commas (docs: syntax for issue forms, top-level syntax). */
function isLabelled(form: unknown): boolean {
  const names = [...listField(form, 'labels'), ...(textField(form, 'labels') ?? '').split(',')];
  return names.some((name) => typeof name === 'string' && name.trim().toLowerCase() === initiativeLabel.name);
}
