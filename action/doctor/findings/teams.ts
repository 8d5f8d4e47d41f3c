import { actionsLogin, type DoctorFacts } from '../facts.ts';
import { type Examination, fine, found, named } from '../finding.ts';

/** Owners that are teams have to be readable for whoever keeps the initiatives. */
export const teams: Examination = {
  code: 'teams',
  examine(facts) {
    const { github, app } = facts;
    if (!github.known) return [];
    const { teams: read, login } = github.value;
    if (!read.known)
      return found('unknown', {
        what: 'Whether the teams of the config can be read is not known.',
        why: `${read.why}.`,
        fix: 'Ask again later, or with an App’s token.',
      });
    if (read.value.size === 0) return [];
    const hidden = [...read.value].filter(([, members]) => members === null).map(([name]) => `@${name}`);
    if (hidden.length === 0) return fine(`The teams that own a persona can be read.`);
    if (login === actionsLogin && app === '')
      return found('broken', {
        what: `GITHUB_TOKEN cannot read ${named(hidden)}.`,
        why: 'No workflow permission lets it read the members of a team, so their words count for nothing and the gate stays red.',
        fix: 'Pass an App’s token with `members: read` as `token`, or name people instead of the team.',
      });
    if (login === actionsLogin)
      return mayReadMembers(facts)
        ? fine(`The App may read ${named(hidden)}; this token may not, which is in order.`)
        : found('unknown', {
            what: `Whether the App can read ${named(hidden)} is not known.`,
            why: 'GITHUB_TOKEN cannot read teams, and what the App may do could not be seen.',
            fix: 'Ask with the App’s token.',
          });
    return found('broken', {
      what: `${named(hidden)} cannot be read by \`${login}\`.`,
      why: 'There is no such team, or it is hidden: the words of its members count for nothing and the gate stays red.',
      fix: 'Mend the name, give the App `members: read`, or make the team visible.',
    });
  },
};

function mayReadMembers({ github }: DoctorFacts): boolean {
  const app = github.known ? github.value.app : null;
  return app?.known === true && app.value.permissions['members'] !== undefined;
}
