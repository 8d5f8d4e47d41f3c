import { validateConfigFile } from '../../schemas/generated/validate-config.ts';
import { buildConfig } from './build-config.ts';
import type { Config, ConfigProblem } from './config.ts';
import { toDraft } from './draft.ts';
import { explainSchemaError } from './explain-schema-error.ts';
import { type Finding, visible } from './finding.ts';
import { parseYaml, type YamlFile } from './parse-yaml.ts';
import { presetOf } from './presets.ts';
import { RULES } from './rules/rules.ts';

/** More problems than a person mends in one go; GitHub shows fewer annotations than that. */
const MAX_PROBLEMS = 100;

/** Explaining costs more than finding: a file of 16,000 wrong owners is told about some of them. */
const MAX_EXPLAINED = 5 * MAX_PROBLEMS;

export interface ParsedConfig {
  /** `null` exactly when a problem is an error. */
  readonly config: Config | null;
  /** In order of their place in the file. */
  readonly problems: readonly ConfigProblem[];
}

/**
 * The text of `.github/tutti.yml` as configuration. Every problem is reported at once, with its place and a hint;
 * only a file that cannot be read as YAML stops earlier. Never throws, whatever the text is.
 */
export function parseConfig(text: string): ParsedConfig {
  const { file, problems } = parseYaml(text);
  if (!file) return { config: null, problems: problems.slice(0, MAX_PROBLEMS) };

  const { value } = file;
  const hasForm = validateConfigFile(value);
  const errors = hasForm ? [] : (validateConfigFile.errors ?? []);
  const malformed = errors.slice(0, MAX_EXPLAINED).flatMap((error) => explainSchemaError(error) ?? []);
  const draft = toDraft(value, errors);
  const preset = presetOf(draft.preset ?? 'band');
  const findings = [...malformed, ...RULES.flatMap((rule) => rule(draft, preset))];
  const isSound = findings.every((finding) => finding.severity === 'warning');
  return {
    config: hasForm && isSound ? buildConfig(value) : null,
    problems: inOrder(findings.map((finding) => toProblem(finding, file))),
  };
}

function toProblem({ pointer, at, ...said }: Finding, file: YamlFile): ConfigProblem {
  const place = file.places.get(pointer);
  const offset = (at === 'key' ? (place?.key ?? place?.value) : place?.value) ?? 0;
  return { ...said, hint: said.hint.trim(), ...file.locate(offset), path: renderPath(pointer, file) };
}

/** `/personas/builder/owners/0` as `personas.builder.owners[0]`. */
function renderPath(pointer: string, file: YamlFile): string {
  let path = '';
  let reached = '';
  for (const step of pointer.split('/').slice(1)) {
    reached += `/${step}`;
    const isIndex = file.places.get(reached)?.key === null;
    const name = visible(step.replaceAll('~1', '/').replaceAll('~0', '~'));
    path += isIndex ? `[${name}]` : `${path === '' ? '' : '.'}${name}`;
  }
  return path;
}

/** By place, at most `MAX_PROBLEMS`; where some must go, warnings go first. */
function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const worst = problems.toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b)).slice(0, MAX_PROBLEMS);
  return worst.toSorted((a, b) => byPlace(a, b) || rank(a) - rank(b));
}

const rank = (problem: ConfigProblem): number => (problem.severity === 'error' ? 0 : 1);

const byPlace = (a: ConfigProblem, b: ConfigProblem): number => a.line - b.line || a.column - b.column;
