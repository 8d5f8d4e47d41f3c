import { resolve } from 'node:path';
import { initiativeLabel } from '../../core/plan/labels.ts';
import { systemClock } from '../../octokit/clock.ts';
import { field, textField } from '../../octokit/json.ts';
import { listField, numberField } from '../../reconcile/event.ts';
import type { Command, CommandContext } from '../command.ts';
import { findProblems, type WrittenIssue } from '../validate/find-problems.ts';
import { type Checkout, configPath, readCheckout } from '../validate/read-checkout.ts';
import { reportProblems } from '../validate/report-problems.ts';
import { workspaceOf } from '../workspace.ts';

const eventsOfIssues: ReadonlySet<string> = new Set(['issues', 'issue_comment']);

/**
 * `validate`: config, issue form and records of a checkout, and the initiative that the event is about. It asks GitHub
 * nothing and needs neither token nor event. Errors fail the step, warnings do not.
 */
export const validate: Command = async ({ inputs, runner, event }) => {
  const checkout = readCheckout(resolve(workspaceOf(runner.env), inputs.path));
  const isAboutIssue = eventsOfIssues.has(runner.env['GITHUB_EVENT_NAME'] ?? '');
  const issue = isAboutIssue ? issueOf(event()) : null;
  const now = new Date(systemClock.now()).toISOString();
  return reportProblems(runner, findProblems({ checkout, issue, now }), lookedAt(checkout, issue));
};

/** The issue of the event, where it is an initiative by its label; null for any other. */
function issueOf({ payload }: ReturnType<CommandContext['event']>): WrittenIssue | null {
  const { issue } = payload;
  const number = numberField(issue, 'number');
  const names = listField(issue, 'labels').map((label) => textField(label, 'name')?.toLowerCase());
  if (number === null || field(issue, 'pull_request') !== undefined) return null;
  return names.includes(initiativeLabel.name) ? { number, body: textField(issue, 'body') ?? '' } : null;
}

/** `.github/tutti.yml, the issue form, 2 records and #12` */
function lookedAt({ form, records }: Checkout, issue: WrittenIssue | null): string {
  const parts = [
    configPath,
    ...(form === null ? [] : ['the issue form']),
    ...(records.length === 0 ? [] : [`${String(records.length)} record${records.length === 1 ? '' : 's'}`]),
    ...(issue === null ? [] : [`#${String(issue.number)}`]),
  ];
  return parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
