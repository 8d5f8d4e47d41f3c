import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ActionError } from '../action-error.ts';
import { codeOf, isBehindLink } from '../validate/read-text.ts';
import type { PlannedFile } from './plan-files.ts';

/** Writes what is to be created. @throws ActionError where a file cannot be written, or has come to be in the meantime */
export function writeFiles(root: string, files: readonly PlannedFile[]): void {
  for (const { path, text, state } of files) if (state === 'create') write(root, path, text);
}

function write(root: string, path: string, text: string): void {
  const folder = dirname(path);
  try {
    mkdirSync(join(root, folder), { recursive: true });
    if (isBehindLink(root, folder)) throw refusal(path, 'its folder is a link, and links are not followed');
    writeFileSync(join(root, path), text, { flag: 'wx' });
  } catch (error) {
    throw error instanceof ActionError ? error : refusal(path, codeOf(error));
  }
}

function refusal(path: string, why: string): ActionError {
  return new ActionError(
    'bad-file',
    [`${path} cannot be written: ${why}.`],
    'Mend that and run it again: what was written already is left alone.',
  );
}
