import { isForRef } from '../../core/setup/match-ref-pattern.ts';
import type { RefKind } from '../../core/setup/to-ref-patterns.ts';
import type { ActiveRuleset } from '../../octokit/read-rulesets.ts';
import type { DoctorFacts } from './facts.ts';

/** Active rulesets that are for each of these branches or tags; none where they are not known. */
export function rulesetsFor(
  { github }: DoctorFacts,
  kind: RefKind,
  names: readonly string[],
): readonly ActiveRuleset[] {
  if (!github.known || !github.value.rulesets.known) return [];
  const { defaultBranch } = github.value.repository;
  const refs = names.map((name) => `refs/${kind === 'branch' ? 'heads' : 'tags'}/${name}`);
  return github.value.rulesets.value.filter(
    ({ target, conditions }) =>
      target === kind && refs.every((ref) => isForRef(conditions, ref, defaultBranch)),
  );
}

/** Tags of such a name: one part for each wildcard, and more where it stands for any number. */
export function sampleTags(glob: string): readonly string[] {
  const fill = (parts: string) => glob.replaceAll('**', parts).replaceAll(/\*+/g, '1.0').replaceAll('?', '1');
  return [...new Set([fill('1.0'), fill('tutti/1.0')])];
}
