/** createCheckRun and updateCheckRun. */

import type {
  CheckAction,
  CheckAnnotation,
  CheckConclusion,
  CheckOutput,
  CheckStatus,
} from '../../state/check-entities.ts';
import type { CheckPatch } from '../../state/check-input.ts';
import { createCheckRun, updateCheckRun } from '../../state/checks.ts';
import { type Context, nodeOf } from '../context.ts';
import { NotImplemented, type Resolvers, view } from '../resolver.ts';

interface AnnotationInput {
  readonly path: string;
  readonly location: { readonly startLine: number; readonly endLine: number };
  readonly annotationLevel: 'NOTICE' | 'WARNING' | 'FAILURE';
  readonly message: string;
  readonly title?: string | null;
  readonly rawDetails?: string | null;
}

interface CheckInput {
  readonly clientMutationId?: string | null;
  readonly repositoryId: string;
  readonly status?: 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED' | 'WAITING' | 'PENDING' | null;
  readonly conclusion?: Uppercase<CheckConclusion> | null;
  readonly startedAt?: string | null;
  readonly completedAt?: string | null;
  readonly detailsUrl?: string | null;
  readonly externalId?: string | null;
  readonly output?: {
    readonly title: string;
    readonly summary: string;
    readonly text?: string | null;
    readonly annotations?: readonly AnnotationInput[] | null;
    readonly images?: readonly unknown[] | null;
  } | null;
  readonly actions?: readonly CheckAction[] | null;
}

const LEVELS = { NOTICE: 'notice', WARNING: 'warning', FAILURE: 'failure' } as const;

const STATUSES: Readonly<Record<NonNullable<CheckInput['status']>, CheckStatus>> = {
  QUEUED: 'queued',
  IN_PROGRESS: 'in_progress',
  COMPLETED: 'completed',
  WAITING: 'waiting',
  PENDING: 'pending',
};

const CONCLUSIONS: Readonly<Record<NonNullable<CheckInput['conclusion']>, CheckConclusion>> = {
  SUCCESS: 'success',
  FAILURE: 'failure',
  NEUTRAL: 'neutral',
  CANCELLED: 'cancelled',
  SKIPPED: 'skipped',
  TIMED_OUT: 'timed_out',
  ACTION_REQUIRED: 'action_required',
  STALE: 'stale',
  STARTUP_FAILURE: 'startup_failure',
};

function annotationOf({
  path,
  location,
  annotationLevel,
  message,
  title,
  rawDetails,
}: AnnotationInput): CheckAnnotation {
  return {
    path,
    start_line: location.startLine,
    end_line: location.endLine,
    annotation_level: LEVELS[annotationLevel],
    message,
    ...(title ? { title } : {}),
    ...(rawDetails ? { raw_details: rawDetails } : {}),
  };
}

function outputOf(output: NonNullable<CheckInput['output']>): CheckOutput {
  const { title, summary, text, annotations, images } = output;
  if (images && images.length > 0) throw new NotImplemented('CheckRunOutput.images');
  return { title, summary, text: text ?? null, annotations: (annotations ?? []).map(annotationOf) };
}

function patchOf(input: CheckInput): CheckPatch {
  const { status, conclusion, startedAt, completedAt, detailsUrl, externalId, output, actions } = input;
  return {
    ...(status ? { status: STATUSES[status] } : {}),
    ...(conclusion ? { conclusion: CONCLUSIONS[conclusion] } : {}),
    ...(startedAt ? { startedAt } : {}),
    ...(completedAt ? { completedAt } : {}),
    ...(detailsUrl ? { detailsUrl } : {}),
    ...(typeof externalId === 'string' ? { externalId } : {}),
    ...(output ? { output: outputOf(output) } : {}),
    ...(actions ? { actions } : {}),
  };
}

function create(
  _root: unknown,
  { input }: { input: CheckInput & { readonly name: string; readonly headSha: string } },
  context: Context,
) {
  const { repositoryId, name, headSha, clientMutationId } = input;
  const repository = nodeOf(context, repositoryId, 'Repository');
  const checkRun = createCheckRun(context.store, context.actor, repository, {
    ...patchOf(input),
    name,
    headSha,
  });
  return view({ checkRun, clientMutationId });
}

function update(
  _root: unknown,
  { input }: { input: CheckInput & { readonly checkRunId: string; readonly name?: string | null } },
  context: Context,
) {
  const { repositoryId, checkRunId, name, clientMutationId } = input;
  nodeOf(context, repositoryId, 'Repository');
  const run = nodeOf(context, checkRunId, 'CheckRun');
  const patch = { ...patchOf(input), ...(name ? { name } : {}) };
  return view({ checkRun: updateCheckRun(context.store, context.actor, run, patch), clientMutationId });
}

export const checkMutations = { createCheckRun: create, updateCheckRun: update } satisfies Resolvers;
