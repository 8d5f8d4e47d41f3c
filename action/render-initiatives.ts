import { escapeMarkdown } from '../core/render/escape-markdown.ts';
import { namesOf } from '../core/render/names.ts';
import { renderLink } from '../core/render/render-link.ts';
import { titleOf } from '../core/render/render-reason.ts';
import { decisionWords } from '../core/render/words.ts';
import type { InitiativeVerdict } from '../core/verdict/verdict.ts';

/** A row for each initiative: how it stands, and the nearest thing missing. */
export function renderInitiatives(verdicts: readonly InitiativeVerdict[]): string {
  return [
    '## Convergence',
    '',
    '| Initiative | Launch | Personas ready | Nearest thing missing |',
    '|---|---|---|---|',
    ...verdicts.map(renderRow),
  ].join('\n');
}

function renderRow({ initiative, decision, personas, reasons }: InitiativeVerdict): string {
  const ready = personas.filter(({ status }) => status === 'ready').length;
  const [nearest] = reasons;
  const names = namesOf(null, personas);
  const missing = nearest === undefined ? '–' : escapeMarkdown(titleOf(nearest, names));
  const link = renderLink(`#${String(initiative.number)} ${initiative.title}`, initiative.url);
  return `| ${link} | ${decisionWords[decision]} | ${String(ready)} of ${String(personas.length)} | ${missing} |`;
}
