import type { Actor } from '../facts/facts.ts';
import type { Said } from './assess-report.ts';

/**
 * What we keep of a report from outside: what it says, under which id, and who sent it, by GitHub's word. When it came is
 * told by GitHub, where it is kept.
 */
export interface ReportRecord extends Said {
  /** Its sender's own id for it: the same report, sent again, is taken once (A72). */
  readonly id: string;
  readonly sender: Actor;
}

const start = 'tutti-report 1 ';

/** One line, for `external_id` of a check run or a comment. Whatever is in it was held to a narrow form before. */
export function writeReportRecord({ id, sender, conclusion, value, unit }: ReportRecord): string {
  return start + JSON.stringify([id, sender.id, sender.login, sender.type, conclusion, value, unit]);
}

const longest = 1000;

/** The inverse; null for anything that we do not write. */
export function parseReportRecord(line: string): ReportRecord | null {
  if (!line.startsWith(start) || line.length > longest) return null;
  const fields = parseList(line.slice(start.length));
  if (fields?.length !== 7) return null;
  const [id, senderId, login, type, conclusion, value, unit] = fields;
  if (typeof id !== 'string' || typeof senderId !== 'number' || typeof login !== 'string') return null;
  if (type !== 'User' && type !== 'Bot') return null;
  if (conclusion !== 'success' && conclusion !== 'failure' && conclusion !== null) return null;
  if (!isTextOrNull(value) || !isTextOrNull(unit)) return null;
  return { id, sender: { id: senderId, login, type }, conclusion, value, unit };
}

function parseList(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
