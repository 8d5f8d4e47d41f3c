import { parseArgs } from 'node:util';
import type { TagMode } from '../../core/setup/wanted-rulesets.ts';

export interface SetupCall {
  readonly owner: string;
  readonly name: string;
  readonly appId: number;
  /** Null: as it is, and `check` where nothing is. */
  readonly tags: TagMode | null;
  readonly apply: boolean;
  readonly yes: boolean;
  readonly json: boolean;
  /** File with the way back, to be carried out; null for the way there. */
  readonly undo: string | null;
  /** File to write the way back into, before anything is changed. */
  readonly saveUndo: string | null;
}

export const setupHelp = `tutti setup: have GitHub itself hold every door of the config

  --repository <owner/name>  the repository on GitHub
  --app-id <number>          the App whose check and rule count; else APP_ID
  --tags check|app           who may set a release tag: whoever may push, on a commit
                             with a green gate (check), or the App alone (app)
  --apply                    write what the plan says; without it nothing is written
  -y, --yes                  do not ask
  --json                     the plan and its undo as JSON
  --save-undo <file>         with --apply: write the way back into this file first
  --undo <file>              carry out such a file (dry, too, without --apply)

The token of an administrator is read from TUTTI_ADMIN_TOKEN, or asked for. It is used for this run alone.
Exit code: 0 all is as it should be, 1 something went wrong, 2 the command line is,
3 something would change (nothing was written), 4 all is done that this plan has, and something stays advisory.
`;

/** A command line that means nothing. What it says repeats no word that could be a secret. */
export class SetupUsageError extends Error {
  override readonly name = 'SetupUsageError';
}

const options = {
  repository: { type: 'string' },
  repo: { type: 'string' },
  'app-id': { type: 'string' },
  tags: { type: 'string' },
  apply: { type: 'boolean', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  json: { type: 'boolean', default: false },
  undo: { type: 'string' },
  'save-undo': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** @param words after `setup` @returns null where help is wanted @throws SetupUsageError */
export function parseSetupArguments(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): SetupCall | null {
  if (words.some((word) => /gh[a-z]_|github_pat_/.test(word)))
    throw new SetupUsageError(
      'A token does not belong on the command line, where others can see it: revoke this one, and put another into TUTTI_ADMIN_TOKEN.',
    );
  const values = parse(words);
  if (values.help || words.length === 0) return null;
  const [, owner = '', name = ''] =
    /^([\w.-]+)\/([\w.-]+)$/.exec(values.repository ?? values.repo ?? '') ?? [];
  if (name === '') throw new SetupUsageError('`--repository` must be owner/name.');
  const appId = Number(values['app-id'] ?? env['APP_ID'] ?? Number.NaN);
  if (!Number.isSafeInteger(appId) || appId <= 0)
    throw new SetupUsageError('`--app-id` must be the number of the App, as its settings show it.');
  const { tags = null, apply, yes, json } = values;
  if (tags !== null && tags !== 'check' && tags !== 'app')
    throw new SetupUsageError('`--tags` must be check or app.');
  return {
    owner,
    name,
    appId,
    tags,
    apply,
    yes,
    json,
    undo: values.undo ?? null,
    saveUndo: values['save-undo'] ?? null,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch {
    throw new SetupUsageError('This means nothing to `setup`.');
  }
}
