import { actionsAppId, gateCheck } from '../facts.ts';
import { type Examination, fine, found, named } from '../finding.ts';
import { rulesetsFor, sampleTags } from '../rulesets-for.ts';

/** Whether the check that tags require can come from the App alone. */
export const tagSource: Examination = {
  code: 'tag-source',
  examine(facts) {
    const { app, github, config } = facts;
    const globs = config?.release.tags ?? [];
    const rulesets = globs.flatMap((glob) => rulesetsFor(facts, 'tag', sampleTags(glob)));
    const read = github.known ? github.value.app : null;
    const id = read?.known === true ? read.value.id : null;
    const requiring = rulesets.filter(({ checks }) => checks.some(({ context }) => context === gateCheck));
    const loose = requiring.filter(({ checks }) =>
      checks.some(({ context, appId }) => context === gateCheck && !isDedicated(appId, id)),
    );
    if (requiring.length === 0) return [];
    if (loose.length === 0) return fine(`On tags \`${gateCheck}\` is taken from one App alone.`);
    return found(app === '' ? 'attention' : 'broken', {
      what: `The ruleset ${named([...new Set(loose.map(({ name }) => name))])} takes \`${gateCheck}\` from others than the App.`,
      why: 'GitHub compares names only: a job of this name in any workflow opens the way for a tag.',
      fix: 'Run `tutti setup`: it pins the check to the App.',
    });
  },
};

function isDedicated(appId: number | null, own: number | null): boolean {
  return appId !== null && appId !== actionsAppId && (own === null || appId === own);
}
