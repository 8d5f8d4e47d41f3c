import { BAND } from '../../../core/config/presets.ts';
import { parseRecord } from '../../../core/record/parse-record.ts';
import { paperRecord } from '../paper/paper-record.ts';

export const context = {
  personas: BAND.personas,
  signals: ['load-test', 'tests'],
  today: '2026-11-02',
};

export const read = (body: string) => parseRecord(body, context);

/** The record on paper with another answer under one heading. */
export function answering(heading: string, answer: string): string {
  const [before = '', rest = ''] = paperRecord.split(`### ${heading}\n`);
  const next = rest.search(/^### /mu);
  return `${before}### ${heading}\n\n${answer}\n\n${next === -1 ? '' : rest.slice(next)}`;
}

/** Codes of what is wrong with a body, in order. */
export const codes = (body: string): string[] => read(body).problems.map(({ code }) => code);
