import type { InitiativeVerdict } from '../verdict/verdict.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitItems } from './fit-page.ts';
import type { Names } from './names.ts';
import { renderCode } from './render-code.ts';
import { renderLink } from './render-link.ts';

const mostBytes = 8000;

/** What `/automate` has proposed and the record does not say yet. */
export function renderProposals({ proposals = [] }: InitiativeVerdict, names: Names): string {
  if (proposals.length === 0) return '';
  const items = proposals.map(
    ({ persona, criterion, signal, by, url }) =>
      `- ${escapeMarkdown(names.persona(persona))}: ${renderCode(criterion)} by the signal ${renderCode(signal)} (${renderLink(by, url)})`,
  );
  return `### Proposed\n\n${fitItems(items, mostBytes)}`;
}
