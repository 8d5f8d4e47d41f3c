import type { Config } from '../config/config.ts';
import { followUpMarker, overriddenMarker } from '../gates/find-overrides.ts';
import { overrideInForce } from '../gates/holding.ts';
import { renderMarker } from '../integrity/marker.ts';
import { endOf } from '../integrity/overrides.ts';
import type { Override } from '../integrity/state.ts';
import type { InitiativeVerdict, Reason } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitItems } from './fit-page.ts';
import { mentionOwners } from './mention.ts';
import { type Names, namesOf } from './names.ts';
import { plainLine } from './plain-line.ts';
import { renderCode } from './render-code.ts';
import { renderLink } from './render-link.ts';
import { renderReason } from './render-reason.ts';

type Complete = Override & { readonly second: NonNullable<Override['second']> };
type Shown = NonNullable<InitiativeVerdict['overrides']>[number];

/** In bytes. */
const listBudget = 24_000;

/** The comment that puts an override on the record; it calls everybody whose word the release goes without. */
export function renderOverridden(override: Complete, verdict: InitiativeVerdict, config: Config): string {
  const { sha, second } = override;
  const passed = verdict.reasons.filter(({ decision }) => decision !== 'error');
  const people = passed.flatMap(({ who }) => who);
  const calls = mentionOwners(people, config);
  return [
    renderMarker(overriddenMarker(sha, second.comment)),
    `⚠️ **OVERRIDDEN:** ${renderCode(sha.slice(0, 7))} may be released although this initiative is not ready. ${saidBy(override)}`,
    '',
    `It counts until ${timeOf(endOf(override))}, for this commit alone, and stays on the record. ${renderCode('/override clear')} ends it.`,
    ...(passed.length === 0
      ? []
      : ['', '### What it goes without', '', listOf(passed, namesOf(config, verdict.personas))]),
    ...(calls === '' ? [] : ['', `${calls}: the release does not wait for you.`]),
  ].join('\n');
}

/** The sub-issue that asks for what was left out, when the fire is over. */
export function renderFollowUp(override: Complete, verdict: InitiativeVerdict): string {
  const { sha, second } = override;
  const { title, number, url } = verdict.initiative;
  const missing = verdict.reasons.filter(({ decision }) => decision !== 'error');
  return [
    renderMarker(followUpMarker(sha, second.comment)),
    `${renderCode(sha.slice(0, 7))} may be released before ${renderLink(`${clipText(plainLine(title), 120)} (${String(number)})`, url)} is ready. ${saidBy(override)}`,
    '',
    'Close this issue when what was left out is done, and it is written down why the rule had to give way.',
    ...(missing.length === 0
      ? []
      : ['', '### What was left out', '', listOf(missing, namesOf(null, verdict.personas))]),
  ].join('\n');
}

/** What overrides the gate or waits for a second person, a line each; empty where nothing does. */
export function renderOverrides({
  overrides = [],
  overridden = [],
}: Pick<InitiativeVerdict, 'overrides' | 'overridden'>): string {
  const whole = overrides.filter(({ by }) => by.length > 1).map(lineOf);
  const halves = overrides.filter(({ by }) => by.length === 1).map(lineOf);
  const left = halves.length - halvesShown;
  return [
    ...whole,
    renderPast(overridden),
    ...halves.slice(0, halvesShown),
    left > 0 ? `And ${String(left)} more that wait for a second person.` : '',
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

/** What waits for a second person is a wish; so many are enough to see. */
const halvesShown = 5;

function renderPast(overridden: NonNullable<InitiativeVerdict['overridden']>): string {
  if (overridden.length === 0) return '';
  const links = overridden.slice(-20).map(({ sha, url }) => renderLink(sha.slice(0, 7), url));
  const times = overridden.length === 1 ? 'once' : `${String(overridden.length)} times`;
  return `⚠️ **Overridden, ${times}:** ${links.join(', ')}.`;
}

/** What a check says of an initiative whose gate is overridden at its commit; empty where it is not. */
export function renderOverrideInForce(initiative: InitiativeVerdict, names: Names): string {
  const override = overrideInForce(initiative);
  if (override === null) return '';
  const left = initiative.reasons.filter(({ decision }) => decision !== 'error');
  const list = left.length === 0 ? '' : `\n\nIt goes without:\n\n${listOf(left, names)}`;
  return `${lineOf(override)}${list}`;
}

function lineOf({ sha, why, by, until }: Shown): string {
  const reason = escapeMarkdown(clipText(plainLine(why), 120));
  const people = escapeMarkdown(by.map((login) => plainLine(login)).join(' and '));
  const commit = renderCode(sha.slice(0, 7));
  return by.length > 1
    ? `⚠️ **OVERRIDDEN** for ${commit} by ${people} until ${timeOf(until)}: “${reason}”`
    : `⚠️ ${people} wants ${commit} to be released although it is not ready: “${reason}”. It changes nothing unless another person repeats it by ${timeOf(until)}.`;
}

function saidBy({ first, second, why }: Complete): string {
  const people = escapeMarkdown([first, second].map(({ author }) => plainLine(author.login)).join(' and '));
  return `So ${people} have said: “${escapeMarkdown(clipText(plainLine(why), 300))}”`;
}

function listOf(reasons: readonly Reason[], names: Names): string {
  return fitItems(
    reasons.map((reason) => renderReason(reason, names)),
    listBudget,
  );
}

function timeOf(iso: string): string {
  return escapeMarkdown(`${iso.slice(0, 10)} at ${iso.slice(11, 16)} UTC`);
}
