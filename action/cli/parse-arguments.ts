import { parseArgs } from 'node:util';
import type { PresetId } from '../../core/config/config.ts';
import { defaultOptions, type InitOptions } from '../init/options.ts';

export const cliCommands = ['init', 'validate', 'doctor'] as const;
export type CliCommand = (typeof cliCommands)[number];

export interface CliCall {
  readonly command: CliCommand;
  readonly path: string;
  readonly app: string;
  /** `owner/name`; empty for that of the checkout. */
  readonly repository: string;
  readonly init: InitOptions;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

const options = {
  path: { type: 'string', default: '.' },
  app: { type: 'string', default: '' },
  repo: { type: 'string', default: '' },
  preset: { type: 'string', default: 'band' },
  band: { type: 'string', default: '' },
  owner: { type: 'string', multiple: true },
  uses: { type: 'string', default: defaultOptions.uses },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Options that a command takes beside `path` and `help`. */
const taken: Readonly<Record<CliCommand, readonly string[]>> = {
  init: ['app', 'repo', 'preset', 'band', 'owner', 'uses', 'dry-run', 'yes'],
  validate: [],
  doctor: ['app', 'repo'],
};

/** A command line that means nothing. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @returns null where help is wanted @throws UsageError */
export function parseArguments(words: readonly string[]): CliCall | null {
  const { values, positionals, tokens } = parse(words);
  if (values.help || words.length === 0) return null;
  const [name = '', ...rest] = positionals;
  const command = cliCommands.find((one) => one === name);
  if (command === undefined)
    throw new UsageError(`There is no command “${name}”. One of: ${cliCommands.join(', ')}.`);
  if (rest.length > 0) throw new UsageError(`“${rest.join(' ')}” means nothing to \`${command}\`.`);
  for (const token of tokens)
    if (token.kind === 'option' && token.name !== 'path' && !taken[command].includes(token.name))
      throw new UsageError(`\`--${token.name}\` means nothing to \`${command}\`.`);
  return {
    command,
    path: values.path,
    app: matching('app', values.app, /^[a-z0-9-]*$/, 'the slug of an App, such as tutti'),
    repository: matching('repo', values.repo, /^(?:[\w.-]+\/[\w.-]+)?$/, 'owner/name'),
    init: {
      preset: presetOf(values.preset),
      band: values.band,
      owners: ownersOf(values.owner ?? []),
      app: values.app,
      uses: matching('uses', values.uses, /^[\w.-]+\/[\w.-]+@[\w.-]+$/, 'owner/name@version'),
    },
    dryRun: values['dry-run'],
    yes: values.yes,
  };
}

function parse(words: readonly string[]): ReturnType<typeof parseStrictly> {
  try {
    return parseStrictly(words);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseStrictly(words: readonly string[]) {
  return parseArgs({ args: [...words], options, allowPositionals: true, tokens: true });
}

function matching(name: string, value: string, shape: RegExp, wanted: string): string {
  if (shape.test(value)) return value;
  throw new UsageError(`\`--${name}\` must be ${wanted}, not “${value}”.`);
}

function presetOf(name: string): PresetId {
  if (name === 'band' || name === 'nest') return name;
  throw new UsageError(`\`--preset\` must be band or nest, not “${name}”.`);
}

/** `builder=@ana,@acme/platform`, any number of times. */
function ownersOf(given: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const one of given) {
    const [, persona = '', names = ''] = /^([a-z0-9][a-z0-9-]*)=(.+)$/.exec(one) ?? [];
    if (persona === '') throw new UsageError(`\`--owner\` must be like builder=@ana, not “${one}”.`);
    owners.set(persona, [...(owners.get(persona) ?? []), ...names.split(',').map((name) => name.trim())]);
  }
  return owners;
}
