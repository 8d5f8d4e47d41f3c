import type { Names } from '../core/render/names.ts';
import { titleOf } from '../core/render/render-reason.ts';
import type { Reason } from '../core/verdict/verdict.ts';

/** `criterion-undeclared: Builder has not declared b2`: the lines of the output `reasons`. */
export function reasonLines(reasons: readonly Reason[], names: Names): string[] {
  return reasons.map((reason) => `${reason.code}: ${titleOf(reason, names)}`);
}
