import { bypassMarker } from '../audit/bypass-marker.ts';
import type { Departure } from '../audit/departure.ts';
import type { Config } from '../config/config.ts';
import type { Facts } from '../facts/facts.ts';
import { readMarker } from '../integrity/marker.ts';
import { renderBypass } from '../render/render-bypass.ts';
import type { Change } from './change.ts';

/**
 * The comment that puts a bypass on the record of one initiative that was in it; `[]` where it stands there, and where the
 * initiative was not ours yet when it left.
 */
export function planBypass(
  { initiative }: Facts,
  departure: Departure,
  config: Config,
  isDraftAgain: boolean,
): Change[] {
  const ours = initiative.comments.filter(({ isOurs }) => isOurs);
  const marker = bypassMarker(departure);
  const wasKept = ours.some(({ createdAt }) => Date.parse(createdAt) <= Date.parse(departure.at));
  if (!wasKept || ours.some(({ body }) => readMarker(body) === marker)) return [];
  const body = renderBypass(departure, config, isDraftAgain);
  return [{ kind: 'create-comment', issueId: initiative.nodeId, key: marker, body }];
}
