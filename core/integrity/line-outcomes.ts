import type { ParsedComment } from '../commands/command.ts';
import type { Act } from '../scope/receipt.ts';
import type { LineOutcome } from './answer.ts';
import type { JudgedLine } from './judge-line.ts';
import { refused, type Taken } from './verbs/verb-rule.ts';

/** What became of every line of a comment, in the order in which they stand. */
export function lineOutcomes(lines: readonly JudgedLine[], parsed: ParsedComment): LineOutcome[] {
  const denied = new Set(lines.flatMap((line) => idsSaid('unmet', line.taken.acts)));
  return [...lines.map((line) => outcomeOf(line, denied)), ...problemsOf(parsed)].toSorted(byLine);
}

function outcomeOf(line: JudgedLine, denied: ReadonlySet<string>): LineOutcome {
  const { command, voidedBy } = line;
  const position = { line: command.line, lineNumber: command.lineNumber };
  if (voidedBy !== null) {
    const detail = { actor: voidedBy.actor?.login ?? '', at: voidedBy.at, what: voidedBy.kind };
    return { ...position, ...refused('voided', detail, command.line) };
  }
  return { ...position, ...withoutContradiction(line.taken, denied) };
}

/** What the same comment denies is not declared, and the answer says so; the rest of the line stands. */
function withoutContradiction(taken: Taken, denied: ReadonlySet<string>): Taken {
  const contradicted = idsSaid('met', taken.acts).filter((id) => denied.has(id));
  if (contradicted.length === 0) return taken;
  const acts = taken.acts.flatMap((act) => withoutIds(act, denied));
  const detail = {
    ...taken.detail,
    ids: contradicted.join(' '),
    taken: acts.flatMap((act) => idsSaid('met', [act])).join(' '),
  };
  return {
    ...taken,
    outcome: acts.length > 0 ? 'noted' : 'refused',
    code: 'contradiction-negative-wins',
    detail,
    acts,
  };
}

function withoutIds(act: Act, denied: ReadonlySet<string>): Act[] {
  if (act.act !== 'met') return [act];
  const ids = act.ids.filter((id) => !denied.has(id));
  return ids.length === 0 ? [] : [{ ...act, ids }];
}

function idsSaid(what: 'met' | 'unmet', acts: readonly Act[]): readonly string[] {
  return acts.flatMap((act) => (act.act === what ? act.ids : []));
}

function problemsOf({ problems }: ParsedComment): LineOutcome[] {
  return problems.map(({ line, lineNumber, message, suggestion, code }) => ({
    line,
    lineNumber,
    ...refused('unparsable', { message, problem: code }, suggestion),
  }));
}

function byLine(a: LineOutcome, b: LineOutcome): number {
  return a.lineNumber - b.lineNumber;
}
