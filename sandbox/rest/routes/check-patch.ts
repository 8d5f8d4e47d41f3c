import type { CheckConclusion, CheckOutput, CheckStatus } from '../../state/check-entities.ts';
import type { CheckPatch } from '../../state/check-input.ts';
import { type Body, given, listIn, numberIn, objectIn, textIn, wordIn } from './body.ts';

const STATUSES: readonly CheckStatus[] = [
  'queued',
  'in_progress',
  'completed',
  'waiting',
  'requested',
  'pending',
];
const CONCLUSIONS: readonly CheckConclusion[] = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'stale',
  'timed_out',
];
const LEVELS = ['notice', 'warning', 'failure'] as const;

/** What a request says of a check run. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
export function checkPatchIn(body: Body): CheckPatch {
  return given({
    name: textIn(body, 'name'),
    status: wordIn(body, 'status', STATUSES),
    conclusion: wordIn(body, 'conclusion', CONCLUSIONS),
    startedAt: textIn(body, 'started_at'),
    completedAt: textIn(body, 'completed_at'),
    detailsUrl: textIn(body, 'details_url'),
    externalId: textIn(body, 'external_id'),
    output: outputIn(objectIn(body, 'output')),
    actions: listIn(body, 'actions')?.map((action) => {
      const fields = objectIn({ action }, 'action') ?? {};
      const text = (key: string) => textIn(fields, key) ?? '';
      return { label: text('label'), description: text('description'), identifier: text('identifier') };
    }),
  });
}

function outputIn(output: Body | undefined): Partial<CheckOutput> | undefined {
  if (output === undefined) return undefined;
  return given({
    title: textIn(output, 'title'),
    summary: textIn(output, 'summary'),
    text: textIn(output, 'text'),
    annotations: listIn(output, 'annotations')?.map((annotation) =>
      annotationIn(objectIn({ annotation }, 'annotation')),
    ),
  });
}

function annotationIn(annotation: Body = {}) {
  return {
    path: textIn(annotation, 'path') ?? '',
    start_line: numberIn(annotation, 'start_line') ?? 1,
    end_line: numberIn(annotation, 'end_line') ?? 1,
    annotation_level: wordIn(annotation, 'annotation_level', LEVELS) ?? 'notice',
    message: textIn(annotation, 'message') ?? '',
    ...given({ title: textIn(annotation, 'title'), raw_details: textIn(annotation, 'raw_details') }),
  };
}
