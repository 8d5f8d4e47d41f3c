import { parseLinks } from '../../core/links/parse-links.ts';
import { escapeMarkdown } from '../../core/render/escape-markdown.ts';
import { namesOf } from '../../core/render/names.ts';
import { renderGateCheck } from '../../core/render/render-check.ts';
import type { CandidateVerdict } from '../../core/verdict/verdict.ts';
import { isReleaseBranch } from '../../octokit/find-pulls.ts';
import { field, isRecord, textField } from '../../octokit/json.ts';
import { readMergeGroup } from '../../octokit/read-merge-group.ts';
import { readPush } from '../../octokit/read-push.ts';
import { readRelease } from '../../octokit/read-release.ts';
import type { Connection } from '../../reconcile/connection.ts';
import { numberField } from '../../reconcile/event.ts';
import { judgePull, judgeRead } from '../../reconcile/judge.ts';
import type { Judgement } from '../../reconcile/plan-candidate.ts';
import { ActionError } from '../action-error.ts';
import { type Command, type Outcome, success } from '../command.ts';
import { annotateCauses } from '../gate/annotate-causes.ts';
import { judgeShared } from '../gate/judge-shared.ts';
import { resolveRef } from '../gate/resolve-ref.ts';
import { whyUnjudged } from '../gate/why-unjudged.ts';
import { reasonLines } from '../reason-lines.ts';
import type { Runner } from '../runner.ts';
import type { WorkflowEvent } from '../workflow-event.ts';

/**
 * `gate`: judges what the event wants to release, writes nothing, and fails the step unless it is allowed. Waiting fails
 * it too: a step cannot wait, it is run again.
 */
export const gate: Command = async ({ inputs, runner, event, connect }) => {
  // Should anything go wrong from here on, this is what the next step reads.
  runner.setOutput('decision', 'error');
  const subject: Subject = inputs.ref === '' ? subjectOf(event()) : { kind: 'commit', ref: inputs.ref };
  const connection = await connect();
  const judgement = (await judge(connection, subject)) ?? (await judgeOthers(connection, subject));
  if (judgement !== null) return report(runner, judgement, subject);
  if (subject.kind === 'commit') throw noCommit(subject.ref);
  const failure = await whyUnjudged(connection.reader, event());
  return failure === null ? nothingJudged(runner, subject) : { failure };
};

/** What is judged. */
type Subject =
  | {
      readonly kind: 'pull';
      readonly number: number;
      readonly text: string;
      readonly sha: string;
      readonly isStacked: boolean;
    }
  | { readonly kind: 'branch'; readonly branch: string; readonly sha: string }
  /**
   * A tag, a deployment, or whatever else a commit can be named by. It is judged wherever it stands: who names it wants to
   * release it.
   */
  | { readonly kind: 'commit'; readonly ref: string; readonly tag?: string }
  /** What the merge queue wants to merge into a branch. */
  | { readonly kind: 'group'; readonly sha: string; readonly base: string };

const heads = 'refs/heads/';
const tags = 'refs/tags/';

function subjectOf({ name, payload, ref, sha }: WorkflowEvent): Subject {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return fromPull(payload['pull_request']);
    case 'push':
      if (ref.startsWith(heads)) return { kind: 'branch', branch: ref.slice(heads.length), sha };
      return { kind: 'commit', ref: sha, ...tagOf(ref) };
    case 'merge_group':
      return fromGroup(payload['merge_group']);
    case 'deployment':
    case 'deployment_status':
      return fromCommit(textField(payload['deployment'], 'sha'));
    case 'release':
    case 'create':
      return { ...fromCommit(sha), ...tagOf(ref) };
    default:
      throw new ActionError(
        'bad-event',
        [`The event “${name}” does not say what is to be released.`],
        'Name it with the input `ref`: a branch, a tag or a commit.',
      );
  }
}

function tagOf(ref: string): { readonly tag?: string } {
  return ref.startsWith(tags) ? { tag: ref.slice(tags.length) } : {};
}

function fromPull(pull: unknown): Subject {
  const number = numberField(pull, 'number');
  if (number === null) throw incomplete('pull request');
  const sha = textField(field(pull, 'head'), 'sha');
  if (sha === undefined) throw incomplete('commit');
  return {
    kind: 'pull',
    number,
    text: textField(pull, 'body') ?? '',
    sha,
    isStacked: isRecord(field(pull, 'stack')),
  };
}

function fromCommit(ref: string | undefined): Subject {
  if (ref === undefined || ref === '') throw incomplete('commit');
  return { kind: 'commit', ref };
}

function fromGroup(group: unknown): Subject {
  const [sha, base] = [textField(group, 'head_sha'), textField(group, 'base_ref')];
  if (sha === undefined || sha === '') throw incomplete('commit');
  if (base?.startsWith(heads) !== true) throw incomplete('branch');
  return { kind: 'group', sha, base: base.slice(heads.length) };
}

function incomplete(what: string): ActionError {
  return new ActionError('bad-event', [`The event names no ${what}.`], 'Run the workflow again.');
}

function noCommit(ref: string): ActionError {
  return new ActionError(
    'bad-input',
    [`There is no commit “${ref}”, or \`token\` may not see it.`],
    'Name a branch, a tag or a commit.',
  );
}

function judge(connection: Connection, subject: Subject): Promise<Judgement | null> {
  const { owner, name } = connection.repository;
  switch (subject.kind) {
    case 'pull':
      // What the description names is probably what it is linked to: then one request is enough.
      return judgePull(
        connection,
        subject.number,
        parseLinks(subject.text, { owner, name }).initiatives,
        subject.isStacked,
      );
    case 'branch':
      return readPush(connection.reader, subject.branch).then((read) => judgeRead(connection, read));
    case 'commit':
      return judgeCommit(connection, subject);
    case 'group':
      return judgeGroup(connection, subject);
  }
}

async function judgeCommit(
  connection: Connection,
  { ref, tag }: { readonly ref: string; readonly tag?: string },
): Promise<Judgement | null> {
  const sha = await resolveRef(connection.reader, ref);
  if (sha === null) return null;
  const kind = tag === undefined ? 'push' : 'tag';
  return judgeRead(connection, await readRelease(connection.reader, sha, kind, tag));
}

/** What releases nothing itself may share its commit with what does. */
async function judgeOthers(connection: Connection, subject: Subject): Promise<Judgement | null> {
  return subject.kind === 'pull' || subject.kind === 'branch' ? judgeShared(connection, subject.sha) : null;
}

/** @returns null where it goes into a branch that nothing is released from */
async function judgeGroup(
  connection: Connection,
  { sha, base }: { readonly sha: string; readonly base: string },
): Promise<Judgement | null> {
  const read = await readMergeGroup(connection.reader, { sha, base });
  if (read !== null) return judgeRead(connection, read);
  const { config } = connection.reader.latest;
  if (config && !isReleaseBranch(config, base)) return null;
  throw noCommit(sha);
}

/** Nothing that is gated: said as it is, and allowed, as GitHub would allow it. */
async function nothingJudged(runner: Runner, subject: Subject): Promise<Outcome> {
  const what = subject.kind === 'pull' ? `Pull request #${String(subject.number)}` : 'This';
  const words = `${what} releases nothing: it goes where \`.github/tutti.yml\` gates nothing.`;
  runner.info(words);
  await runner.addSummary(`## launch-gate\n\n${words}`);
  runner.setOutput('reasons', '');
  runner.setOutput('initiatives', '[]');
  runner.setOutput('decision', 'allow');
  return success;
}

async function report(
  runner: Runner,
  { verdict, config, problems }: Judgement,
  subject: Subject,
): Promise<Outcome> {
  const names = namesOf(
    config,
    verdict.initiatives.flatMap(({ personas }) => personas),
  );
  const expected = subject.kind === 'commit' ? null : subject.sha;
  if (expected !== null && expected !== verdict.sha) return moved(runner, expected, verdict);
  const { title, summary } = renderGateCheck(verdict, names);
  runner.info(`${title} (${verdict.sha})`);
  await runner.addSummary(`## launch-gate: ${escapeMarkdown(title)}\n\n${summary}`);
  runner.setOutput('verdict', JSON.stringify(verdict));
  runner.setOutput(
    'initiatives',
    JSON.stringify(verdict.initiatives.map(({ initiative }) => initiative.number)),
  );
  runner.setOutput('reasons', reasonLines(verdict.reasons, names).join('\n'));
  runner.setOutput('decision', verdict.decision);
  if (verdict.decision === 'allow') return success;
  annotateCauses(runner, { reasons: verdict.reasons, problems, names });
  if (config?.mode !== 'observe') return { failure: title };
  // Who only observes is told, and is held by nothing; the outputs say how it is.
  runner.annotate(
    'warning',
    'Tutti gate',
    `${title}. Nothing is held: \`.github/tutti.yml\` says \`mode: observe\`.`,
  );
  return success;
}

/** A verdict on another commit says nothing about this one. */
function moved(runner: Runner, expected: string, { sha }: CandidateVerdict): Outcome {
  const failure = `This run is about ${expected.slice(0, 7)}, and ${sha.slice(0, 7)} has taken its place. The run for that one decides.`;
  runner.setOutput('reasons', failure);
  return { failure };
}
