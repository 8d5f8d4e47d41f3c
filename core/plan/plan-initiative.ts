import type { Config } from '../config/config.ts';
import type { Facts, IssueFacts } from '../facts/facts.ts';
import type { Assessment } from '../gates/assessment.ts';
import { saysTheSame } from '../render/footer.ts';
import { namesOf } from '../render/names.ts';
import { renderScopeReceipt } from '../render/render-receipt.ts';
import { renderSubIssue } from '../render/render-sub-issue.ts';
import type { Change } from './change.ts';
import { personaLabel, stageLabels } from './labels.ts';
import { planAnnouncement } from './plan-announcement.ts';
import { planAnswers } from './plan-answers.ts';
import { planOpening } from './plan-opening.ts';
import { planOverrides } from './plan-overrides.ts';
import { planPin } from './plan-sticky.ts';

/**
 * Everything that has to be written on an initiative and its sub-issues, its opening included, so that GitHub says what the
 * assessment says; `[]` when it already does. In the order in which somebody reads the timeline.
 * Under `observe`, without a config, or where not everything was read, only the sticky comment is kept.
 */
export function planInitiative(facts: Facts, assessment: Assessment): Change[] {
  const { config } = assessment;
  const opening = planOpening(facts, assessment);
  if (config === null || config.mode === 'observe' || facts.incomplete.length > 0) return opening;
  return [
    ...opening,
    ...planPin(facts),
    ...planSubIssueBodies(assessment, config),
    ...planAnswers(assessment, config),
    ...planScopeReceipt(facts, assessment),
    ...planOverrides(facts, assessment, config),
    ...planStage(facts, assessment),
    ...planPersonaLabels(facts, assessment, config),
    ...planAnnouncement(facts, assessment, config),
  ];
}

/** The description only shows what was signed; where somebody altered it, it is put right (A29, A30). */
function planSubIssueBodies({ personaIssues, verdict }: Assessment, config: Config): Change[] {
  const names = namesOf(config, verdict.personas);
  return config.personas.flatMap((persona): Change[] => {
    const issue = personaIssues.get(persona.id);
    if (issue === undefined || !issue.isOurs) return [];
    const body = renderSubIssue(persona, verdict, names);
    return saysTheSame(issue.body, body) ? [] : [{ kind: 'update-issue-body', issueId: issue.nodeId, body }];
  });
}

function planScopeReceipt({ initiative }: Facts, { dueScopeReceipt }: Assessment): Change[] {
  if (dueScopeReceipt === null) return [];
  const key = `scope:${dueScopeReceipt.seq}`;
  return [
    { kind: 'create-comment', issueId: initiative.nodeId, key, body: renderScopeReceipt(dueScopeReceipt) },
  ];
}

function planStage({ initiative }: Facts, { verdict }: Assessment): Change[] {
  const wanted = `stage:${verdict.stage}`;
  const issueId = initiative.nodeId;
  const wrong = initiative.labels.filter(
    (label) => stageLabels.has(label.toLowerCase()) && !isSameLabel(label, wanted),
  );
  return [
    ...(wears(initiative, wanted) ? [] : [{ kind: 'add-labels' as const, issueId, labels: [wanted] }]),
    ...(wrong.length === 0 ? [] : [{ kind: 'remove-labels' as const, issueId, labels: wrong }]),
  ];
}

/** A sub-issue that is opened together with its label gets it afterwards; somebody may have taken one away, too. */
function planPersonaLabels({ repository }: Facts, { personaIssues }: Assessment, config: Config): Change[] {
  const existing = new Set(repository.labels.map(({ name }) => name.toLowerCase()));
  return config.personas.flatMap(({ id }): Change[] => {
    const issue = personaIssues.get(id);
    const label = personaLabel(id);
    if (issue?.isOurs !== true || wears(issue, label) || !existing.has(label)) return [];
    return [{ kind: 'add-labels', issueId: issue.nodeId, labels: [label] }];
  });
}

function wears({ labels }: IssueFacts, wanted: string): boolean {
  return labels.some((label) => isSameLabel(label, wanted));
}

/** GitHub keeps the case in which a label was made, and takes any for the same. */
function isSameLabel(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
