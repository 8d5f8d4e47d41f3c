import type { InitiativeVerdict } from '../verdict/verdict.ts';
import { fitPage } from './fit-page.ts';
import { renderFooter } from './footer.ts';
import type { Names } from './names.ts';
import { renderHeadline, renderReasons } from './render-convergence.ts';
import { renderTable } from './render-table.ts';

/**
 * How the initiative stands, as the answer to `/status`.
 * @param budget bytes
 */
export function renderStatus(verdict: InitiativeVerdict, names: Names, budget: number): string {
  return fitPage(
    [
      { rank: 0, text: renderHeadline(verdict, names) },
      { rank: 2, text: verdict.personas.length === 0 ? '' : renderTable(verdict.personas, names) },
      { rank: 1, text: renderReasons(verdict, names) },
      { rank: 0, text: renderFooter(verdict) },
    ],
    budget,
  );
}
