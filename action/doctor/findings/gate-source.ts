import type { BranchRules } from '../../../octokit/read-branch-rules.ts';
import { actionsAppId, type DoctorFacts, gateCheck } from '../facts.ts';
import { type Examination, type Finding, fine, found, named } from '../finding.ts';

const why =
  'GitHub compares names only: a job of this name in any workflow, also one of the pull request itself, turns it green.';

/** Whether only the keeper of the gate can turn it green. */
export const gateSource: Examination = {
  code: 'gate-source',
  examine(facts) {
    if (!facts.github.known || !facts.github.value.branches.known) return [];
    const required = facts.github.value.branches.value.filter(
      ({ isRelease, checks }) => isRelease && checks.some(({ context }) => context === gateCheck),
    );
    if (required.length === 0) return [];
    return facts.app === '' ? withoutApp(required) : withApp(facts, required);
  },
};

/** By number of the App that the check is taken from; null: from anybody. A branch that takes it from two needs both. */
function sourcesOf({ checks }: BranchRules): readonly (number | null)[] {
  return checks.filter(({ context }) => context === gateCheck).map(({ appId }) => appId);
}

function withoutApp(required: readonly BranchRules[]): readonly Finding[] {
  const other = new Set(required.flatMap(sourcesOf).filter((id) => id !== null && id !== actionsAppId));
  if (other.size > 0)
    return found('unknown', {
      what: `\`${gateCheck}\` is taken from the App with the number ${[...other].join(', ')} alone.`,
      why: 'Whether that is the one that keeps the initiatives is not known; what a workflow reports does not count.',
      fix: 'Name the App with `app`.',
    });
  return found('attention', {
    what: `Advisory only: any workflow can report \`${gateCheck}\`.`,
    why,
    fix: 'Install the App, and take the check from it alone.',
  });
}

function withApp({ app, github }: DoctorFacts, required: readonly BranchRules[]): readonly Finding[] {
  const read = github.known ? github.value.app : null;
  const id = read?.known === true ? read.value.id : null;
  const foreign = required.filter((branch) =>
    sourcesOf(branch).some(
      (source) => source === actionsAppId || (id !== null && source !== null && source !== id),
    ),
  );
  const open = required.filter((branch) => sourcesOf(branch).every((source) => source === null));
  const fix = `Edit the rule: the source of \`${gateCheck}\` is the App \`${app}\`${id === null ? '' : ` (\`integration_id\` ${String(id)})`}.`;
  if (foreign.length > 0)
    return found('broken', {
      what: `On ${namesOf(foreign)} \`${gateCheck}\` is expected from another App than \`${app}\`.`,
      why: foreign.some((branch) => sourcesOf(branch).includes(actionsAppId))
        ? `The App cannot turn it green there, and every workflow can. ${why}`
        : 'The App cannot turn it green there.',
      fix,
    });
  if (open.length > 0)
    return found('broken', {
      what: `On ${namesOf(open)} \`${gateCheck}\` may come from anybody.`,
      why,
      fix,
    });
  if (id === null)
    return found('unknown', {
      what: `\`${gateCheck}\` is taken from one App alone; whether that is \`${app}\` is not known.`,
      why: 'GitHub does not show the App to this token.',
      fix: 'Ask with the App’s token.',
    });
  return fine(`\`${gateCheck}\` is taken from the App \`${app}\` alone.`);
}

function namesOf(branches: readonly BranchRules[]): string {
  return named(branches.map(({ name }) => name));
}
