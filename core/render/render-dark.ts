import { isDark } from '../gates/holding.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Names } from './names.ts';
import { plainLine } from './plain-line.ts';

/** That an initiative does not launch with what it is in, or who still has to say so; empty where nobody has. */
export function renderDark(initiative: InitiativeVerdict, names: Names): string {
  const { dark } = initiative;
  if (dark === undefined || dark === null) return '';
  const why = escapeMarkdown(clipText(plainLine(dark.why), 120));
  const by = escapeMarkdown(dark.by.map((login) => plainLine(login)).join(', '));
  if (isDark(initiative))
    return `🌑 **Dark**, behind “${why}” (${by}): it is in the release, and does not launch with it.`;
  const missing = escapeMarkdown(dark.missing.map((id) => names.persona(id)).join(' and '));
  return `🌑 To be dark, behind “${why}” (${by}): ${missing} has to say \`/dark\` as well.`;
}
