import { parseDocument } from 'yaml';
import { field, isRecord, textField } from '../../octokit/json.ts';
import { publishingOf } from './publishing.ts';

/** `permissions:` as written: null where nothing is. */
export type WorkflowPermissions = 'read-all' | 'write-all' | Readonly<Record<string, string>> | null;

export interface WorkflowJob {
  /** As its check run is called. */
  readonly name: string;
  readonly permissions: WorkflowPermissions;
  /** Commands of Tutti that its steps run. */
  readonly commands: readonly string[];
  /** By what `needs:` and `if:` name it. */
  readonly id: string;
  readonly needs: readonly string[];
  /** `if:` as written; empty for none. */
  readonly condition: string;
  /** Name of its environment; null for none, and for one that an expression names. */
  readonly environment: string | null;
  /** Path of the workflow of this repository that it calls; null where it has steps of its own. */
  readonly calls: string | null;
  /** What it releases with, and which of Tutti's commands run before that. */
  readonly publishes: { readonly by: string; readonly after: readonly string[] } | null;
  /** Whether its gate may fail without the job failing, or be left out. */
  readonly gateIsOptional: boolean;
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
      commands: commandsOf(stepsOf(job)),
      id,
      needs: textsOf(field(job, 'needs')),
      condition: writtenIn(job, 'if'),
      environment: environmentOf(field(job, 'environment')),
      calls: /^\.\/(?<path>.+)$/.exec(textField(job, 'uses') ?? '')?.groups?.['path'] ?? null,
      publishes: publishesOf(stepsOf(job)),
      gateIsOptional: isGateOptional(job),
    })),
  };
}

/** Name, or `{ name, url }`; what an expression comes to is not known here. */
function environmentOf(environment: unknown): string | null {
  const name = typeof environment === 'string' ? environment : textField(environment, 'name');
  return name === undefined || name.includes('${{') ? null : name;
}

function publishesOf(steps: readonly unknown[]): WorkflowJob['publishes'] {
  for (const [index, step] of steps.entries()) {
    const by = publishingOf(step);
    if (by !== null) return { by, after: commandsOf(steps.slice(0, index)) };
  }
  return null;
}

/** `true`, `false` or an expression, as written; empty for none. */
function writtenIn(part: unknown, key: string): string {
  const value = field(part, key);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

function goesOn(part: unknown): boolean {
  return !['', 'false'].includes(writtenIn(part, 'continue-on-error'));
}

/** GitHub counts `continue-on-error` as success, and a step that is left out too. */
function isGateOptional(job: unknown): boolean {
  const gates = stepsOf(job).filter((step) => commandsOf([step]).includes('gate'));
  return (
    gates.length > 0 && (goesOn(job) || gates.some((step) => goesOn(step) || field(step, 'if') !== undefined))
  );
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

function eventsOf(on: unknown): readonly string[] {
  return isRecord(on) ? Object.keys(on) : textsOf(on);
}

/** One text, or a list of them. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

function stepsOf(job: unknown): readonly unknown[] {
  const steps = field(job, 'steps');
  return Array.isArray(steps) ? steps : [];
}

function permissionsOf(value: unknown): WorkflowPermissions {
  if (value === 'read-all' || value === 'write-all') return value;
  if (!isRecord(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, level]) => [name, String(level)]));
}

function commandsOf(steps: readonly unknown[]): string[] {
  return steps
    .filter((step) => isTutti.test(textField(step, 'uses') ?? ''))
    .flatMap((step) => textField(field(step, 'with'), 'command') ?? []);
}
