import { field, textField } from '../../octokit/json.ts';

type Json = Readonly<Record<string, unknown>>;

const levels = ['none', 'note', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];

/** Results that are no finding (SARIF, `kind`). */
const noFinding = new Set<unknown>(['pass', 'open', 'informational', 'notApplicable', 'review']);

/**
 * The levels of the results of a run (SARIF 2.1.0, `level`): a result's own; `none` where it is no finding; else what its
 * rule is configured to, which is the only place where CodeQL writes it; else `warning`. Where more than one rule or
 * override of its configuration could be meant, the worst counts.
 */
export function readLevels(run: Json): (result: Json) => Level {
  const configured = readConfigured(run);
  return (result) => {
    const { level, kind = 'fail' } = result;
    if (level !== undefined) return toLevel(level);
    if (noFinding.has(kind)) return 'none';
    const { keys, isPointed } = whichRule(result);
    const found = keys.flatMap((key) => configured.get(key) ?? []);
    // It points to where its rule stands, and nothing stands there.
    if (isPointed && found.length === 0) return 'error';
    return found.reduce(worse, found[0] ?? 'warning');
  };
}

/** What SARIF does not know is not below error. */
function toLevel(value: unknown): Level {
  return levels.find((level) => level === value) ?? 'error';
}

function worse(a: Level, b: Level): Level {
  return levels.indexOf(a) > levels.indexOf(b) ? a : b;
}

/** Levels by what a result can call a rule: its place, its id, its GUID. */
function readConfigured(run: Json): ReadonlyMap<string, Level> {
  const configured = new Map<string, Level>();
  const add = (key: string, level: Level) => configured.set(key, worse(configured.get(key) ?? 'none', level));
  const tool = run['tool'];
  for (const [component, holder] of [field(tool, 'driver'), ...listOf(field(tool, 'extensions'))].entries())
    for (const [index, rule] of listOf(field(holder, 'rules')).entries()) {
      const level = toLevel(field(field(rule, 'defaultConfiguration'), 'level') ?? 'warning');
      for (const key of [placeKey(component, index), ...nameKeys(rule)]) add(key, level);
    }
  for (const invocation of listOf(run['invocations']))
    for (const override of listOf(field(invocation, 'ruleConfigurationOverrides'))) {
      const level = field(field(override, 'configuration'), 'level');
      const descriptor = field(override, 'descriptor');
      if (level === undefined) continue;
      for (const key of [...placeKeys(descriptor, undefined), ...nameKeys(descriptor)])
        add(key, toLevel(level));
    }
  return configured;
}

function whichRule(result: Json): { readonly keys: readonly string[]; readonly isPointed: boolean } {
  const reference = result['rule'];
  const places = placeKeys(reference, result['ruleIndex']);
  const id = textField(reference, 'id') ?? textField(result, 'ruleId') ?? '';
  const names = [...withParents(id).map(idKey), ...nameKeys(reference)];
  return { keys: [...places, ...names], isPointed: places.length > 0 };
}

/** Where a reference to a rule points to: in the tool itself, or in one of its extensions. */
function placeKeys(reference: unknown, fallback: unknown): string[] {
  const index = field(reference, 'index') ?? fallback;
  const extension = field(field(reference, 'toolComponent'), 'index');
  if (typeof index !== 'number' || index < 0) return [];
  return [placeKey(typeof extension === 'number' ? extension + 1 : 0, index)];
}

function placeKey(component: number, index: number): string {
  return `place ${String(component)} ${String(index)}`;
}

function nameKeys(descriptor: unknown): string[] {
  const [id, guid] = [textField(descriptor, 'id'), textField(descriptor, 'guid')];
  return [...(id === undefined ? [] : [idKey(id)]), ...(guid === undefined ? [] : [`guid ${guid}`])];
}

function idKey(id: string): string {
  return `id ${id}`;
}

const deepest = 8;

/** `CA1000/1` is a case of the rule `CA1000`. */
function withParents(id: string): string[] {
  const parts = id.split('/', deepest);
  return [id, ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
