import { type Finding, pointerTo, quoted } from '../finding.ts';
import { MAX_WILDCARDS } from '../match-branch.ts';
import type { Rule } from './rule.ts';

type Globs = readonly (string | undefined)[] | undefined;

/** A glob that can name a branch or a tag, and that costs little whatever these are called. */
export const branchGlob: Rule = ({ release }) => [
  ...judgeAll('branches', release?.branches),
  ...judgeAll('tags', release?.tags),
];

function judgeAll(key: 'branches' | 'tags', globs: Globs): Finding[] {
  return (globs ?? []).flatMap((glob, index): Finding[] => {
    if (glob === undefined) return [];
    const said = judge(glob, key === 'tags' ? 'tag' : 'branch');
    return said
      ? [{ ...said, severity: 'error', pointer: pointerTo('release', key, index), at: 'value' }]
      : [];
  });
}

function judge(glob: string, what: 'branch' | 'tag'): Pick<Finding, 'code' | 'message' | 'hint'> | null {
  if (glob.startsWith('refs/')) {
    return {
      code: 'branch-is-ref',
      message: `${quoted(glob)} is a ref, and would never match a ${what}.`,
      hint: `Write the ${what} alone: ${quoted(glob.replace(/^refs\/(heads|tags)\//, ''))}.`,
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
