import { configPath } from '../../validate/read-checkout.ts';
import { type Examination, type Finding, fine, found, named } from '../finding.ts';

/** More people than this for one persona are rather a list of everybody than those who answer for it. */
const manyPeople = 20;

/** Whether those whom the config names can speak, and are not everybody (A50). */
export const owners: Examination = {
  code: 'owners',
  examine({ github }) {
    if (!github.known) return [];
    const { owners: read, teams, repository } = github.value;
    if (!read.known)
      return found('unknown', {
        what: 'Whether the owners can comment here is not known.',
        why: `${read.why}.`,
        fix: 'Give the token `metadata: read`.',
      });
    const of = (access: string) =>
      [...read.value].filter(([, own]) => own === access).map(([login]) => `@${login}`);
    const large = teams.known ? [...teams.value].filter(([, members]) => (members ?? 0) > manyPeople) : [];
    // In a public repository everybody may comment.
    const outside = repository.isPrivate ? of('no-access') : [];
    const findings = [...absent(of('no-such-user')), ...silent(outside), ...large.flatMap(crowd)];
    if (findings.length > 0) return findings;
    return read.value.size === 0 ? [] : fine('Everybody who owns a persona can comment here.');
  },
};

function absent(logins: readonly string[]): readonly Finding[] {
  if (logins.length === 0) return [];
  return found('broken', {
    what: `GitHub knows nobody called ${named(logins)}.`,
    why: 'Nobody can speak for that persona, and whoever takes the name one day could.',
    fix: `Mend the name in \`${configPath}\`.`,
  });
}

function silent(logins: readonly string[]): readonly Finding[] {
  if (logins.length === 0) return [];
  return found('broken', {
    what: `${named(logins)} cannot see this repository.`,
    why: 'Who cannot comment cannot declare anything, and the gate stays red.',
    fix: 'Give them read access, or name somebody else.',
  });
}

function crowd([team, members]: readonly [team: string, members: number | null]): readonly Finding[] {
  return found('attention', {
    what: `The team \`@${team}\` has ${String(members)} people, and each of them may speak for its persona.`,
    why: 'A team of everybody answers for nothing: any of them turns its criteria green.',
    fix: `Name those who answer for it in \`${configPath}\`, or a smaller team.`,
  });
}
