import type { Config } from '../config/config.ts';
import type { Facts } from '../facts/facts.ts';
import type { Assessment } from '../gates/assessment.ts';
import { readMarker } from '../integrity/marker.ts';
import { announcementMarker, renderAnnouncement, type Turn } from '../render/render-announcement.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';
import type { Change } from './change.ts';

const turns: readonly Turn[] = ['launch-ready', 'launch-left'];

/**
 * A comment of its own when the launch gate turns ready and when it is no longer: an edited comment tells nobody.
 * What was said last is read from our own comments, so that nothing is said twice.
 */
export function planAnnouncement(facts: Facts, { verdict }: Assessment, config: Config): Change[] {
  const turn = dueTurn(verdict, lastTurn(facts));
  if (turn === null) return [];
  const { nodeId, comments } = facts.initiative;
  const count = comments.filter(({ isOurs, body }) => isOurs && turnOf(body) !== null).length;
  const body = renderAnnouncement(turn, verdict, config);
  return [{ kind: 'create-comment', issueId: nodeId, key: `announcement:${count + 1}`, body }];
}

function dueTurn({ gates, reasons, stage }: InitiativeVerdict, last: Turn | null): Turn | null {
  if (stage === 'closed') return null;
  if (gates.launch === 'allow') return last === 'launch-ready' ? null : 'launch-ready';
  // Every push makes machines start again: that is no news.
  const isNews = reasons.some(({ code }) => code !== 'signal-waiting');
  return last === 'launch-ready' && isNews ? 'launch-left' : null;
}

function lastTurn({ initiative }: Facts): Turn | null {
  const ours = initiative.comments.filter(({ isOurs }) => isOurs).toSorted((a, b) => b.id - a.id);
  return ours.map(({ body }) => turnOf(body)).find((turn) => turn !== null) ?? null;
}

function turnOf(body: string): Turn | null {
  const marker = readMarker(body);
  return turns.find((turn) => announcementMarker(turn) === marker) ?? null;
}
