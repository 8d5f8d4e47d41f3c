import type { CandidateVerdict } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitItems } from './fit-page.ts';
import { plainLine } from './plain-line.ts';
import { renderLink } from './render-link.ts';

type Content = NonNullable<CandidateVerdict['contents']>[number];

const ways: Readonly<Record<Content['by'], string>> = {
  'initiative-line': 'an “Initiative:” line',
  'closing-keyword': 'a closing keyword',
  milestone: 'the milestone',
  trailer: 'a trailer',
  'target-release': 'the target release of its record',
};

/** Bytes that the list may take: it is a help, and the reasons are what matters. */
const budget = 8000;

/**
 * What was found in a release, and how: since when, and which initiatives, named by whom or what. Empty where there is
 * nothing to tell.
 */
export function renderContents({ contents = [], countedFrom, initiatives }: CandidateVerdict): string {
  const parts = [renderFrom(countedFrom), renderItems(contents, initiatives)].filter((part) => part !== '');
  return parts.length === 0 ? '' : `### What it contains\n\n${parts.join('\n\n')}`;
}

function renderFrom(from: CandidateVerdict['countedFrom']): string {
  if (from === undefined) return '';
  const since =
    from.name === null
      ? 'Counted from the very first commit, because nothing below ends a release: `release.since` in the config can.'
      : `Counted since ${escapeMarkdown(clipText(plainLine(from.name), 80))} (${(from.sha ?? '').slice(0, 7)}).`;
  const passed = from.passedOver.map((name) => escapeMarkdown(clipText(plainLine(name), 80))).join(', ');
  return passed === ''
    ? since
    : `${since} Passed over, because no green gate of ours stands there: ${passed}.`;
}

function renderItems(contents: readonly Content[], initiatives: CandidateVerdict['initiatives']): string {
  const known = new Map(initiatives.map(({ initiative }) => [initiative.number, initiative]));
  const items = contents.map((content) => {
    const initiative = known.get(content.initiative);
    const name = `#${String(content.initiative)}`;
    const shown =
      initiative === undefined
        ? escapeMarkdown(name)
        : renderLink(`${clipText(initiative.title, 80)} (${String(initiative.number)})`, initiative.url);
    const through = content.through === null ? '' : ` of ${escapeMarkdown(content.through)}`;
    return `- ${shown}: by ${ways[content.by]}${through}`;
  });
  return items.length === 0 ? '' : fitItems(items, budget);
}
