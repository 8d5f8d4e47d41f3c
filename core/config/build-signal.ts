import type { ConfigFile, ReportSignalEntry } from '../../schemas/generated/config.ts';
import type { SignalRule } from './config.ts';

type Entry = NonNullable<ConfigFile['signals']>[string];

/** What is left out stays out: see `SignalRule`. */
function withAge<Rule extends object>(
  rule: Rule,
  entry: { readonly 'max-age'?: string },
): Rule & { readonly maxAge?: string } {
  const maxAge = entry['max-age'];
  return maxAge === undefined ? rule : { ...rule, maxAge };
}

/** The rule of one signal, from an entry without errors: the key that it has tells its kind. */
export function buildSignal(name: string, entry: Entry): SignalRule {
  if ('status' in entry)
    return withAge({ kind: 'status' as const, name, context: entry.status, creator: entry.creator }, entry);
  if ('workflow-run' in entry) {
    const { 'workflow-run': workflow, event, branch } = entry;
    return withAge(
      { kind: 'workflow-run' as const, name, workflow, event: event ?? null, branch: branch ?? null },
      entry,
    );
  }
  if ('deployment' in entry) {
    const { deployment: environment, creator } = entry;
    return withAge({ kind: 'deployment' as const, name, environment, creator }, entry);
  }
  if ('report' in entry) return withAge(buildReport(name, entry), entry);
  if ('release-asset' in entry) {
    const { 'release-asset': asset, uploader } = entry;
    return withAge({ kind: 'release-asset' as const, name, asset, uploader }, entry);
  }
  if ('check' in entry) {
    const { check, app, workflow, accept } = entry;
    return withAge(
      { kind: 'check' as const, name, check, app, workflow: workflow ?? null, accept: accept ?? [] },
      entry,
    );
  }
  return buildFinding(name, entry);
}

/** Those that look at what is there instead of at a result. */
function buildFinding(
  name: string,
  entry: Exclude<
    Entry,
    { status: unknown } | { check: unknown } | { deployment: unknown } | { report: unknown }
  >,
): SignalRule {
  if ('code-scanning' in entry) {
    const { tool, category, 'max-severity': maxSeverity, dismissed } = entry['code-scanning'];
    return withAge(
      {
        kind: 'code-scanning' as const,
        name,
        tool,
        category: category ?? null,
        maxSeverity: maxSeverity ?? 'none',
        dismissed: dismissed ?? 'count',
      },
      entry,
    );
  }
  if ('dependabot' in entry) {
    const { 'max-severity': maxSeverity, scope } = entry.dependabot;
    return { kind: 'dependabot', name, maxSeverity: maxSeverity ?? 'none', scope: scope ?? null };
  }
  if ('secret-scanning' in entry)
    return { kind: 'secret-scanning', name, types: entry['secret-scanning'].types ?? [] };
  if ('file' in entry) return { kind: 'file', name, path: entry.file, touched: entry.touched ?? true };
  if ('issues' in entry) {
    const { labels, milestone, max } = entry.issues;
    return { kind: 'issues', name, labels, milestone: milestone ?? 'initiative', max: max ?? 0 };
  }
  return { kind: 'work-items', name, persona: 'work-items' in entry ? entry['work-items'] : '' };
}

/** A rule of the config has seen to it that there is either a workflow or a list of senders. */
function buildReport(
  name: string,
  { report, workflow, job, senders, subject, threshold, unit }: ReportSignalEntry,
): Extract<SignalRule, { kind: 'report' }> {
  return {
    kind: 'report',
    name,
    report,
    source:
      workflow === undefined
        ? { by: 'dispatch', senders: senders ?? [] }
        : { by: 'action', workflow, job: job ?? report },
    subject: subject ?? 'commit',
    threshold: threshold ?? null,
    unit: unit ?? null,
  };
}
