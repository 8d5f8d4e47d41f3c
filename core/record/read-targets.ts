import { invalid, quote } from './build-problem.ts';
import { isFiller } from './filler.ts';
import { parseIsoDate } from './parse-iso-date.ts';
import type { RecordProblem } from './record.ts';
import type { WrittenSection } from './split-sections.ts';

/** The day of the launch, or `null` where none is set. A day that has passed stays what was promised. */
export function readTargetDate(
  section: WrittenSection | undefined,
  today: string,
  problems: RecordProblem[],
): string | null {
  if (section === undefined || isFiller(section.text)) return null;
  const date = parseIsoDate(section.text);
  const add = (code: string, message: string, hint: string) =>
    problems.push(invalid(code, null, section.line, message, hint));
  if (date === null) {
    const message = `The target date is no date: ${quote(section.text)}.`;
    add('target-date-invalid', message, 'Write year, month and day, and nothing else: 2027-01-15.');
  } else if (date < today) {
    add(
      'target-date-past',
      `The target date, ${date}, has passed.`,
      'Choose a day to come, or leave it empty.',
    );
  }
  return date;
}

/** Name of the release it should go out with, as written, or `null` where none is set. */
export function readTargetRelease(
  section: WrittenSection | undefined,
  problems: RecordProblem[],
): string | null {
  if (section === undefined || isFiller(section.text)) return null;
  if (section.text.includes('\n')) {
    const hint = 'Write its name on one line, such as 2.0.';
    problems.push(
      invalid('target-release-invalid', null, section.line, 'The target release is more than a name.', hint),
    );
  }
  return section.text;
}
