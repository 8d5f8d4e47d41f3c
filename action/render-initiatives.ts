import { clipText } from '../core/render/clip-text.ts';
import { escapeMarkdown } from '../core/render/escape-markdown.ts';
import { byteLength, fitPage } from '../core/render/fit-page.ts';
import { renderFooter } from '../core/render/footer.ts';
import { namesOf } from '../core/render/names.ts';
import { renderReasons } from '../core/render/render-convergence.ts';
import { renderLink } from '../core/render/render-link.ts';
import { titleOf } from '../core/render/render-reason.ts';
import { renderScorecard, renderScoreLine } from '../core/render/render-scorecard.ts';
import { renderTable } from '../core/render/render-table.ts';
import { decisionWords } from '../core/render/words.ts';
import { keepScore } from '../core/scorecard/keep-score.ts';
import type { InitiativeVerdict } from '../core/verdict/verdict.ts';
import { fitRows } from './fit-rows.ts';

/** In bytes. GitHub drops a summary beyond 1 MiB: this leaves room for what else the step says. */
export const pageLimit = 900_000;
/** The most that one initiative may take of it, in bytes. */
const initiativeLimit = 60_000;
const titleWords = 120;
/** More numbers than anybody reads. */
const mostNumbers = 500;

/**
 * A row for each initiative: how it stands, and the nearest thing missing. Below, folded away, its personas and reasons.
 * What does not fit into `limit` bytes is named.
 */
export function renderInitiatives(verdicts: readonly InitiativeVerdict[], limit = pageLimit): string {
  if (verdicts.length === 0) return '## Convergence\n\nNo open initiative.';
  const rows = fitRows(verdicts.map(renderRow), limit / 2);
  const table = [
    '## Convergence',
    '',
    '| Initiative | Launch | Personas ready | Nearest thing missing |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
  const parts = [
    table,
    leftOut('There is no row for', verdicts.slice(rows.length)),
    renderScorecard(keepScore(verdicts)),
  ];
  const folded: InitiativeVerdict[] = [];
  // What names those that are left out needs its own room.
  let room = limit - byteLength(parts.join('\n\n')) - mostNumbers * 12;
  for (const verdict of verdicts) {
    const text = renderFolded(verdict);
    room -= byteLength(text) + 2;
    if (room < 0) break;
    parts.push(text);
    folded.push(verdict);
  }
  parts.push(leftOut('Not unfolded here are', verdicts.slice(folded.length)));
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderRow({ initiative, decision, personas, reasons }: InitiativeVerdict): string {
  const names = namesOf(null, personas);
  const ready = personas.filter(({ status }) => status === 'ready').length;
  const [nearest] = reasons;
  const missing = nearest === undefined ? '–' : escapeMarkdown(titleOf(nearest, names));
  const count = `${String(ready)} of ${String(personas.length)}`;
  return `| ${linkTo(initiative)} | ${decisionWords[decision]} | ${count} | ${missing} |`;
}

function renderFolded(verdict: InitiativeVerdict): string {
  const { initiative, decision, personas, reasons, configCommit } = verdict;
  const names = namesOf(null, personas);
  const count = [plural(personas.length, 'persona'), plural(reasons.length, 'reason')].join(', ');
  return fitPage(
    [
      { rank: 0, text: `### ${linkTo(initiative)} · ${decisionWords[decision]}` },
      { rank: 0, text: `<details><summary>${count}</summary>` },
      { rank: 1, text: renderScoreLine(verdict) },
      { rank: 2, text: personas.length === 0 ? '' : renderTable(personas, names) },
      { rank: 1, text: renderReasons(verdict, names) },
      { rank: 0, text: configCommit === '' ? '' : renderFooter(verdict) },
      { rank: 0, text: '</details>' },
    ],
    initiativeLimit,
  );
}

function linkTo({ number, title, url }: InitiativeVerdict['initiative']): string {
  return renderLink(`#${String(number)} ${clipText(title, titleWords)}`, url);
}

/** `_Not unfolded here are #12, #15: the page is full._` */
function leftOut(words: string, verdicts: readonly InitiativeVerdict[]): string {
  if (verdicts.length === 0) return '';
  const numbers = verdicts.slice(0, mostNumbers).map(({ initiative }) => `#${String(initiative.number)}`);
  const more = verdicts.length - numbers.length;
  return `_${words} ${numbers.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}: the page is full._`;
}

function plural(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
