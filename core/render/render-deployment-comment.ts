import type { CandidateVerdict } from '../verdict/verdict.ts';
import { clipText } from './clip-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Names } from './names.ts';
import { renderGateCheck } from './render-check.ts';
import { renderLink } from './render-link.ts';
import { titleOf, whoCanAct } from './render-reason.ts';

/** GitHub refuses longer comments on a deployment (docs: creating custom deployment protection rules). */
const deploymentCommentLimit = 1024;

const namesShown = 2;

/**
 * What the people who wait for a deployment read: the verdict, what stands in the way and where to go, by whole lines,
 * the nearest first (F47).
 * @param isObserving the config holds nothing: it says how it would be
 */
export function renderDeploymentComment(
  verdict: CandidateVerdict,
  names: Names,
  isObserving: boolean,
): string {
  const { title } = renderGateCheck(verdict, names);
  const observed = isObserving ? ' Nothing is held: `.github/tutti.yml` says `mode: observe`.' : '';
  const head = `**${escapeMarkdown(title)}**${observed}`;
  const items = verdict.reasons.map((reason) => {
    const who = whoCanAct(reason, namesShown);
    const acts = who === '' ? '' : ` · ${escapeMarkdown(who)} can act`;
    const link = reason.link === null ? '' : ` · ${renderLink('go there', reason.link)}`;
    return `- ${escapeMarkdown(titleOf(reason, names))}${acts}${link}`;
  });
  const initiatives = verdict.initiatives.map(
    ({ initiative }) =>
      `- ${renderLink(`${clipText(initiative.title, 60)} (${String(initiative.number)})`, initiative.url)}`,
  );
  return fitLines([head, '', ...items, ...initiatives]);
}

/** The limit is in characters; a character may be two units, so that counting units is on the safe side. */
function fitLines(lines: readonly string[]): string {
  const kept: string[] = [];
  let used = 0;
  for (const line of lines) {
    used += line.length + 1;
    if (used > deploymentCommentLimit) break;
    kept.push(line);
  }
  return kept.join('\n').trimEnd();
}
