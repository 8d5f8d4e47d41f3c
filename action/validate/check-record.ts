import type { Config } from '../../core/config/config.ts';
import { BAND, NEST } from '../../core/config/presets.ts';
import { draftRecord } from '../../core/gates/draft-record.ts';
import { parseRecord } from '../../core/record/parse-record.ts';
import type { RecordProblem } from '../../core/record/record.ts';
import type { Problem, Subject } from './problem.ts';

export interface RecordCheck {
  readonly subject: Subject;
  readonly body: string;
  /** Null where there is none to trust: then nothing is said about what only it could tell. */
  readonly config: Config | null;
  /** ISO time: dates before its day have passed. */
  readonly now: string;
}

/** The problems that the gate would name. What is only not written yet is a warning: a draft may be kept. */
export function checkRecord({ subject, body, config, now }: RecordCheck): Problem[] {
  const problems = config === null ? withoutConfig(body, now) : withConfig(body, now, config);
  return problems.map(({ code, kind, line, message, hint }) => ({
    level: kind === 'missing' ? 'warning' : 'error',
    subject,
    line: line === 0 ? null : line,
    column: null,
    title: `Record: ${code}`,
    message,
    hint,
  }));
}

function withConfig(body: string, now: string, config: Config): readonly RecordProblem[] {
  return draftRecord({ initiative: { body }, readAt: now }, config).problems;
}

/** Which personas and signals there are is told by the config. */
const toldByConfig = new Set(['criterion-without-persona', 'criterion-signal-unknown']);

function withoutConfig(body: string, now: string): readonly RecordProblem[] {
  const personas = [...BAND.personas, ...NEST.personas];
  const { problems } = parseRecord(body, { personas, signals: [], today: now.slice(0, 10) });
  return problems.filter(({ code }) => !toldByConfig.has(code));
}
