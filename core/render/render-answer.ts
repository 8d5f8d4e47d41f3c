import type { Config } from '../config/config.ts';
import type { CommentAnswer, LineOutcome } from '../integrity/answer.ts';
import { renderMarker } from '../integrity/marker.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';
import { findAnswerKind } from './answers/registry.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { byteLength, commentLimit, fitItems } from './fit-page.ts';
import { mentionOwners } from './mention.ts';
import { type Names, namesOf } from './names.ts';
import { renderCopyBlock } from './render-code.ts';
import { renderHelp } from './render-help.ts';
import { renderLink } from './render-link.ts';
import { renderReceipt } from './render-receipt.ts';
import { renderStatus } from './render-status.ts';

/** What an answer is given from. */
export interface AnswerContext {
  readonly config: Config;
  readonly verdict: InitiativeVerdict;
}

const outcomeWords: Readonly<Record<LineOutcome['outcome'], string>> = {
  done: '✅ Taken',
  noted: '📝 Taken, with a remark',
  refused: '⛔ Not taken',
  asked: '💬 Asked',
};

const linesBudget = 20_000;
const statusBudget = 20_000;

/**
 * The one reply to a comment: what became of each of its lines, what to say instead, and, folded, the receipt.
 * Nothing that somebody wrote stands in it as they wrote it, so no line of it can be read as a command.
 */
export function renderAnswer(answer: CommentAnswer, { config, verdict }: AnswerContext): string {
  const names = namesOf(config, verdict.personas);
  const asked = new Set(answer.outcomes.filter(({ outcome }) => outcome === 'asked').map(({ code }) => code));
  const isPersonas = verdict.personas.some(({ issue }) => issue?.nodeId === answer.issue.nodeId);
  const parts = [
    renderMarker(`reply ${answer.key}`),
    fitItems(
      answer.outcomes.map((outcome) => renderOutcome(outcome, names)),
      linesBudget,
    ),
    renderCalls(answer.outcomes, config),
    asked.has('status') ? renderStatus(verdict, names, statusBudget) : '',
    asked.has('help') ? renderHelp(isPersonas ? 'persona' : 'initiative') : '',
  ];
  const words = parts.filter((part) => part !== '').join('\n\n');
  if (answer.receipt === null) return words;
  return `${words}\n\n${renderReceipt(answer.receipt, commentLimit - byteLength(words) - 2)}`;
}

function renderOutcome({ outcome, code, detail, lineNumber, suggestion }: LineOutcome, names: Names): string {
  const kind = findAnswerKind(code);
  const words =
    kind === null
      ? `There are no words for ${code} yet, which is a mistake in Tutti itself.`
      : kind.say(detail, names);
  const link =
    detail['url'] === undefined || detail['url'] === '' ? '' : ` ${renderLink('Go there', detail['url'])}.`;
  const said = `- ${outcomeWords[outcome]} (line ${lineNumber}): ${escapeMarkdown(words)}${link}`;
  if (suggestion === null) return said;
  return `${said} You can copy this:\n\n${indent(renderCopyBlock([suggestion]))}\n`;
}

/** Whoever is contradicted gets to know. */
function renderCalls(outcomes: readonly LineOutcome[], config: Config): string {
  const logins = outcomes
    .flatMap(({ detail }) => (detail['contradicts'] ?? '').split(', '))
    .filter((login) => login !== '');
  const calls = mentionOwners(
    logins.map((login) => ({ kind: 'user', login })),
    config,
  );
  return calls === '' ? '' : `${calls}: this is about something that you declared.`;
}

function indent(block: string): string {
  return block.replaceAll(/^/gm, '  ');
}
