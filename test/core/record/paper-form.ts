import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface FormField {
  readonly type: 'markdown' | 'textarea' | 'input';
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string };
  readonly validations?: { readonly required?: boolean };
}

export interface IssueForm {
  readonly name: string;
  readonly labels: readonly string[];
  readonly title?: string;
  readonly body: readonly FormField[];
}

/** The project's own issue form. */
export function readForm(): IssueForm {
  return parse(
    readFileSync(new URL('../../../.github/ISSUE_TEMPLATE/initiative.yml', import.meta.url), 'utf8'),
  );
}

/**
 * The body of an issue that somebody opened with the form: per field its label as a heading of level three, then what
 * was entered; `_No response_` for what was left empty. Markdown fields are shown on the form only.
 * Source: docs.github.com, "Syntax for GitHub's form schema".
 */
export function renderForm(form: IssueForm, entered: Readonly<Record<string, string>>): string {
  return form.body
    .filter(({ type }) => type !== 'markdown')
    .map(({ id = '', attributes: { label = '', value = '' } }) => {
      const answer = (entered[id] ?? value).trim();
      return `### ${label}\n\n${answer === '' ? '_No response_' : answer}`;
    })
    .join('\n\n');
}
