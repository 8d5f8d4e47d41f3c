import type { CandidateVerdict } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { fitItems } from './fit-page.ts';
import { renderLink } from './render-link.ts';

type Content = NonNullable<CandidateVerdict['contents']>[number];

const ways: Readonly<Record<Content['by'], string>> = {
  'initiative-line': 'an “Initiative:” line',
  'closing-keyword': 'a closing keyword',
  milestone: 'the milestone',
  trailer: 'a trailer',
};

/** Bytes that the list may take: it is a help, and the reasons are what matters. */
const budget = 8000;

/** What was found in a release, and how: which initiatives, named by whom or what. Empty where there is nothing to tell. */
export function renderContents({ contents = [], initiatives }: CandidateVerdict): string {
  if (contents.length === 0) return '';
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
  return `### What it contains\n\n${fitItems(items, budget)}`;
}
