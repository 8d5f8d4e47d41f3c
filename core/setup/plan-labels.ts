import { allLabels } from '../plan/labels.ts';
import type { DoorFacts } from './door-facts.ts';
import type { SetupStep } from './setup-step.ts';

/** The labels that do not exist yet, as the first opening would make them. */
export function planLabels(
  { config, missingLabels }: Pick<DoorFacts, 'config' | 'missingLabels'>,
  at: string,
): readonly SetupStep[] {
  const path = `${at}/labels`;
  return allLabels(config)
    .filter(({ name }) => missingLabels.includes(name))
    .map((label) => ({
      what: `label “${label.name}”`,
      where: 'Issues → Labels',
      state: 'create',
      lines: [],
      notes: [],
      request: { method: 'POST', path, body: { ...label } },
      undo: { method: 'DELETE', path: `${path}/${encodeURIComponent(label.name)}` },
    }));
}
