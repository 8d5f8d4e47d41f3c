import { resolve } from 'node:path';
import type { Env } from './runner.ts';

/** The folder that paths of a workflow start from; outside of a workflow it is where the command was typed. */
export function workspaceOf(env: Env): string {
  const given = env['GITHUB_WORKSPACE'] ?? '';
  return given === '' ? process.cwd() : resolve(given);
}
