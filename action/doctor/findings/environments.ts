import type { EnvironmentSetup } from '../../../octokit/read-environments.ts';
import type { DoctorFacts } from '../facts.ts';
import { type Examination, type Finding, fine, found } from '../finding.ts';

/** Whether each environment of the config waits for the App. */
export const environments: Examination = {
  code: 'environments',
  examine(facts) {
    const { github, config } = facts;
    const wanted = config?.release.environments ?? [];
    if (!github.known || wanted.length === 0) return [];
    const { environments: read } = github.value;
    if (!read.known)
      return found('unknown', {
        what: 'Whether the environments of the config have rules is not known.',
        why: `${read.why}.`,
        fix: 'Give the token `actions: read`.',
      });
    return wanted.flatMap((name) => {
      const own = read.value.asked.find((one) => one.name.toLowerCase() === name.toLowerCase());
      return own === undefined ? missing(name) : judge(facts, own, github.value.repository.isPrivate);
    });
  },
};

function missing(name: string): readonly Finding[] {
  return found('broken', {
    what: `There is no environment \`${name}\`.`,
    why: 'The first workflow that names it makes one without rules, and is not held back.',
    fix: 'Run `tutti setup`: it makes the environment and switches the App’s rule on.',
  });
}

function judge({ app }: DoctorFacts, own: EnvironmentSetup, isPrivate: boolean): readonly Finding[] {
  const { name, rules, adminsMayBypass } = own;
  if (!rules.some(({ slug }) => slug === app))
    return found('broken', {
      what: `The environment \`${name}\` does not wait for the App${app === '' ? '' : ` \`${app}\``}.`,
      why: isPrivate
        ? 'In a private repository GitHub has custom rules of environments on the Enterprise plan alone: elsewhere deployments stay advisory.'
        : 'A deployment to it starts whatever the gate says.',
      fix:
        app === ''
          ? 'Only an App can answer: install it; or put a job with `command: gate` before the deployment.'
          : `Run \`tutti setup\`: it switches the App’s rule on.${isPrivate ? ' Where the plan does not have it, put a job with `command: gate` before the deployment.' : ''}`,
    });
  if (adminsMayBypass === true)
    return found('attention', {
      what: `Administrators may start deployments to \`${name}\` past the App.`,
      why: 'GitHub shows them a button for it.',
      fix: `On the page of \`${name}\` in the settings, take the tick from “Allow administrators to bypass configured protection rules”.`,
    });
  return fine(`Deployments to \`${name}\` wait for the App.`);
}
