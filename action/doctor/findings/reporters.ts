import { type Examination, found, named } from '../finding.ts';
import { isPinned } from '../is-pinned.ts';

/** More than one reports the gate: two Apps, or an App and a workflow. */
export const reporters: Examination = {
  code: 'reporters',
  examine(facts) {
    const { github } = facts;
    const read = github.known ? github.value.reporters : null;
    if (read?.known !== true || read.value.length < 2) return [];
    const harmless = isPinned(facts);
    return found(harmless ? 'attention' : 'broken', {
      what: `\`launch-gate\` is reported by ${named(read.value)}.`,
      why: harmless
        ? 'Only the App counts, because the check is taken from it alone; but people see two answers.'
        : 'GitHub does not ask who reports it: each of them can turn the required check green.',
      fix: 'Leave one of them. `tutti setup` pins the check to the App.',
    });
  },
};
