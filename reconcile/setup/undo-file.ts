import type { SetupRequest } from '../../core/setup/setup-step.ts';
import { field, isRecord, textField } from '../../octokit/json.ts';

/** The way back as a file keeps it: the same requests, to be read by people and to be carried out by `--undo`. */
export function renderUndo(requests: readonly SetupRequest[]): string {
  return `${JSON.stringify(requests, null, 2)}\n`;
}

/** What `setup` itself may have to take back, below `/repos/owner/name`. */
const allowed =
  /^(?:PUT \/rulesets\/\d+|DELETE \/rulesets\/(?:\d+|\{id\})|DELETE \/labels\/[^/]+|DELETE \/git\/refs\/heads\/tutti\/set-up|DELETE \/environments\/[^/]+|DELETE \/environments\/[^/]+\/deployment_protection_rules\/\{id\})$/;

/**
 * Reads such a file, or the output of `--json`. A file is somebody's word: whatever else it asks for, and whatever concerns
 * another repository, is refused.
 * @throws Error that says what is wrong
 */
export function parseUndo(text: string, at: string): readonly SetupRequest[] {
  const parsed: unknown = parseJson(text);
  const list = Array.isArray(parsed) ? parsed : field(parsed, 'undo');
  if (!Array.isArray(list)) throw new Error('The file holds no list of requests.');
  return list.map((entry: unknown, index) => {
    const method = textField(entry, 'method');
    const path = textField(entry, 'path') ?? '';
    const within = path.startsWith(`${at}/`) ? path.slice(at.length) : '';
    if ((method !== 'PUT' && method !== 'DELETE') || !allowed.test(`${method} ${within}`))
      throw new Error(
        `Request ${String(index + 1)} of the file is none that undoes a set-up of ${at.slice('/repos/'.length)}.`,
      );
    const body = field(entry, 'body');
    const find = findOf(field(entry, 'find'));
    return { method, path, ...(isRecord(body) && { body }), ...(find !== null && { find }) };
  });
}

function findOf(value: unknown): NonNullable<SetupRequest['find']> | null {
  const ruleset = textField(value, 'ruleset');
  if (ruleset !== undefined) return { ruleset };
  const ruleOfApp = field(value, 'ruleOfApp');
  return typeof ruleOfApp === 'number' ? { ruleOfApp } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The file is no JSON.');
  }
}
