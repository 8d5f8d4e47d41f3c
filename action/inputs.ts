import { ActionError } from './action-error.ts';
import type { Env } from './runner.ts';

/** Everything that a workflow can tell the Action, read once. Empty texts are what was not given. */
export interface Inputs {
  readonly command: CommandName;
  readonly token: string;
  readonly app: string;
  /** Null where none is named. */
  readonly initiative: number | null;
  readonly ref: string;
  readonly id: string;
  readonly conclusion: string;
  readonly results: string;
  readonly value: string;
  readonly threshold: string;
  readonly summary: string;
  readonly evidenceUrl: string;
  readonly path: string;
  readonly outputPath: string;
}

export const commandNames = ['gate', 'signal', 'sync', 'validate', 'report', 'init', 'doctor'] as const;
export type CommandName = (typeof commandNames)[number];

/** Inputs that every command takes. */
const always = ['command', 'token', 'app', 'path'] as const;

/** What each command takes beside them: anything else that is given is a mistake, and is said. */
const taken: Readonly<Record<CommandName, readonly string[]>> = {
  gate: ['ref'],
  signal: ['id', 'conclusion', 'results', 'value', 'threshold', 'summary', 'evidence-url'],
  sync: ['initiative'],
  validate: [],
  report: ['initiative', 'output-path'],
  init: [],
  doctor: [],
};

/** All inputs, as `action.yml` has them; a test holds the two together. */
export const inputNames: readonly string[] = [...always, ...new Set(Object.values(taken).flat())];

/** The command, null where there is none of that name. */
export function commandOf(env: Env): CommandName | null {
  return commandNames.find((name) => name === read(env, 'command')) ?? null;
}

/**
 * Reads the inputs as the runner passes them: `INPUT_` and the name in capitals, spaces as underscores (actions/runner,
 * `InputsContext`). The runner enforces nothing, `required` included, and warns of unknown inputs only: both are errors here.
 * @throws ActionError that names every problem
 */
export function readInputs(env: Env): Inputs {
  const given = new Map(inputNames.map((name) => [name, read(env, name)]));
  const get = (name: string) => given.get(name) ?? '';
  const command = commandOf(env);
  if (command === null) throw unknownCommand(get('command'));
  const number = Number(get('initiative'));
  const problems = [
    ...unknownInputs(env),
    ...foreignInputs(command, given),
    ...(get('initiative') === '' || (Number.isSafeInteger(number) && number > 0)
      ? []
      : [`\`initiative\` must be the number of an issue, not “${get('initiative')}”.`]),
    ...(/^[a-z0-9-]*$/.test(get('app')) ? [] : [`\`app\` must be the slug of an App, such as \`tutti\`.`]),
  ];
  if (problems.length > 0) throw new ActionError('bad-input', problems, 'Mend the `with:` of this step.');
  return {
    command,
    token: get('token'),
    app: get('app'),
    initiative: get('initiative') === '' ? null : number,
    ref: get('ref'),
    id: get('id'),
    conclusion: get('conclusion'),
    results: get('results'),
    value: get('value'),
    threshold: get('threshold'),
    summary: get('summary'),
    evidenceUrl: get('evidence-url'),
    path: get('path') === '' ? '.' : get('path'),
    outputPath: get('output-path'),
  };
}

function read(env: Env, name: string): string {
  return (env[variableOf(name)] ?? '').trim();
}

function variableOf(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

function unknownCommand(given: string): ActionError {
  const what = given === '' ? '`command` is missing.' : `There is no command “${given}”.`;
  return new ActionError('bad-input', [what], `One of: ${commandNames.join(', ')}.`);
}

function unknownInputs(env: Env): string[] {
  const known = new Set(inputNames.map(variableOf));
  return Object.keys(env)
    .filter((name) => name.startsWith('INPUT_') && !known.has(name))
    .map((name) => `There is no input \`${name.slice('INPUT_'.length).toLowerCase()}\`.`);
}

function foreignInputs(command: CommandName, given: ReadonlyMap<string, string>): string[] {
  const own = new Set<string>([...always, ...taken[command]]);
  return [...given]
    .filter(([name, value]) => value !== '' && !own.has(name))
    .map(([name]) => `\`${name}\` means nothing to \`${command}\`.`);
}
