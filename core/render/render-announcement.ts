import type { Config } from '../config/config.ts';
import { renderMarker } from '../integrity/marker.ts';
import type { InitiativeVerdict } from '../verdict/verdict.ts';
import { conductors } from './conductors.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { mentionOwners } from './mention.ts';
import { namesOf } from './names.ts';
import { titleOf } from './render-reason.ts';

/** A turn of the launch gate that people are told about in a comment of its own. */
export type Turn = 'launch-ready' | 'launch-left';

/** Text of the marker of an announcement. */
export function announcementMarker(turn: Turn): string {
  return `announcement ${turn}`;
}

/** One short comment when the launch gate turns: it calls those who act next, each once. */
export function renderAnnouncement(turn: Turn, verdict: InitiativeVerdict, config: Config): string {
  const names = namesOf(config, verdict.personas);
  const gate = escapeMarkdown(names.gates.launch);
  const [nearest] = verdict.reasons;
  const words =
    turn === 'launch-ready'
      ? `✅ **${gate} is ready.** Every persona is ready, against the same record.`
      : `⏳ **${gate} is no longer ready.** ${nearest === undefined ? '' : `${escapeMarkdown(titleOf(nearest, names))}.`}`;
  const people = turn === 'launch-ready' ? conductors(config) : (nearest?.who ?? []);
  const calls = mentionOwners(people, config);
  return `${renderMarker(announcementMarker(turn))}\n${words.trimEnd()}${calls === '' ? '' : ` ${calls}`}`;
}
