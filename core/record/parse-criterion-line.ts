/** A criterion as somebody wrote it. */
export interface WrittenCriterion {
  /** As written; `null` where there is none. */
  readonly id: string | null;
  readonly text: string;
  readonly signal: string | null;
}

const TASK_BOX = /^\[[ xX]\][ \t]+/u;
// One word before the colon, perhaps set off: `demo: …`, `**demo:** …`, `` `demo`: … ``.
const ID = /^(\*\*|__|`)?([A-Za-z0-9][A-Za-z0-9-]{0,47})(?:\1:|:\1)(?=[ \t]|$)/u;
const SIGNAL = /\(signal:([^()]*)\)$/iu;

/** Reads `support: Support team briefed` or `load: Fast at twice the peak (signal: load-test)`. */
export function parseCriterionLine(written: string): WrittenCriterion {
  const line = written.replace(TASK_BOX, '').trim();
  const found = ID.exec(line);
  const rest = found === null ? line : line.slice(found[0].length).trim();
  const signal = SIGNAL.exec(rest);
  return {
    id: found?.[2] ?? null,
    text: signal === null ? rest : rest.slice(0, signal.index).trim(),
    signal: signal === null ? null : (signal[1] ?? '').replace(/`/gu, '').trim(),
  };
}
