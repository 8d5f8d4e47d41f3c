import { releasedMarker, renderMarker, unreleasedMarker } from '../integrity/marker.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { plainLine } from './plain-line.ts';
import { renderCode } from './render-code.ts';
import { renderLink } from './render-link.ts';

/** What it is to be released as, or was; empty where nobody asked. */
export function renderReleaseWish({ release }: Pick<InitiativeVerdict, 'release'>): string {
  if (release === undefined || release === null) return '';
  const { tag, by, isMade } = release;
  const asked = escapeMarkdown(plainLine(by));
  return isMade
    ? `🚀 **Released as** ${renderCode(tag)}, as ${asked} asked.`
    : `🏷️ **To be released as** ${renderCode(tag)} (${asked}), once it is on the default branch and its gate is green there.`;
}

/** The comment that says that the tag and its release are there. */
export function renderReleased(tag: string, sha: string, url: string | null): string {
  return `${renderMarker(releasedMarker(tag))}\n🚀 **Released:** ${renderLink(tag, url)} at ${renderCode(sha.slice(0, 7))}, where every persona was ready.`;
}

/** Why a release that is due could not be made. */
export type Unreleased = 'forbidden' | 'tag-elsewhere' | 'refused';

const whys: Readonly<Record<Unreleased, string>> = {
  forbidden:
    'the App may not write contents here. Give it the optional permission *Contents: write*, or tag it by hand: the gate is green.',
  'tag-elsewhere':
    'there is a tag of that name already, on another commit. Take it away, or say `/release` with another name.',
  refused: 'GitHub refused it. Tag it by hand to see why, or ask again with `/recheck`.',
};

/** The comment that says so, once for each reason. */
export function renderUnreleased(tag: string, code: Unreleased): string {
  return `${renderMarker(unreleasedMarker(tag, code))}\n⚠️ **${renderCode(tag)} could not be released:** ${whys[code]}`;
}

/** What GitHub shows as the text of the release: which initiatives launch with it. */
export function renderReleaseText(initiatives: readonly InitiativeVerdict['initiative'][]): string {
  return initiatives.map(({ title, number }) => `- ${escapeMarkdown(title)} (#${String(number)})`).join('\n');
}
