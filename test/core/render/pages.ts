import type { Assessment } from '../../../core/gates/assessment.ts';
import type { CommentAnswer } from '../../../core/integrity/answer.ts';
import { reasonKinds } from '../../../core/reasons/registry.ts';
import type { AnswerKind } from '../../../core/render/answers/answer-kind.ts';
import { answerKinds } from '../../../core/render/answers/registry.ts';
import { namesOf } from '../../../core/render/names.ts';
import { renderAnnouncement } from '../../../core/render/render-announcement.ts';
import { renderAnswer } from '../../../core/render/render-answer.ts';
import { renderGateCheck } from '../../../core/render/render-check.ts';
import { renderConvergence } from '../../../core/render/render-convergence.ts';
import { renderSubIssue } from '../../../core/render/render-sub-issue.ts';
import type { CandidateVerdict, Reason } from '../../../core/verdict/verdict.ts';
import {
  criterion,
  personaVerdict,
  reason,
  sampleAssessment,
  sampleConfig,
  sampleVerdict,
} from './sample.ts';
import { outcome, sampleAnswer } from './sample-answers.ts';

/** Every page of the product, with `words` wherever somebody else's words can come in. */
export function pagesWith(words: string): Readonly<Record<string, string>> {
  const assessment = assessmentWith(words);
  const { verdict } = assessment;
  const config = assessment.config ?? sampleConfig;
  const names = namesOf(config, verdict.personas);
  const [builder] = config.personas;
  const answer = (kinds: readonly AnswerKind[]) =>
    renderAnswer(answerWith(words, kinds), {
      config,
      verdict: { ...verdict, reasons: verdict.reasons.slice(0, 8) },
    });
  return {
    'the convergence comment': renderConvergence(assessment),
    'a check': renderGateCheck(candidateOf(assessment), names).summary,
    // Half of all answers at once leave little room: the reasons, all on the pages above, come as a few.
    'an answer': answer(answerKinds.slice(0, 40)),
    'another answer': answer(answerKinds.slice(40)),
    'an announcement': renderAnnouncement('launch-left', verdict, config),
    'a sub-issue': builder === undefined ? '' : renderSubIssue(builder, verdict, names),
  };
}

function assessmentWith(words: string): Assessment {
  const reasons = reasonKinds.map(({ code, decision, example }): Reason => {
    const detail = Object.fromEntries(Object.keys(example).map((key) => [key, words]));
    const who = [{ kind: 'user', login: words } as const];
    const given = { persona: 'builder', criterion: 'b1', who, link: 'https://example.com/', detail };
    return reason(code, decision === 'notice' ? given : Object.assign(given, { decision }));
  });
  const evidence = { what: words, url: 'https://example.com/', at: words };
  const builder = personaVerdict('builder', words, 13, {
    criteria: [
      criterion('b1', { text: words, note: words, evidence }),
      criterion('b2', { signal: 'load-test', kind: 'signal' }),
    ],
    risk: words,
    needs: [{ id: 'n1', on: 'guardian', what: words }],
  });
  const [first, ...rest] = sampleConfig.personas;
  const renamed = first === undefined ? [] : [{ ...first, name: words, judges: words, stream: words }];
  return sampleAssessment({
    config: {
      ...sampleConfig,
      personas: [...renamed, ...rest],
      gateNames: { selection: words, launch: words, validation: words },
      stageNames: { define: words, produce: words, operate: words },
    },
    draft: {
      scope: {
        answers: { problem: '', evidence: '', approach: '', success: '', criteria: '' },
        metrics: [],
        criteria: [],
        targetDate: null,
        targetRelease: null,
      },
      digest: '1a2b3c4d',
    },
    verdict: sampleVerdict({
      initiative: { number: 12, url: 'https://example.com/', title: words },
      personas: [builder],
      reasons,
      notices: reasons,
      targetDate: words,
    }),
  });
}

function candidateOf({ verdict }: Assessment): CandidateVerdict {
  const { decision, reasons, readAt } = verdict;
  return {
    schema: 1,
    sha: 'a'.repeat(40),
    baseRef: 'release/1',
    pullRequest: 50,
    decision,
    reasons,
    readAt,
    initiatives: [verdict],
  };
}

function answerWith(words: string, kinds: readonly AnswerKind[]): CommentAnswer {
  const outcomes = kinds.map((kind, index) =>
    outcome(kind.code, {
      outcome: kind.outcome,
      lineNumber: index + 1,
      line: words,
      detail: {
        ...Object.fromEntries(Object.keys(kind.example).map((key) => [key, words])),
        url: 'https://example.com/',
      },
      suggestion: kind.outcome === 'refused' ? words : null,
    }),
  );
  const receipt = sampleAnswer.receipt;
  return {
    ...sampleAnswer,
    outcomes,
    receipt: receipt === null ? null : { ...receipt, acts: [{ act: 'unmet', ids: ['b1'], why: words }] },
  };
}
