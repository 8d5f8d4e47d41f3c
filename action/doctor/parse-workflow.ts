import { parseDocument } from 'yaml';
import { field, isRecord, textField } from '../../octokit/json.ts';

/** `permissions:` as written: null where nothing is. */
export type WorkflowPermissions = 'read-all' | 'write-all' | Readonly<Record<string, string>> | null;

export interface WorkflowJob {
  /** As its check run is called. */
  readonly name: string;
  readonly permissions: WorkflowPermissions;
  /** Commands of Tutti that its steps run. */
  readonly commands: readonly string[];
}

/** As much of a workflow as the doctor looks at. */
export interface WorkflowFile {
  readonly path: string;
  /** As `workflow_run` calls it: its path, where it has no name. */
  readonly name: string;
  /** Null where it is no workflow that can be read. */
  readonly events: readonly string[] | null;
  readonly jobs: readonly WorkflowJob[];
}

/** `<owner>/tutti@v1`, or the repository itself. */
const isTutti = /^(?:[^/@]+\/tutti(?:\/[^@]*)?@|\.\/?$)/i;

/** A workflow as a file of the checkout has it; never throws. */
export function parseWorkflow(path: string, text: string): WorkflowFile {
  const workflow = parse(text);
  const jobs = field(workflow, 'jobs');
  const name = textField(workflow, 'name') ?? path;
  if (!isRecord(jobs)) return { path, name, events: null, jobs: [] };
  const permissions = permissionsOf(field(workflow, 'permissions'));
  return {
    path,
    name,
    events: eventsOf(field(workflow, 'on')),
    jobs: Object.entries(jobs).map(([id, job]) => ({
      name: textField(job, 'name') ?? id,
      permissions: permissionsOf(field(job, 'permissions')) ?? permissions,
      commands: commandsOf(field(job, 'steps')),
    })),
  };
}

function parse(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) return null;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return value;
  } catch {
    // So many aliases stand for more than there is memory; GitHub refuses them too.
    return null;
  }
}

function eventsOf(on: unknown): string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.filter((name) => typeof name === 'string');
  return isRecord(on) ? Object.keys(on) : [];
}

function permissionsOf(value: unknown): WorkflowPermissions {
  if (value === 'read-all' || value === 'write-all') return value;
  if (!isRecord(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, level]) => [name, String(level)]));
}

function commandsOf(steps: unknown): string[] {
  if (!Array.isArray(steps)) return [];
  return steps
    .filter((step) => isTutti.test(textField(step, 'uses') ?? ''))
    .flatMap((step) => textField(field(step, 'with'), 'command') ?? []);
}
