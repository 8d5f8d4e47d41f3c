import type { Facts } from '../core/facts/facts.ts';
import { isDark } from '../core/gates/holding.ts';
import { isSaid, releasedMarker, unreleasedMarker } from '../core/integrity/marker.ts';
import type { Change } from '../core/plan/change.ts';
import { renderReleased, renderReleaseText, renderUnreleased } from '../core/render/render-release.ts';
import type { InitiativeVerdict } from '../core/verdict/verdict.ts';
import { createRelease, type ReleaseMade } from '../octokit/create-release.ts';
import type { Connection } from './connection.ts';
import type { Judgement } from './plan-candidate.ts';

/**
 * Makes the releases that the Conductor has asked for, where the gate of the default branch has just been found green: the tag
 * stands on the very commit that was judged. Only for what is on that branch and ready itself: what is dark, overridden or
 * closed holds no other release, and gets none of its own. Nothing under `observe`.
 * @param judgement of the head of the default branch itself
 * @param initiatives facts of those that it holds
 * @returns what is to be said about it on the initiatives that asked
 * @throws GithubError
 */
export async function makeReleases(
  { reader }: Connection,
  { verdict, config }: Judgement,
  initiatives: readonly Facts[],
): Promise<readonly Change[]> {
  if (verdict.decision !== 'allow' || config === null || config.mode === 'observe') return [];
  const changes: Change[] = [];
  for (const [tag, asking] of Map.groupBy(verdict.initiatives.filter(isDue), tagOf)) {
    const body = renderReleaseText(asking.map(({ initiative }) => initiative));
    const made = await createRelease(reader, { tag, sha: verdict.sha, body });
    for (const { initiative } of asking) {
      const facts = initiatives.find((one) => one.initiative.number === initiative.number);
      if (facts !== undefined) changes.push(...say(facts, tag, verdict.sha, made));
    }
  }
  return changes;
}

function isDue(initiative: InitiativeVerdict): boolean {
  const { release, decision, stage } = initiative;
  const isReady = decision === 'allow' && stage !== 'closed' && !isDark(initiative);
  return isReady && release !== undefined && release !== null && !release.isMade;
}

function tagOf({ release }: InitiativeVerdict): string {
  return release?.tag ?? '';
}

function say({ initiative }: Facts, tag: string, sha: string, made: ReleaseMade): Change[] {
  const [key, body] =
    made.kind === 'not-made'
      ? [unreleasedMarker(tag, made.why), renderUnreleased(tag, made.why)]
      : [releasedMarker(tag), renderReleased(tag, sha, made.kind === 'made' ? made.url : null)];
  return isSaid(initiative.comments, key)
    ? []
    : [{ kind: 'create-comment', issueId: initiative.nodeId, key, body }];
}
