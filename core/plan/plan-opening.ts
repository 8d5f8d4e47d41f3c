import type { Config, PersonaConfig } from '../config/config.ts';
import type { Facts } from '../facts/facts.ts';
import type { Assessment } from '../gates/assessment.ts';
import { hasRoomFor } from '../gates/sub-issue-room.ts';
import { readMarker } from '../integrity/marker.ts';
import { clipText } from '../render/clip-text.ts';
import { namesOf } from '../render/names.ts';
import { plainLine } from '../render/plain-line.ts';
import { renderSubIssue } from '../render/render-sub-issue.ts';
import { parseScopeReceipt } from '../scope/parse-receipt.ts';
import type { Change } from './change.ts';
import { allLabels, personaLabel } from './labels.ts';
import { planSticky } from './plan-sticky.ts';

/** GitHub refuses longer titles: "title is too long (maximum is 256 characters)". */
export const titleLength = 256;

/**
 * What opening an initiative still lacks: labels, a sub-issue for every persona, the sticky comment. Part of
 * `planInitiative`; safe to repeat, because only what is absent is planned.
 */
export function planOpening(facts: Facts, assessment: Assessment): Change[] {
  const { config } = assessment;
  const sticky = planSticky(facts, assessment);
  // Something may exist among what was not read: nothing is created twice.
  if (config === null || config.mode === 'observe' || facts.incomplete.length > 0) return sticky;
  return [...planLabels(facts, config), ...planSubIssues(facts, assessment, config), ...sticky];
}

function planLabels({ repository }: Facts, config: Config): Change[] {
  const existing = new Set(repository.labels.map(({ name }) => name.toLowerCase()));
  return allLabels(config)
    .filter(({ name }) => !existing.has(name.toLowerCase()))
    .map(({ name, color, description }) => ({ kind: 'create-label', name, color, description }));
}

function planSubIssues(facts: Facts, assessment: Assessment, config: Config): Change[] {
  if (assessment.verdict.stage === 'closed') return [];
  const pinned = pinnedPersonas(facts);
  const marked = new Set(facts.subIssues.filter(({ isOurs }) => isOurs).map(({ body }) => readMarker(body)));
  const wanted = config.personas.filter(
    ({ id }) => !assessment.personaIssues.has(id) && !pinned.has(id) && !marked.has(`persona ${id}`),
  );
  if (!hasRoomFor(facts, wanted.length)) return [];
  return wanted.map((persona) => planSubIssue(persona, facts, assessment));
}

/** A sub-issue that a signature pinned is never replaced: where it is gone, that is the finding (A36). */
function pinnedPersonas({ initiative }: Facts): ReadonlySet<string> {
  const receipts = initiative.comments
    .filter(({ isOurs }) => isOurs)
    .map(({ body }) => parseScopeReceipt(body));
  return new Set(receipts.flatMap((receipt) => receipt?.subIssues.map(({ persona }) => persona) ?? []));
}

function planSubIssue(persona: PersonaConfig, facts: Facts, { config, verdict }: Assessment): Change {
  const title = clipText(plainLine(`${persona.name} · ${facts.initiative.title}`), titleLength);
  return {
    kind: 'create-sub-issue',
    parentId: facts.initiative.nodeId,
    persona: persona.id,
    title,
    body: renderSubIssue(persona, verdict, namesOf(config, verdict.personas)),
    labels: [personaLabel(persona.id)],
    assignees: persona.owners.flatMap((owner) => (owner.kind === 'user' ? [owner.login] : [])),
  };
}
