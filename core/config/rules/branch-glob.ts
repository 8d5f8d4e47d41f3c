import { type Finding, pointerTo, quoted } from '../finding.ts';
import { MAX_WILDCARDS } from '../match-branch.ts';
import type { Rule } from './rule.ts';

/** A glob that can name a branch, and that costs little whatever the branch is called. */
export const branchGlob: Rule = (draft) =>
  (draft.release?.branches ?? []).flatMap((glob, index): Finding[] => {
    if (glob === undefined) return [];
    const said = judge(glob);
    return said
      ? [{ ...said, severity: 'error', pointer: pointerTo('release', 'branches', index), at: 'value' }]
      : [];
  });

function judge(glob: string): Pick<Finding, 'code' | 'message' | 'hint'> | null {
  if (glob.startsWith('refs/')) {
    return {
      code: 'branch-is-ref',
      message: `${quoted(glob)} is a ref, and would never match a branch.`,
      hint: `Write the branch alone: ${quoted(glob.replace(/^refs\/heads\//, ''))}.`,
    };
  }
  const wildcards = glob.match(/\*+|\?/g)?.length ?? 0;
  if (wildcards <= MAX_WILDCARDS) return null;
  return {
    code: 'branch-wildcards',
    message: `${quoted(glob)} has ${wildcards} wildcards; ${MAX_WILDCARDS} is the most.`,
    hint: 'Write several simpler globs instead.',
  };
}
