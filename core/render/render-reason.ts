import { reasonKind } from '../reasons/registry.ts';
import type { Reason } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nameOf } from './mention.ts';
import type { Names } from './names.ts';
import { plainLine } from './plain-line.ts';
import { renderCode } from './render-code.ts';
import { renderLink } from './render-link.ts';
import { decisionWords } from './words.ts';

/** What is missing, as plain text on one line. */
export function titleOf(reason: Reason, names: Names): string {
  return clipText(plainLine(reasonKind(reason.code).title(reason, names)), 110);
}

/** `ana or acme/platform`; beyond `max` names how many more there are. Empty where nobody can act. */
export function whoCanAct({ who }: Reason, max: number): string {
  const names = who.slice(0, max).map((one) => clipText(plainLine(nameOf(one)), 60));
  const left = who.length - names.length;
  return [...names, ...(left > 0 && max > 0 ? [`${left} more`] : [])].join(' or ');
}

const namesShown = 5;

/** One reason as a list item: what, who can act, where, why, and the next step. */
export function renderReason(reason: Reason, names: Names): string {
  const kind = reasonKind(reason.code);
  const { text, command } = kind.next(reason, names);
  const who = whoCanAct(reason, namesShown);
  const acts = [
    ...(who === '' ? [] : [`${escapeMarkdown(who)} can act`]),
    ...(reason.link === null ? [] : [renderLink('go there', reason.link)]),
    ...(reason.waitingHelps ? ['waiting may be enough'] : []),
  ];
  const step =
    command === null ? `${escapeMarkdown(text)}.` : `${escapeMarkdown(text)}: ${renderCode(command)}`;
  return [
    `- ${markOf(reason)} **${escapeMarkdown(titleOf(reason, names))}**${acts.map((act) => ` · ${act}`).join('')}`,
    `  ${escapeMarkdown(kind.explain(reason, names))} ${step}`,
  ].join('\n');
}

/** An odd thing that changes nothing, as a list item. */
export function renderNotice(reason: Reason, names: Names): string {
  return `- ${renderLink(titleOf(reason, names), reason.link)}. ${escapeMarkdown(reasonKind(reason.code).explain(reason, names))}`;
}

function markOf({ decision }: Reason): string {
  return `${decisionWords[decision]}:`;
}
