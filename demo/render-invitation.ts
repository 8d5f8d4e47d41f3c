import { type Login, place, tokenOf } from './cast.ts';
import type { Stage } from './stage.ts';
import type { Ending } from './story.ts';

/** Who may be spoken as, and what for. */
const people: readonly (readonly [Login, string])[] = [
  ['lea', 'Conductor, may triage'],
  ['vera', 'Visionary'],
  ['ana', 'Builder'],
  ['gus', 'Guardian'],
  ['dee', 'Dealmaker'],
  ['sam', 'Storyteller'],
  ['ada', 'Advocate'],
  ['wanda', 'writes code'],
  ['max', 'maintains, may merge'],
  ['olga', 'no role here'],
];

/** How to go on by oneself, once the story is over. @returns lines */
export function renderInvitation(
  { githubUrl, appUrl }: Pick<Stage, 'githubUrl' | 'appUrl'>,
  { initiative, release, merged }: Ending,
): string[] {
  const repository = `${githubUrl}/repos/${place.owner}/${place.repo}`;
  const builder = `${repository}/issues/${String(initiative.subIssue('Builder'))}/comments`;
  return [
    '',
    'Both are still running. Stop them with Ctrl-C.',
    '',
    `  GitHub’s API   ${githubUrl}  (GraphQL: ${githubUrl}/graphql)`,
    `  Tutti’s App    ${appUrl}`,
    `  initiative     #${String(initiative.number)}, pull request #${String(release.pull)}, release at ${merged.slice(0, 7)}`,
    '',
    ...people.map(([login, role]) => `  ${login.padEnd(6)} ${tokenOf(login).padEnd(13)} ${role}`),
    '',
    'Try it: Ana takes a criterion back, Tutti answers her, and the gate of the release turns red.',
    '',
    `  curl -s -H 'Authorization: Bearer ${tokenOf('ana')}' '${builder}' -d '{"body":"/unmet demo It fails on phones"}'`,
    `  curl -s '${builder}'`,
    `  curl -s '${repository}/commits/${merged}/check-runs?check_name=launch-gate'`,
  ];
}
