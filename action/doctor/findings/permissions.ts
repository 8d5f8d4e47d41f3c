import type { AppSetup } from '../../../octokit/read-setup.ts';
import { type DoctorFacts, workflowsThatRun } from '../facts.ts';
import { type Examination, type Finding, fine, found, named } from '../finding.ts';
import {
  appEvents,
  appPermissions,
  doorEvents,
  doorPermissions,
  isEnough,
  syncPermissions,
} from '../needs.ts';
import type { WorkflowFile, WorkflowPermissions } from '../parse-workflow.ts';

export const permissions: Examination = {
  code: 'permissions',
  examine(facts) {
    if (facts.app === '') return workflowsThatRun(facts, 'sync').flatMap(examineWorkflow);
    const read = appOf(facts);
    return read === null ? [] : examineApp(read);
  },
};

function appOf({ github }: DoctorFacts): AppSetup | null {
  const app = github.known ? github.value.app : null;
  return app?.known === true ? app.value : null;
}

function examineApp({ slug, permissions: granted, events }: AppSetup): readonly Finding[] {
  const missing = [
    ...Object.entries(appPermissions)
      .filter(([name, level]) => !doorPermissions.has(name) && !isEnough(granted[name], level))
      .map(([name, level]) => `${name}: ${level}`),
    ...appEvents
      .filter((name) => !doorEvents.has(name) && !events.includes(name))
      .map((name) => `event ${name}`),
  ];
  if (missing.length === 0) return fine(`The App \`${slug}\` asks for what it needs.`);
  return found('broken', {
    what: `The App \`${slug}\` lacks ${named(missing)}.`,
    why: 'What it cannot read is unknown, and unknown is red; what it does not hear of it sees an hour later.',
    fix: 'Add it in the settings of the App, under permissions and events, and accept it where the App is installed.',
  });
}

function examineWorkflow({ path, jobs }: WorkflowFile): readonly Finding[] {
  return jobs
    .filter(({ commands }) => commands.includes('sync'))
    .flatMap(({ permissions: granted }) => examineJob(path, granted));
}

function examineJob(path: string, granted: WorkflowPermissions): readonly Finding[] {
  if (granted === null)
    return found(
      'attention',
      {
        what: `\`${path}\` writes no permissions down.`,
        why: 'It has what the repository gives by default: too little for `sync`, or far too much.',
        fix: `Write \`permissions:\` with ${named(syncPermissions.map(([name, level]) => `${name}: ${level}`))}.`,
      },
      { file: path },
    );
  const missing = syncPermissions
    .filter(([name, level]) => !isEnough(levelOf(granted, name), level))
    .map(([name, level]) => `${name}: ${level}`);
  if (missing.length === 0) return fine(`\`${path}\` gives \`sync\` what it needs.`);
  return found(
    'broken',
    {
      what: `\`${path}\` does not give \`sync\` ${named(missing)}.`,
      why: 'What it cannot read is unknown, and unknown is red; what it cannot write is missing.',
      fix: `Add ${named(missing)} to \`permissions:\`.`,
    },
    { file: path },
  );
}

function levelOf(granted: Exclude<WorkflowPermissions, null>, name: string): string | undefined {
  if (granted === 'write-all') return 'write';
  return granted === 'read-all' ? 'read' : granted[name];
}
