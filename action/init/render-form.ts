import { initiativeForm } from './generated/templates.ts';

/** The part of the form that has a heading for each persona, up to where its field ends. */
const headings = /(?: {8}#### .*\n\n {8}-\n\n?)+/;

/** The issue form, with a heading for each of these personas, by their shown names. */
export function renderForm(personas: readonly string[]): string {
  const own = personas.map((name) => `        #### ${name}\n\n        -\n`).join('\n');
  return initiativeForm.replace(headings, () => own);
}
