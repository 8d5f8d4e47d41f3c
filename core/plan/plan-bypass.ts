import { bypassMarker, bypassMarkers, redraftMarker } from '../audit/bypass-marker.ts';
import type { Departure } from '../audit/departure.ts';
import type { Config } from '../config/config.ts';
import type { Facts } from '../facts/facts.ts';
import { isSaid } from '../integrity/marker.ts';
import { renderBypass, renderRedraft } from '../render/render-bypass.ts';
import type { Change } from './change.ts';

/**
 * The comment that puts a bypass on the record of one initiative that was in it; `[]` where it stands there, and where the
 * initiative was not ours yet when it left.
 */
export function planBypass(facts: Facts, departure: Departure, config: Config): Change[] {
  const { nodeId: issueId, comments } = facts.initiative;
  const key = bypassMarker(departure);
  const isOnRecord = bypassMarkers(departure).some((marker) => isSaid(comments, marker));
  if (!wasKept(facts, departure) || isOnRecord) return [];
  return [{ kind: 'create-comment', issueId, key, body: renderBypass(departure, config) }];
}

/** The comment that says that the release is a draft again; once, and only where the bypass is on the record. */
export function planRedraft({ initiative }: Facts, departure: Departure): Change[] {
  const { nodeId: issueId, comments } = initiative;
  const key = redraftMarker(departure);
  if (!isSaid(comments, bypassMarker(departure)) || isSaid(comments, key)) return [];
  return [{ kind: 'create-comment', issueId, key, body: renderRedraft(departure) }];
}

/** By comments or by sub-issues: who may delete the ones cannot delete the others. */
function wasKept({ initiative, subIssues }: Facts, { at }: Departure): boolean {
  return [...initiative.comments, ...subIssues].some(
    ({ isOurs, createdAt }) => isOurs && Date.parse(createdAt) <= Date.parse(at),
  );
}
