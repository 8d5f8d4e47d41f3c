import { isDark, overrideInForce } from '../gates/holding.ts';
import type { CheckOutput } from '../plan/change.ts';
import type { CandidateVerdict, Decision, InitiativeVerdict, Reason } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitPage, type Section, summaryLimit } from './fit-page.ts';
import { renderFooter } from './footer.ts';
import type { Names } from './names.ts';
import { plainLine } from './plain-line.ts';
import { renderContents } from './render-contents.ts';
import { renderReasons } from './render-convergence.ts';
import { renderDark } from './render-dark.ts';
import { renderLink } from './render-link.ts';
import { renderOverrideInForce } from './render-override.ts';
import { titleOf, whoCanAct } from './render-reason.ts';
import { renderTable } from './render-table.ts';
import { decisionWords } from './words.ts';

/** What fits in one line of GitHub's list of checks; also the longest description of a commit status. */
export const titleLimit = 140;

const titleWords: Readonly<Record<Decision, string>> = {
  allow: 'Ready',
  wait: 'Waiting',
  block: 'Blocked',
  error: 'Unknown',
};

/** `launch-gate`: title and summary for one commit that wants to be released. */
export function renderGateCheck(verdict: CandidateVerdict, names: Names): CheckOutput {
  const ready = renderReady(verdict.initiatives);
  return {
    title: renderOverriddenTitle(verdict) ?? renderTitle(verdict, ready, names),
    summary: renderSummary(verdict, verdict.initiatives, names, renderContents(verdict)),
  };
}

/** Whoever sees the green has to see at once that it is none of its own; null where nothing is overridden. */
function renderOverriddenTitle({
  decision,
  initiatives,
}: Pick<CandidateVerdict, 'decision' | 'initiatives'>): string | null {
  const [override] = decision === 'allow' ? initiatives.flatMap((one) => overrideInForce(one) ?? []) : [];
  if (override === undefined) return null;
  const { by, until, why } = override;
  const time = `${until.slice(0, 10)} ${until.slice(11, 16)} UTC`;
  const title = plainLine(`OVERRIDDEN by ${by.join(' and ')} until ${time}: ${why}`);
  return title.length <= titleLimit ? title : clipText(title, titleLimit / 2);
}

/** What launches with a release that may go out; a dark initiative does not. */
function renderReady(initiatives: readonly InitiativeVerdict[]): string {
  const dark = initiatives.filter(isDark).length;
  const count = initiatives.length - dark;
  const more = dark === 0 ? '' : `, ${dark} dark`;
  if (count === 0 && dark > 0)
    return `nothing launches with it, ${dark === 1 ? 'its initiative is' : 'its initiatives are'} dark`;
  return count === 1
    ? `every persona is ready${more}`
    : `every persona of ${count} initiatives is ready${more}`;
}

/** What one persona says about one commit. */
export interface PersonaCheck {
  readonly id: string;
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
}

/** `launch-gate / builder`: title and summary of one persona's part. */
export function renderPersonaCheck(
  check: PersonaCheck,
  verdict: CandidateVerdict,
  names: Names,
): CheckOutput {
  const initiatives = verdict.initiatives.map((initiative) => ({
    ...initiative,
    personas: initiative.personas.filter(({ id }) => id === check.id),
  }));
  return {
    title:
      renderOverriddenTitle({ decision: check.decision, initiatives: verdict.initiatives }) ??
      renderTitle(check, `${names.persona(check.id)} is ready`, names),
    summary: renderSummary({ ...check, readAt: verdict.readAt }, initiatives, names),
  };
}

/** The nearest thing missing and who can act. Shortened by whole items: first names, then the count of the rest. */
function renderTitle(
  { decision, reasons }: Pick<PersonaCheck, 'decision' | 'reasons'>,
  ready: string,
  names: Names,
): string {
  const [nearest] = reasons;
  const head = `${titleWords[decision]}: `;
  if (nearest === undefined)
    return clipText(plainLine(`${head}${decision === 'allow' ? ready : 'not ready yet'}`), titleLimit);
  const what = `${head}${titleOf(nearest, names)}`;
  const more = reasons.length > 1 ? ` · ${reasons.length - 1} more` : '';
  const candidates = [3, 2, 1, 0].map((max) => `${what}${canAct(nearest, max)}${more}`);
  const fitting = [...candidates, what].find((title) => title.length <= titleLimit);
  // A character may be two units long, and GitHub does not say which it counts.
  return fitting ?? clipText(what, titleLimit / 2);
}

function canAct(reason: Reason, max: number): string {
  const who = whoCanAct(reason, max);
  return who === '' ? '' : ` · ${who} can act`;
}

type Said = Pick<CandidateVerdict, 'decision' | 'reasons' | 'readAt'>;

function renderSummary(
  said: Said,
  initiatives: readonly InitiativeVerdict[],
  names: Names,
  contents = '',
): string {
  const configCommit = initiatives[0]?.configCommit;
  const sections: Section[] = [
    { rank: 0, text: `## ${headOf(said.decision, initiatives)}` },
    { rank: 1, text: renderReasons(said, names) },
    ...initiatives.map((initiative) => ({ rank: 2, text: renderInitiative(initiative, names) })),
    { rank: 3, text: contents },
    { rank: 0, text: configCommit === undefined ? '' : renderFooter({ readAt: said.readAt, configCommit }) },
  ];
  return fitPage(sections, summaryLimit);
}

function headOf(decision: Decision, initiatives: readonly InitiativeVerdict[]): string {
  const isOverridden = initiatives.some((one) => overrideInForce(one) !== null);
  return decision === 'allow' && isOverridden ? '⚠️ OVERRIDDEN' : decisionWords[decision];
}

function renderInitiative(verdict: InitiativeVerdict, names: Names): string {
  const { initiative, personas, decision } = verdict;
  const notes = [renderOverrideInForce(verdict, names), renderDark(verdict, names)].filter(
    (note) => note !== '',
  );
  const title = renderLink(`${clipText(initiative.title, 120)} (${initiative.number})`, initiative.url);
  const head = [`### ${title} · ${escapeMarkdown(titleWords[decision])}`, ...notes].join('\n\n');
  return personas.length === 0 ? head : `${head}\n\n${renderTable(personas, names)}`;
}
