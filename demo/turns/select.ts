/** Define: from the idea to the signature. */

import { type Login, place } from '../cast.ts';
import { expectAnswer, expectConvergence, showConvergence } from '../effects.ts';
import { fillInitiativeForm, initiativeTitle } from '../initiative-form.ts';
import { personaRow } from '../read-convergence.ts';
import type { Scene } from '../scene.ts';

/** The initiative and where each persona speaks. */
export interface Initiative {
  readonly number: number;
  /** Number of a persona's sub-issue. @param persona as shown: `Builder` */
  subIssue(persona: string): number;
}

export const personas = [
  'Conductor',
  'Visionary',
  'Builder',
  'Guardian',
  'Dealmaker',
  'Storyteller',
  'Advocate',
] as const;

/** Vera fills in the form. What a form does by itself, its label, takes somebody with triage at the API. */
export async function openInitiative(scene: Scene): Promise<Initiative> {
  const { as, github, print } = scene;
  const { data } = await as('vera').octokit.request('POST /repos/{owner}/{repo}/issues', {
    ...place,
    title: initiativeTitle,
    body: fillInitiativeForm(new Date()),
    labels: ['initiative'],
  });
  const { number } = data;
  print.act('vera', `opens issue #${String(number)} from the form: “${initiativeTitle}”`);
  const { labels } = await github.issue(number);
  if (!labels.includes('initiative')) {
    print.shows('GitHub', 'leaves the label out: at the API it takes triage, which vera does not have');
    await as('lea').comment(number, '/initiative');
    print.act('lea', 'comments “/initiative”');
  }
  const issues = await scene.expect({
    expected: `the label and a sub-issue for each of ${String(personas.length)} personas`,
    read: async () => ({ above: await github.issue(number), below: await github.subIssues(number) }),
    holds: ({ above, below }) =>
      above.labels.includes('initiative') &&
      below.length === personas.length &&
      personas.every((persona) => below.some(({ title }) => title === titleFor(persona))),
    describe: ({ above, below }) =>
      `labels ${above.labels.join(', ') || 'none'}; ${String(below.length)} sub-issues`,
  });
  const numbers = new Map(issues.below.map((issue) => [issue.title, issue.number]));
  const opened = issues.below.map((issue) => `#${String(issue.number)} ${issue.title.split(' · ')[0] ?? ''}`);
  print.shows('sub-issues', opened.join(', '));
  const seen = await expectConvergence(
    scene,
    number,
    'a convergence table with every persona, and the commitments that are missing',
    ({ rows, missing }) =>
      rows.length === personas.length + 1 &&
      missing.filter((line) => line.includes('has not committed')).length === personas.length - 1,
  );
  showConvergence(scene, seen);
  return { number, subIssue: (persona) => numbers.get(titleFor(persona)) ?? 0 };
}

function titleFor(persona: string): string {
  return `${persona} · ${initiativeTitle}`;
}

/** Anybody may comment on a public issue. Nobody but its owners speaks for a persona. */
export async function outsiderCommits(scene: Scene, initiative: Initiative): Promise<void> {
  const issue = initiative.subIssue('Builder');
  const comment = await scene.as('olga').comment(issue, '/commit');
  scene.print.act('olga', `comments “/commit” on Builder’s #${String(issue)}; she has no role here`);
  await expectAnswer(scene, { issue, comment }, /Not taken.*Only an owner or delegate.*Builder/);
  await expectConvergence(scene, initiative.number, 'Builder still without a commitment', ({ missing }) =>
    missing.some((line) => line.includes('Builder has not committed')),
  );
}

const committing: readonly (readonly [Login, string])[] = [
  ['vera', 'Visionary'],
  ['ana', 'Builder'],
  ['gus', 'Guardian'],
  ['sam', 'Storyteller'],
  ['ada', 'Advocate'],
];

/** Five can deliver their part. Dee cannot, and says so before anybody has begun. */
export async function ownersCommit(scene: Scene, initiative: Initiative): Promise<void> {
  const { as, print } = scene;
  for (const [login, persona] of committing) await as(login).comment(initiative.subIssue(persona), '/commit');
  const logins = committing.map(([login]) => login).join(', ');
  print.act('five owners', `comment “/commit”, each on the sub-issue of their persona: ${logins}`);
  const issue = initiative.subIssue('Dealmaker');
  const words = '/concern Nobody has agreed with the card schemes what a reorder costs us';
  const comment = await as('dee').comment(issue, words);
  print.act('dee', `comments “${words}”`);
  await expectAnswer(scene, { issue, comment }, /Taken.*Concern c1 is open/);
  const seen = await expectConvergence(
    scene,
    initiative.number,
    'the concern as what blocks, and nobody else’s commitment missing',
    ({ headline, missing }) =>
      headline.includes('Blocked') &&
      missing
        .filter((line) => line.includes('has not committed'))
        .every((line) => line.includes('Dealmaker')),
  );
  showConvergence(scene, seen);
}

/** A concern is resolved by whoever raised it. */
export async function concernResolved(scene: Scene, initiative: Initiative): Promise<void> {
  const issue = initiative.subIssue('Dealmaker');
  const comment = await scene.as('dee').comment(issue, 'The contract is signed.\n\n/resolve\n/commit');
  scene.print.act('dee', 'comments “/resolve” and “/commit”: the contract is signed');
  await expectAnswer(scene, { issue, comment }, /Taken[^]*Taken.*Dealmaker is committed/);
  const seen = await expectConvergence(
    scene,
    initiative.number,
    'nothing missing but the signature',
    ({ missing, digest }) => missing.length === 1 && digest !== null,
  );
  scene.print.shows('convergence', seen.headline);
}

/** The signature names what it signs: the digest that Tutti shows, read from its comment as Lea would. */
export async function leaSigns(scene: Scene, { number }: Initiative): Promise<void> {
  const shown = await scene.github.convergence(number);
  const digest = shown?.digest ?? 'missing';
  scene.print.act('lea', `reads the record and comments “/sign selection@${digest}”`);
  const comment = await scene.as('lea').comment(number, `/sign selection@${digest}`);
  await expectAnswer(scene, { issue: number, comment }, /Taken/);
  const seen = await expectConvergence(
    scene,
    number,
    `Selection passed, signed as ${digest}, and no persona ready yet`,
    (convergence) =>
      /Selection: ✅ passed/.test(convergence.gates) &&
      convergence.gates.includes(`Signed: ${digest}`) &&
      personaRow(convergence, 'Builder')?.criteria === '0/2 met',
  );
  showConvergence(scene, seen);
}
