import type { Config } from '../config/config.ts';
import type { Facts } from '../facts/facts.ts';
import type { Assessment } from '../gates/assessment.ts';
import { followUpMarker, overriddenMarker } from '../gates/find-overrides.ts';
import { hasRoomFor } from '../gates/sub-issue-room.ts';
import { isSaid, readMarker } from '../integrity/marker.ts';
import { isOpenAt } from '../integrity/overrides.ts';
import type { Override } from '../integrity/state.ts';
import { clipText } from '../render/clip-text.ts';
import { plainLine } from '../render/plain-line.ts';
import { renderFollowUp, renderOverridden } from '../render/render-override.ts';
import type { Change } from './change.ts';
import { titleLength } from './plan-opening.ts';

type Complete = Override & { readonly second: NonNullable<Override['second']> };

/**
 * What an override leaves behind, once for each: the comment that puts it on the record and tells those whom it passes over,
 * and a sub-issue that asks for what was left out.
 */
export function planOverrides(
  facts: Facts,
  { verdict, overrides, personaIssues }: Assessment,
  config: Config,
): Change[] {
  if (verdict.stage === 'closed') return [];
  const inForce = overrides.filter(isComplete).filter((one) => isOpenAt(one, facts.readAt));
  const followUps = inForce.flatMap((one) => planFollowUp(facts, one, verdict));
  const records = inForce.flatMap((one) => planRecord(facts, one, verdict, config));
  // The personas' own sub-issues need their room first.
  const unopened = config.personas.filter(({ id }) => !personaIssues.has(id)).length;
  return hasRoomFor(facts, unopened + followUps.length) ? [...followUps, ...records] : records;
}

function isComplete(one: Override): one is Complete {
  return one.second !== null;
}

function planRecord(
  { initiative: { nodeId: issueId, comments } }: Facts,
  override: Complete,
  verdict: Assessment['verdict'],
  config: Config,
): Change[] {
  const key = overriddenMarker(override.sha, override.second.comment);
  if (isSaid(comments, key)) return [];
  return [{ kind: 'create-comment', issueId, key, body: renderOverridden(override, verdict, config) }];
}

function planFollowUp(facts: Facts, override: Complete, verdict: Assessment['verdict']): Change[] {
  const { initiative, subIssues } = facts;
  const marker = followUpMarker(override.sha, override.second.comment);
  const isThere = subIssues.some(({ isOurs, body }) => isOurs && readMarker(body) === marker);
  if (isThere) return [];
  const title = `Follow up: ${initiative.title} may go out before it is ready (${override.sha.slice(0, 7)})`;
  return [
    {
      kind: 'create-sub-issue',
      parentId: initiative.nodeId,
      persona: null,
      title: clipText(plainLine(title), titleLength),
      body: renderFollowUp(override, verdict),
      labels: [],
      assignees: [],
    },
  ];
}
