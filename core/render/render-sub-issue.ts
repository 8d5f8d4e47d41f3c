import type { PersonaConfig } from '../config/config.ts';
import { renderMarker } from '../integrity/marker.ts';
import type { CriterionVerdict, InitiativeVerdict, PersonaVerdict } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { commentLimit, fitItems, fitPage } from './fit-page.ts';
import type { Names } from './names.ts';
import { renderCode, renderCopyBlock } from './render-code.ts';
import { renderLink } from './render-link.ts';
import { needLine } from './render-table.ts';

const textWords = 500;
const criteriaBudget = 40_000;
const needsBudget = 8_000;

/** The description of a persona's sub-issue: what it judges, its criteria, the gate it faces, and what to say. */
export function renderSubIssue(persona: PersonaConfig, verdict: InitiativeVerdict, names: Names): string {
  const own = verdict.personas.find(({ id }) => id === persona.id);
  const sections = [
    {
      rank: 0,
      text: `${renderMarker(`persona ${persona.id}`)}\n${renderIntroduction(persona, verdict, names)}`,
    },
    { rank: 1, text: renderCriteriaList(own?.criteria ?? []) },
    { rank: 2, text: renderNeeds(persona.id, verdict.personas, names) },
    { rank: 1, text: renderCommands(persona, own?.criteria ?? []) },
    {
      rank: 3,
      text: '<sub>Kept up to date by Tutti. Changes made here are undone; say it in a comment.</sub>',
    },
  ];
  return fitPage(sections, commentLimit);
}

function renderIntroduction(
  { id, judges, stream }: PersonaConfig,
  { initiative }: InitiativeVerdict,
  names: Names,
): string {
  const title = renderLink(clipText(initiative.title, textWords), initiative.url);
  const gates = `**${escapeMarkdown(names.gates.selection)}** asks whether you can deliver your part, **${escapeMarkdown(names.gates.launch)}** whether every criterion below is met.`;
  return [
    `**${escapeMarkdown(names.persona(id))}** for ${title}`,
    `Judges ${escapeMarkdown(clipText(judges, textWords))}. Brings the ${escapeMarkdown(clipText(stream, textWords))}. ${gates}`,
  ].join('\n\n');
}

function renderCriteriaList(criteria: readonly CriterionVerdict[]): string {
  if (criteria.length === 0) return '### Criteria\n\nNone yet: they come from the selection record.';
  return `### Criteria\n\n${fitItems(criteria.map(renderCriterion), criteriaBudget)}`;
}

function renderCriterion({ id, text, signal }: CriterionVerdict): string {
  const decides = signal === null ? 'declared by you' : `decided by the signal ${renderCode(signal)}`;
  return `- ${renderCode(id)} ${escapeMarkdown(clipText(text, textWords))} (${decides})`;
}

function renderNeeds(id: string, personas: readonly PersonaVerdict[], names: Names): string {
  const own = personas.filter((persona) => persona.id === id).flatMap(({ needs }) => needs);
  const others = personas.filter((persona) => persona.id !== id);
  const asked = others.flatMap(({ name, needs }) =>
    needs.filter(({ on }) => on === id || on.startsWith(`${id}/`)).map(({ what }) => `${name} needs ${what}`),
  );
  const items = [...own.map((need) => `You need ${needLine(need, names)}`), ...asked];
  if (items.length === 0) return '';
  const lines = items.map((item) => `- ${escapeMarkdown(clipText(item, textWords))}`);
  return `### Dependencies\n\n${fitItems(lines, needsBudget)}`;
}

function renderCommands({ domain }: PersonaConfig, criteria: readonly CriterionVerdict[]): string {
  const declared = criteria.filter(({ signal }) => signal === null).map(({ id }) => id);
  const blocks = [
    ...(domain ? [`I can deliver my part:\n\n${renderCopyBlock(['/commit'])}`] : []),
    ...(declared.length === 0
      ? []
      : [`These hold, and here is the evidence:\n\n${renderCopyBlock([`/met ${declared.join(' ')}`])}`]),
    `Something is in the way: ${renderCode('/concern <why>')}, ${renderCode('/unmet <id> <why>')}, ${renderCode('/needs <persona> <what>')}, ${renderCode('/risk <text>')}. All commands: ${renderCode('/help')}.`,
  ];
  return `### What to say\n\nIn a new comment here, one per line.\n\n${blocks.join('\n\n')}`;
}
