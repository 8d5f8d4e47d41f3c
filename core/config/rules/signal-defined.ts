import { type Finding, pointerTo, quoted } from '../finding.ts';
import { nearestWord } from '../nearest-word.ts';
import type { Rule } from './rule.ts';

/** A criterion may only name a signal that is defined; a signal that no standing criterion names may be an oversight. */
export const signalDefined: Rule = (draft) => {
  const defined = Object.keys(draft.signals ?? {});
  const used = new Set<string>();
  const findings: Finding[] = [];
  for (const [persona, entry] of Object.entries(draft.personas ?? {})) {
    for (const [index, criterion] of (entry?.criteria ?? []).entries()) {
      const signal = criterion?.signal;
      if (signal === undefined) continue;
      used.add(signal);
      if (defined.includes(signal)) continue;
      const pointer = pointerTo('personas', persona, 'criteria', index, 'signal');
      findings.push({ ...notDefined(signal, defined), severity: 'error', pointer, at: 'value' });
    }
  }
  const unused = defined.filter((name) => !used.has(name));
  return [...findings, ...unused.map(notUsed)];
};

function notDefined(signal: string, defined: readonly string[]): Pick<Finding, 'code' | 'message' | 'hint'> {
  const meant = nearestWord(signal, defined);
  const list = defined.length > 0 ? `Defined: ${defined.map(quoted).join(', ')}.` : 'None is defined yet.';
  return {
    code: 'signal-undefined',
    message: `No signal ${quoted(signal)} is defined.`,
    hint: meant ? `Did you mean ${quoted(meant)}?` : `Define it under \`signals\`. ${list}`,
  };
}

const notUsed = (name: string): Finding => ({
  code: 'signal-unused',
  severity: 'warning',
  pointer: pointerTo('signals', name),
  at: 'key',
  message: `No standing criterion uses ${quoted(name)}.`,
  hint: `Fine if records name it, as \`(signal: ${name})\`; otherwise remove it.`,
});
