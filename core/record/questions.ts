import { headingWords } from './heading-words.ts';
import type { QuestionId } from './record.ts';

/** A part of the record with a heading of its own. */
export type SectionId = QuestionId | 'target-date' | 'target-release';

export interface Section {
  readonly id: SectionId;
  /** As the issue form writes it. */
  readonly heading: string;
  /** Other headings by which it is known. */
  readonly aliases: readonly string[];
}

export interface Question extends Section {
  readonly id: QuestionId;
  /** What to write, for somebody who has not answered it. */
  readonly hint: string;
}

/** The five questions, in the order of the issue form. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'problem',
    heading: 'Problem, and for whom',
    aliases: ['Problem', 'The problem', 'What is the problem, and for whom'],
    hint: 'Say who has which problem today.',
  },
  {
    id: 'evidence',
    heading: 'Evidence that it is worth solving now',
    aliases: ['Evidence', 'Why now', 'What evidence is there that it is worth solving now'],
    hint: 'Say what you have seen, heard or measured, and why it should not wait.',
  },
  {
    id: 'approach',
    heading: 'Approach, and what we will not do',
    aliases: ['Approach', 'Approach, and what is explicitly not done', 'Approach and non-goals'],
    hint: 'Say how you want to solve it, and what you leave out on purpose.',
  },
  {
    id: 'success',
    heading: 'Success, measurable',
    aliases: ['Success', 'Measurable success', 'Success metrics', 'How we measure success'],
    hint: 'Write one line per metric: "- Checkout conversion: success 62 %, kill 55 %, source Mixpanel, review 2027-03-01".',
  },
  {
    id: 'criteria',
    heading: 'What must be true before launch',
    aliases: [
      'What must be true before launch, per persona',
      'What must be true before shipment',
      'Launch criteria',
      'Shipment criteria',
    ],
    hint: 'Write each persona’s name as a heading, and under it what must be true, as list items: "- support: Support team briefed".',
  },
];

const SECTIONS: readonly Section[] = [
  ...QUESTIONS,
  { id: 'target-date', heading: 'Target date', aliases: ['Target launch date', 'Launch date'] },
  { id: 'target-release', heading: 'Target release', aliases: [] },
];

const sectionByWords: ReadonlyMap<string, SectionId> = new Map(
  SECTIONS.flatMap(({ id, heading, aliases }) =>
    [heading, ...aliases].map((known): [string, SectionId] => [headingWords(known), id]),
  ),
);

/** The section that a heading with this text begins, or `undefined` for a heading of the author's own. */
export const sectionOf = (heading: string): SectionId | undefined =>
  sectionByWords.get(headingWords(heading));
