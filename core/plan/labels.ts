import type { PersonaConfig } from '../config/config.ts';

export interface LabelPlan {
  readonly name: string;
  /** Six hex digits, as GitHub wants them. */
  readonly color: string;
  /** At most 100 characters. Source: GitHub's OpenAPI description, issues/create-label. */
  readonly description: string;
}

export const initiativeLabel: LabelPlan = {
  name: 'initiative',
  color: '5319e7',
  description: 'One unit of work that passes the gates as one',
};

const stages: readonly LabelPlan[] = [
  { name: 'stage:define', color: 'c5def5', description: 'Written, not signed yet' },
  { name: 'stage:produce', color: 'fbca04', description: 'Signed, being built' },
  { name: 'stage:operate', color: '0e8a16', description: 'Launched, being watched' },
  { name: 'stage:closed', color: 'cccccc', description: 'Ended' },
];

export const stageLabels: ReadonlySet<string> = new Set(stages.map(({ name }) => name));

/** GitHub refuses longer names: "name is too long (maximum is 50 characters)". */
const nameLength = 50;

/** Labels are for display, so two long ids may share one. */
export function personaLabel(id: string): string {
  return `persona:${id}`.slice(0, nameLength);
}

/** Every label that we use. They are for display: nothing is ever decided by a label. */
export function allLabels({
  personas: all,
}: {
  readonly personas: readonly Pick<PersonaConfig, 'id' | 'name'>[];
}): readonly LabelPlan[] {
  const personas = all.map(({ id, name }) => ({
    name: personaLabel(id),
    color: 'd4c5f9',
    description: `What ${name} has to say`.slice(0, 100),
  }));
  return [initiativeLabel, ...stages, ...personas];
}
