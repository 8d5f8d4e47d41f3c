import { gateCheck } from '../facts.ts';
import { type Examination, fine, found, named } from '../finding.ts';
import { rulesetsFor } from '../rulesets-for.ts';

/** What a new release branch may be made from. */
export const onCreation: Examination = {
  code: 'on-creation',
  examine(facts) {
    const { github } = facts;
    const branches = github.known && github.value.branches.known ? github.value.branches.value : [];
    const names = branches.filter(({ isRelease }) => isRelease).map(({ name }) => name);
    const requiring = [...new Set(names.flatMap((name) => rulesetsFor(facts, 'branch', [name])))].filter(
      ({ checks }) => checks.some(({ context }) => context === gateCheck),
    );
    if (requiring.length === 0) return [];
    const asking = requiring.filter(({ notOnCreate }) => !notOnCreate).map(({ name }) => name);
    if (asking.length === 0)
      return fine(
        'A new release branch may be made from any commit, and all that comes onto it is judged. What is made of it at once is judged at the tag and the environment.',
      );
    return found('attention', {
      what: `${named(asking)} asks for \`${gateCheck}\` already where a release branch is made.`,
      why: 'Nothing has judged that commit yet, so that nobody can make one.',
      fix: 'If that is not meant, switch “Do not require status checks on creation” on.',
    });
  },
};
