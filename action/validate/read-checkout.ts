import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { ActionError } from '../action-error.ts';
import { codeOf, isBehindLink, readText, type TextFile } from './read-text.ts';

/** What a checkout holds for Tutti. */
export interface Checkout {
  readonly config: TextFile | null;
  readonly form: TextFile | null;
  /** In order of their paths. */
  readonly records: readonly TextFile[];
}

export const configPath = '.github/tutti.yml';
export const formPath = '.github/ISSUE_TEMPLATE/initiative.yml';
/** Folders whose Markdown files are records. */
const recordFolders = ['.github/initiatives', 'docs/initiatives'] as const;

/** @throws ActionError where there is no such folder */
export function readCheckout(root: string): Checkout {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new ActionError(
      'bad-input',
      [`\`path\` names no folder: there is none at ${root}.`],
      'In a workflow, check the repository out first, with `actions/checkout`.',
    );
  return {
    config: readText(root, configPath),
    form: readText(root, formPath),
    records: recordFolders.flatMap((folder) => readRecords(root, folder)),
  };
}

/** A folder that is not there holds none; one that cannot be looked into stands for what it may hold. */
function readRecords(root: string, folder: string): TextFile[] {
  try {
    if (isBehindLink(root, folder))
      return [{ path: folder, text: null, why: 'it is a link, and links are not followed' }];
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && isRecordName(entry.name))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
      .toSorted()
      .flatMap((path) => readText(root, path) ?? []);
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : [{ path: folder, text: null, why: code }];
  }
}

/** A README tells about the folder. */
function isRecordName(name: string): boolean {
  const lower = basename(name).toLowerCase();
  return lower.endsWith('.md') && lower !== 'readme.md';
}
