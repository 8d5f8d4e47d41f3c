import type { ConfigProblem } from '../config/config.ts';
import type { CandidateFacts, Facts, IssueFacts } from '../facts/facts.ts';
import type { PersonaIssues } from '../integrity/find-persona-issues.ts';
import { readMarker } from '../integrity/marker.ts';
import { buildReason } from '../verdict/build-reason.ts';
import type { Reason } from '../verdict/verdict.ts';

/** Odd things that change nothing and should not go unseen. */
export function findNotices(
  facts: Facts,
  issues: PersonaIssues,
  candidate: CandidateFacts | null,
  problems: readonly ConfigProblem[],
): Reason[] {
  const found = [...issues.byPersona.values()].flatMap((place) =>
    place.state === 'found' ? [place.issue] : [],
  );
  return [
    ...issues.decoys.map((issue) => about('decoy-sub-issue', issue)),
    ...found.filter(({ state }) => state === 'CLOSED').map((issue) => about('sub-issue-closed', issue)),
    ...[facts.initiative, ...found].flatMap(lookAlikes),
    ...(candidate === null ? [] : foreignGateChecks(facts, candidate)),
    ...problems.filter(({ code }) => code === 'persona-not-held').map(unheld),
  ];
}

function unheld({ message, hint }: ConfigProblem): Reason {
  return buildReason('persona-not-held', { detail: { message, hint } });
}

function about(code: 'decoy-sub-issue' | 'sub-issue-closed', { number, url }: IssueFacts): Reason {
  return buildReason(code, { link: url, detail: { issue: `#${number}` } });
}

/** A comment that wears our marker and is not ours (A77). */
function lookAlikes({ comments }: IssueFacts): Reason[] {
  return comments
    .filter(({ body, isOurs }) => !isOurs && readMarker(body) !== null)
    .map(({ url, author }) =>
      buildReason('look-alike-comment', { link: url, detail: { actor: author?.login ?? 'ghost' } }),
    );
}

export const gateCheckName = 'launch-gate';

/** Keeps on a commit what was said to a deployment of it; nothing is to require it. */
export const deploymentCheckName = 'deployment-gate';

/** Somebody else reports under the name of our check: only a rule that pins it to this app tells them apart (A51 to A53). */
function foreignGateChecks({ viewer }: Facts, { commit }: CandidateFacts): Reason[] {
  const checks = commit.checks
    .filter(({ name, app }) => isGateName(name) && app?.id !== viewer.appId)
    .map(({ app, url, name }) => ({ source: app?.slug ?? 'an unnamed app', url, name }));
  const statuses = commit.statuses
    .filter(({ context }) => isGateName(context.toLowerCase()))
    .map(({ creator, url, context }) => ({ source: creator?.login ?? 'somebody', url, name: context }));
  return [...checks, ...statuses].map(({ source, url, name }) =>
    buildReason('foreign-gate-check', { link: url, detail: { source, name } }),
  );
}

function isGateName(name: string): boolean {
  return name === gateCheckName || name.startsWith(`${gateCheckName} / `);
}
