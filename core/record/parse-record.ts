import type { Block } from '../markdown/block.ts';
import { invalid, missing } from './build-problem.ts';
import { isFiller } from './filler.ts';
import { type CriteriaContext, parseCriteria } from './parse-criteria.ts';
import { parseMetrics } from './parse-metrics.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { readTargetDate, readTargetRelease } from './read-targets.ts';
import type { QuestionId, RecordProblem, SelectionRecord } from './record.ts';
import { splitSections, type WrittenSection, type WrittenSections } from './split-sections.ts';

export interface RecordContext extends CriteriaContext {
  /** ISO date; dates before it have passed. */
  readonly today: string;
}

/**
 * Reads the selection record out of an initiative's body, with everything that is missing or wrong by name. Neither the
 * order of the sections nor the day changes what the record says: a date that passes is a problem and stays as written.
 * Whether each persona has a criterion is not asked here, because the config may hold it.
 */
export function parseRecord(
  body: string,
  context: RecordContext,
): { readonly record: SelectionRecord; readonly problems: readonly RecordProblem[] } {
  const written = splitSections(body);
  const problems: RecordProblem[] = [];
  const answers: Record<QuestionId, string> = {
    problem: '',
    evidence: '',
    approach: '',
    success: '',
    criteria: '',
  };
  for (const question of QUESTIONS) {
    const section = written.sections.get(question.id);
    if (section !== undefined && isAnswered(question, section)) answers[question.id] = section.text;
    else problems.push(notAnswered(question, section));
  }
  const answered = (id: QuestionId) => (answers[id] === '' ? undefined : written.sections.get(id));
  const success = answered('success');
  const metrics = success === undefined ? nothing : parseMetrics(success, context.today);
  const last = answered('criteria');
  const criteria = last === undefined ? nothing : parseCriteria(last, context);
  problems.push(...metrics.problems, ...criteria.problems, ...repeatedHeadings(written));
  const targets = {
    targetDate: readTargetDate(written.sections.get('target-date'), context.today, problems),
    targetRelease: readTargetRelease(written.sections.get('target-release'), problems),
  };
  answers.problem = withUnread(answers.problem, written, targets.targetDate);
  return { record: { answers, metrics: metrics.metrics, criteria: criteria.criteria, ...targets }, problems };
}

/**
 * No word of the body escapes the signature: what stands under no question, or where a date should be without being
 * one, is signed with the first answer. It answers nothing by itself.
 */
function withUnread(answer: string, { loose, sections }: WrittenSections, targetDate: string | null): string {
  const date = sections.get('target-date')?.text ?? '';
  const unread = [loose, targetDate === null && !isFiller(date) ? date : ''].filter((text) => text !== '');
  return answer === '' ? '' : [answer, ...unread].join('\n\n');
}

const nothing = { metrics: [], criteria: [], problems: [] } as const;

/** Headings alone answer nothing, but under the last question they may stand over criteria that the config holds. */
function isAnswered({ id }: Question, { blocks }: WrittenSection): boolean {
  const shown = blocks.filter((block) => !isComment(block));
  if (id === 'criteria' && shown.some(({ kind }) => kind === 'heading')) return true;
  const texts = shown
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ lines }) => lines.map(({ text }) => text));
  return !isFiller(texts.join('\n'));
}

/** `<!-- … -->` and nothing else: GitHub shows none of it. */
function isComment({ kind, lines }: Block): boolean {
  if (kind !== 'html') return false;
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  return text.startsWith('<!--') && text.indexOf('-->') === text.length - 3;
}

function notAnswered({ id, heading, hint }: Question, section: WrittenSection | undefined): RecordProblem {
  return section === undefined
    ? missing('answer-missing', id, 0, `The heading "${heading}" is missing.`, `Add it. ${hint}`)
    : missing('answer-missing', id, section.line, `"${heading}" has no answer yet.`, hint);
}

function repeatedHeadings({ repeated }: WrittenSections): RecordProblem[] {
  return repeated.map(({ id, line, firstLine }) => {
    const question = QUESTIONS.find((one) => one.id === id)?.id ?? null;
    const message = `This heading stands in line ${firstLine} already, so it is unclear which one counts.`;
    return invalid(
      'heading-repeated',
      question,
      line,
      message,
      'Join the two, or reword one of the headings.',
    );
  });
}
