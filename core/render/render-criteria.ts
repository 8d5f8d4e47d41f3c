import type { CriterionVerdict, Evidence, PersonaVerdict } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Names } from './names.ts';
import { renderCode } from './render-code.ts';
import { renderLink } from './render-link.ts';
import { criterionWords } from './words.ts';

const textWords = 200;
const noteWords = 300;

/** Every criterion with its state and what that rests on, folded away: the table says it in one number. */
export function renderCriteria(personas: readonly PersonaVerdict[], names: Names): string {
  const blocks = personas
    .filter(({ criteria }) => criteria.length > 0)
    .map((persona) => renderPersona(persona, names));
  if (blocks.length === 0) return '';
  return ['<details><summary>Every criterion, and what it rests on</summary>', ...blocks, '</details>'].join(
    '\n\n',
  );
}

function renderPersona({ id, criteria }: PersonaVerdict, names: Names): string {
  return [`**${escapeMarkdown(names.persona(id))}**`, criteria.map(renderCriterion).join('\n')].join('\n\n');
}

function renderCriterion({ id, text, state, signal, evidence, note }: CriterionVerdict): string {
  const rests = [
    ...(signal === null ? [] : [`signal ${renderCode(signal)}`]),
    ...(evidence === null ? [] : [renderEvidence(evidence)]),
    ...(note === null ? [] : [`“${escapeMarkdown(clipText(note, noteWords))}”`]),
  ];
  const words = escapeMarkdown(clipText(text, textWords));
  return `- ${criterionWords[state]} · ${renderCode(id)} ${words}${rests.map((one) => ` · ${one}`).join('')}`;
}

function renderEvidence({ what, url, at }: Evidence): string {
  const day = at === null ? '' : `, ${escapeMarkdown(at.slice(0, 10))}`;
  return `${renderLink(what, url)}${day}`;
}
