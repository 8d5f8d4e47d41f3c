import { workflowsThatRun } from '../facts.ts';
import { type Examination, fine, found, named } from '../finding.ts';

/** Exactly one keeps the initiatives: the App, or `sync` in a workflow. */
export const keeper: Examination = {
  code: 'keeper',
  examine(facts) {
    const { app, checkout, github } = facts;
    const paths = workflowsThatRun(facts, 'sync').map(({ path }) => path);
    if (app !== '' && paths.length > 0)
      return found(
        'broken',
        {
          what: `Two keep the initiatives: the App \`${app}\`, and \`sync\` in ${named(paths)}.`,
          why: 'Each would open every initiative, answer every command and write every check.',
          fix: `Take \`command: sync\` out of ${named(paths)}; or leave out the App, and uninstall it.`,
        },
        { file: paths[0] ?? '' },
      );
    if (app === '' && paths.length > 0) return fine(`\`sync\` in ${named(paths)} keeps the initiatives.`);
    if (app === '')
      return found(checkout === null ? 'unknown' : 'broken', {
        what:
          checkout === null
            ? 'Who keeps the initiatives is not known.'
            : 'Nobody keeps the initiatives: no workflow runs `sync`, and no App is named.',
        why: 'Somebody has to open them, answer commands and write the gate.',
        fix: 'Name the App with `app`, or let `tutti init` write a workflow for `sync`.',
      });
    const read = github.known ? github.value.app : null;
    if (read === null) return [];
    if (!read.known)
      return found('unknown', {
        what: `GitHub does not show the App \`${app}\`.`,
        why: `${read.why}. A private App is shown only to tokens of its own installations.`,
        fix: 'Compare the name with the last part of its address, `github.com/apps/…`, or ask with the App’s token.',
      });
    if (read.value.seen === null)
      return found('unknown', {
        what: `Whether the App \`${app}\` is at work here is not known.`,
        why: 'This token may not read checks.',
        fix: 'Give it `checks: read`.',
      });
    if (read.value.seen) return fine(`The App \`${app}\` is at work here.`);
    return found('unknown', {
      what: `There is no trace of the App \`${app}\` on the newest commit of the default branch.`,
      why: 'GitHub opens a check suite there for each App that may write checks, from its installation on.',
      fix: 'Install it on this repository, or ask again after the next push.',
    });
  },
};
