import type { PersonaVerdict } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Names } from './names.ts';
import { renderLink } from './render-link.ts';
import { statusWords } from './words.ts';

const cellWords = 120;

/** The convergence table: what the Conductor reads in two minutes. */
export function renderTable(personas: readonly PersonaVerdict[], names: Names): string {
  return [
    '| Persona | Status | Criteria | Needs | Risk |',
    '|---|---|---|---|---|',
    ...personas.map((persona) => renderRow(persona, names)),
  ].join('\n');
}

function renderRow(persona: PersonaVerdict, names: Names): string {
  const cells = [
    renderLink(names.persona(persona.id), persona.issue?.url ?? null),
    statusWords[persona.status],
    countCriteria(persona),
    persona.needs.map((need) => cell(needLine(need, names))).join('; '),
    persona.risk === null ? '' : cell(persona.risk),
  ];
  return `| ${cells.map((text) => text || '–').join(' | ')} |`;
}

/** `1/2 met, 1 n/a`: what does not apply leaves the count. */
function countCriteria({ criteria }: Pick<PersonaVerdict, 'criteria'>): string {
  const counted = criteria.filter(({ state }) => state !== 'na');
  const met = counted.filter(({ state }) => state === 'met').length;
  const left = criteria.length - counted.length;
  if (criteria.length === 0) return '';
  return `${met}/${counted.length} met${left === 0 ? '' : `, ${left} n/a`}`;
}

/** `n1 load profile (Guardian)`, as plain text. */
export function needLine({ id, on, what }: PersonaVerdict['needs'][number], names: Names): string {
  const from = on.includes('/') || on.startsWith('#') ? on : names.persona(on);
  return `${id} ${what === '' ? 'help' : what} (${from})`;
}

function cell(text: string): string {
  return escapeMarkdown(clipText(text, cellWords));
}
