import type { Config } from '../config/config.ts';
import type { Criterion, SelectionRecord } from '../record/record.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Scope, ScopeCriterion } from './scope.ts';

/**
 * The scope that a record makes under a config: the record as written, plus the standing criteria of the config,
 * in the order of the personas. Where both name one id, the standing criterion governs: a record cannot soften it.
 */
export function buildScope(record: SelectionRecord, config: Config): Scope {
  return {
    answers: record.answers,
    metrics: record.metrics,
    criteria: config.personas.flatMap((persona) => criteriaOf(persona.id, record, config)),
    targetDate: record.targetDate,
    targetRelease: record.targetRelease,
  };
}

function criteriaOf(persona: string, record: SelectionRecord, config: Config): ScopeCriterion[] {
  const standing = (config.personas.find(({ id }) => id === persona)?.criteria ?? []).map(
    ({ id, text, signal }): Criterion => ({
      id,
      persona,
      text,
      kind: signal === null ? 'declared' : 'signal',
      signal,
    }),
  );
  const taken = new Set(config.personas.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  const own = record.criteria.filter(
    (criterion) => criterion.persona === persona && !taken.has(criterion.id),
  );
  return [...standing, ...own].map((criterion) => ({ ...criterion, rule: ruleOf(criterion, config) }));
}

function ruleOf(criterion: Criterion, config: Config): string | null {
  const rule = criterion.signal === null ? undefined : config.signals.get(criterion.signal);
  return rule === undefined ? null : canonicalJson(rule);
}
