import type { CommentAnswer, LineOutcome } from '../../../core/integrity/answer.ts';
import type { ScopeReceipt } from '../../../core/scope/receipt.ts';
import { issue } from './sample.ts';

export function outcome(code: string, over: Partial<LineOutcome> = {}): LineOutcome {
  return {
    line: `/${code}`,
    lineNumber: 1,
    outcome: 'done',
    code,
    detail: {},
    acts: [],
    suggestion: null,
    ...over,
  };
}

/** One line that counted and one that did not, by ana on the Builder's sub-issue. */
export const sampleAnswer: CommentAnswer = {
  key: '41',
  issue: issue(13),
  comment: {
    id: 41,
    nodeId: 'IC_41',
    url: 'https://github.com/acme/checkout/issues/13#issuecomment-41',
    body: '/met b1 demo of Friday\n/met g1',
    author: { id: 7, login: 'ana', type: 'User' },
    isOurs: false,
    createdAt: '2026-11-20T09:00:00Z',
    lastEditedAt: null,
    editor: null,
    createdViaEmail: false,
    isMinimized: false,
    via: null,
    revisions: undefined,
    ourReactions: [],
  },
  outcomes: [
    outcome('met', {
      line: '/met b1 demo of Friday',
      detail: { ids: 'b1', evidence: 'demo of Friday' },
      acts: [{ act: 'met', ids: ['b1'], evidence: 'demo of Friday' }],
    }),
    outcome('unparsable', {
      outcome: 'refused',
      line: '/met g1',
      lineNumber: 2,
      detail: { message: 'g1 is a criterion of the Guardian. Yours are b1 and b2.' },
      suggestion: '/met b2',
    }),
  ],
  receipt: {
    schema: 1,
    seq: 1,
    comment: 41,
    author: { id: 7, login: 'ana' },
    at: '2026-11-20T09:00:00Z',
    persona: 'builder',
    acts: [{ act: 'met', ids: ['b1'], evidence: 'demo of Friday' }],
  },
};

export const sampleScopeReceipt: ScopeReceipt = {
  schema: 1,
  seq: 1,
  digest: '1a2b3c4d',
  sha256: '1a2b3c4d'.repeat(8),
  scope: {
    answers: {
      problem: 'Buyers give up at the third page.',
      evidence: 'Funnel of October.',
      approach: 'One page.',
      success: 'Conversion.',
      criteria: 'Builder: b1',
    },
    metrics: [],
    criteria: [
      {
        id: 'b1',
        persona: 'builder',
        text: 'Feature flag in place',
        kind: 'declared',
        signal: null,
        rule: null,
      },
    ],
    targetDate: '2026-12-24',
    targetRelease: null,
  },
  repositoryId: 'R_1',
  subIssues: [{ persona: 'builder', nodeId: 'I_13', number: 13 }],
  owners: [{ persona: 'builder', login: 'ana', id: 7 }],
  configCommit: 'c'.repeat(40),
  signature: 900,
};
