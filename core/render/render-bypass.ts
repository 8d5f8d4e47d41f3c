import { bypassMarker, redraftMarker } from '../audit/bypass-marker.ts';
import type { Departure, Door } from '../audit/departure.ts';
import type { Config } from '../config/config.ts';
import { gateCheckName } from '../gates/notices.ts';
import { renderMarker } from '../integrity/marker.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';
import { conductors } from './conductors.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { mentionOwners } from './mention.ts';
import { plainLine } from './plain-line.ts';
import { renderCode } from './render-code.ts';
import { renderLink } from './render-link.ts';

const verbs: Readonly<Record<Door, string>> = {
  merge: 'was merged',
  push: 'was pushed to',
  tag: 'was tagged',
  release: 'was published',
  deployment: 'was deployed to',
};

const nouns: Readonly<Record<Door, string>> = {
  merge: 'a merge',
  push: 'a push',
  tag: 'a tag',
  release: 'a release',
  deployment: 'a deployment',
};

/** The comment that puts on the record that something left while the gate did not allow it. */
export function renderBypass(departure: Departure, config: Config): string {
  const { door, name, url, by, at, sha } = departure;
  const who = by === null ? '' : ` by ${renderCode(by)}`;
  const when = escapeMarkdown(`${at.slice(0, 10)} at ${at.slice(11, 16)} UTC`);
  const calls = mentionOwners(conductors(config), config);
  return [
    renderMarker(bypassMarker(departure)),
    `⚠️ **Released past the gate:** ${renderLink(plainLine(name), url)} ${verbs[door]}${who} on ${when}, while ${renderCode(gateCheckName)} was not green on ${renderCode(sha.slice(0, 7))}.`,
    '',
    `This stays on the record, whatever is declared from now on. What is missing stands above; how it could leave is told by \`tutti doctor\`.${calls === '' ? '' : ` ${calls}`}`,
  ].join('\n');
}

/** The comment that says that a release is a draft again. */
export function renderRedraft(departure: Departure): string {
  const name = renderLink(plainLine(departure.name), departure.url);
  return `${renderMarker(redraftMarker(departure))}\n↩️ **Put back to draft:** ${name}. Its tag stays where it is.`;
}

/** How often something of an initiative left past the gate, with what put it on the record; empty where nothing did. */
export function renderBypasses({ bypasses = [] }: Pick<InitiativeVerdict, 'bypasses'>): string {
  if (bypasses.length === 0) return '';
  const links = bypasses.slice(0, 20).map(({ door, url }) => renderLink(nouns[door], url));
  const more = bypasses.length > links.length ? ` and ${String(bypasses.length - links.length)} more` : '';
  return `⚠️ **Released past the gate, ${bypasses.length === 1 ? 'once' : `${String(bypasses.length)} times`}:** ${links.join(', ')}${more}.`;
}
