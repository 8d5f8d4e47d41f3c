import type { Config } from '../../core/config/config.ts';
import { parseConfig } from '../../core/config/parse-config.ts';
import { checkForm } from './check-form.ts';
import { checkRecord } from './check-record.ts';
import type { Problem } from './problem.ts';
import { type Checkout, configPath } from './read-checkout.ts';
import type { TextFile } from './read-text.ts';

/** The initiative that an event is about, as its payload has it. */
export interface WrittenIssue {
  readonly number: number;
  readonly body: string;
}

export interface Looked {
  readonly checkout: Checkout;
  readonly issue: WrittenIssue | null;
  /** ISO time. */
  readonly now: string;
}

/** Everything that is wrong: config, form, records, the event's issue, each in order of its lines. Pure. */
export function findProblems({ checkout, issue, now }: Looked): readonly Problem[] {
  const { config, problems } = checkConfig(checkout.config);
  const form = checkFile(checkout.form, checkForm);
  const records = checkout.records.flatMap((file) =>
    checkFile(file, (path, body) => checkRecord({ subject: { kind: 'file', path }, body, config, now })),
  );
  const ofIssue =
    issue === null
      ? []
      : checkRecord({
          subject: { kind: 'issue', number: issue.number },
          body: issue.body,
          config,
          now,
        });
  return [...problems, ...form, ...records, ...ofIssue];
}

function checkConfig(file: TextFile | null): {
  readonly config: Config | null;
  readonly problems: readonly Problem[];
} {
  if (file === null) return { config: null, problems: [noConfig] };
  if (file.text === null) return { config: null, problems: [unreadable(file.path, file.why)] };
  const { config, problems } = parseConfig(file.text);
  const subject = { kind: 'file', path: file.path } as const;
  return {
    config,
    problems: problems.map(({ code, severity, line, column, message, hint }) => {
      return { level: severity, subject, line, column, title: `Configuration: ${code}`, message, hint };
    }),
  };
}

const noConfig: Problem = {
  level: 'error',
  subject: { kind: 'file', path: configPath },
  line: null,
  column: null,
  title: 'Configuration: missing',
  message: `There is no ${configPath}.`,
  hint: 'The command `init` writes one. In a workflow, `actions/checkout` comes before this step.',
};

function checkFile(
  file: TextFile | null,
  check: (path: string, text: string) => readonly Problem[],
): readonly Problem[] {
  if (file === null) return [];
  return file.text === null ? [unreadable(file.path, file.why)] : check(file.path, file.text);
}

function unreadable(path: string, why: string): Problem {
  return {
    level: 'error',
    subject: { kind: 'file', path },
    line: null,
    column: null,
    title: 'Not read',
    message: `${path} was not read: ${why}.`,
    hint: 'Commit it as a plain file.',
  };
}
