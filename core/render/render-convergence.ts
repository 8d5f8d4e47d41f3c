import type { Assessment } from '../gates/assessment.ts';
import { renderMarker } from '../integrity/marker.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { commentLimit, fitItems, fitPage, type Section } from './fit-page.ts';
import { renderFooter } from './footer.ts';
import { type Names, namesOf } from './names.ts';
import { renderProposals } from './render-automation.ts';
import { renderBypasses } from './render-bypass.ts';
import { renderCode, renderCopyBlock } from './render-code.ts';
import { renderCriteria } from './render-criteria.ts';
import { renderDark } from './render-dark.ts';
import { renderOverrides } from './render-override.ts';
import { renderNotice, renderReason, titleOf } from './render-reason.ts';
import { renderReleaseWish } from './render-release.ts';
import { renderScoreLine } from './render-scorecard.ts';
import { renderTable } from './render-table.ts';
import { decisionWords } from './words.ts';

/** Text of the sticky comment's marker. */
export const convergenceMarker = 'convergence';

/** The most that a list of reasons or notices may take, in bytes: the rest of the page keeps its room. */
const listBudget = 24_000;

/** The sticky comment of an initiative: how it stands, what is missing, who can act. Same input, same bytes. */
export function renderConvergence(assessment: Assessment): string {
  const { verdict, config } = assessment;
  const names = namesOf(config, verdict.personas);
  const sections: Section[] = [
    { rank: 0, text: `${renderMarker(convergenceMarker)}\n${renderHeadline(verdict, names)}` },
    { rank: 1, text: renderGates(verdict, names) },
    { rank: 3, text: renderScoreLine(verdict) },
    { rank: 1, text: renderReleaseWish(verdict) },
    { rank: 1, text: renderOverrides(verdict) },
    { rank: 1, text: renderBypasses(verdict) },
    { rank: 1, text: renderDark(verdict, names) },
    { rank: 3, text: verdict.personas.length === 0 ? '' : renderTable(verdict.personas, names) },
    { rank: 1, text: renderReasons(verdict, names) },
    { rank: 2, text: renderSigning(assessment) },
    { rank: 5, text: renderCriteria(verdict.personas, names) },
    { rank: 4, text: renderProposals(verdict, names) },
    { rank: 4, text: renderNotices(verdict, names) },
    { rank: 0, text: renderFooter(verdict) },
  ];
  return fitPage(sections, commentLimit);
}

/** The decision in words, with the nearest thing that is missing. */
export function renderHeadline({ decision, reasons }: InitiativeVerdict, names: Names): string {
  const [nearest] = reasons;
  const words =
    nearest === undefined
      ? `everything that ${names.gates.launch} asks for is there`
      : titleOf(nearest, names);
  return `## ${decisionWords[decision]} · ${escapeMarkdown(words)}`;
}

function renderGates(verdict: InitiativeVerdict, names: Names): string {
  const { gates, stage, targetDate, digest, sha } = verdict;
  const parts = [
    `**${escapeMarkdown(names.gates.selection)}:** ${gates.selection === 'allow' ? '✅ passed' : decisionWords[gates.selection]}`,
    `**${escapeMarkdown(names.gates.launch)}:** ${decisionWords[gates.launch]}`,
    // What is unknown about the record is unknown about the stage.
    ...(gates.selection === 'error'
      ? []
      : [`**Stage:** ${escapeMarkdown(stage === 'closed' ? 'Closed' : names.stages[stage])}`]),
    ...(targetDate === null ? [] : [`**Target:** ${escapeMarkdown(targetDate)}`]),
    ...(digest.signed === null ? [] : [`**Signed:** ${renderCode(digest.signed)}`]),
    ...(sha === null ? [] : [`**Signals at:** ${renderCode(sha.slice(0, 7))}`]),
  ];
  return parts.join(' · ');
}

/** What is missing, worst first. */
export function renderReasons({ reasons }: Pick<InitiativeVerdict, 'reasons'>, names: Names): string {
  if (reasons.length === 0) return '';
  const items = reasons.map((reason) => renderReason(reason, names));
  return `### What is missing (${reasons.length})\n\n${fitItems(items, listBudget)}`;
}

const signingCodes = new Set(['record-unsigned', 'record-changed', 'scope-receipt-broken']);

/** The line to sign with, when a signature is what is missing and the record can be signed. */
function renderSigning({ draft, verdict: { reasons } }: Assessment): string {
  if (draft === null || !reasons.some(({ code }) => signingCodes.has(code))) return '';
  const isAlone = reasons.every(({ code }) => signingCodes.has(code));
  const when = isAlone ? 'Ready to be signed' : 'To be signed once everything above is there';
  return `**${when}**, with a comment on this issue:\n\n${renderCopyBlock([`/sign selection@${draft.digest}`])}`;
}

function renderNotices({ notices }: InitiativeVerdict, names: Names): string {
  if (notices.length === 0) return '';
  const items = notices.map((notice) => renderNotice(notice, names));
  return `### Also seen\n\n${fitItems(items, listBudget)}`;
}
