import type { DoorFacts } from './door-facts.ts';
import { planEnvironment } from './plan-environment.ts';
import { planForm } from './plan-form.ts';
import { planLabels } from './plan-labels.ts';
import { planRuleset } from './plan-ruleset.ts';
import type { SetupRequest, SetupStep } from './setup-step.ts';
import { toRefPatternsOf } from './to-ref-patterns.ts';
import { branchRuleset, type TagMode, tagRuleset } from './wanted-rulesets.ts';

export interface SetupPlan {
  readonly steps: readonly SetupStep[];
  /** Why nothing may be written; empty where all is well. */
  readonly problems: readonly string[];
}

/**
 * What to do so that each door of the config is held by GitHub itself, in an order in which a crash leaves no door more
 * open than before. Pure. @param mode null: as the ruleset is, and `check` where there is none
 */
export function planSetup(facts: DoorFacts, mode: TagMode | null): SetupPlan {
  const { config, appId, isPrivate, plan } = facts;
  const at = `/repos/${facts.owner}/${facts.name}`;
  const branches = toRefPatternsOf(config.release.branches, 'branch');
  const tags = toRefPatternsOf(config.release.tags, 'tag');
  return {
    steps: [
      ...planLabels(facts, at),
      planRuleset({
        at,
        existing: facts.branchRuleset,
        wanted: branchRuleset(appId, branches.patterns),
      }),
      ...(tags.patterns.length === 0 ? [] : [planTags(facts, at, tags.patterns, mode)]),
      ...facts.environments.flatMap((environment) =>
        planEnvironment({ at, appId, isPrivate, plan, facts: environment }),
      ),
      ...planForm(facts, at),
    ],
    problems: [
      ...refusals('branches', branches.refused),
      ...refusals('tags', tags.refused),
      ...modeProblems(facts, mode),
    ],
  };
}

/** The way back, last step first. */
export function undoOf(steps: readonly SetupStep[]): readonly SetupRequest[] {
  return steps.flatMap(({ undo }) => (undo === null ? [] : [undo])).toReversed();
}

function planTags(
  { appId, tagRuleset: existing }: DoorFacts,
  at: string,
  patterns: readonly string[],
  asked: TagMode | null,
): SetupStep {
  const isRestricted =
    existing.known && existing.value?.rules.some(({ type }) => type === 'creation') === true;
  const mode = asked ?? (isRestricted ? 'app' : 'check');
  return planRuleset({
    at,
    existing,
    wanted: tagRuleset(appId, patterns, mode),
    drop: asked === 'check' ? ['creation'] : [],
  });
}

function refusals(key: string, globs: readonly string[]): readonly string[] {
  return globs.map(
    (glob) =>
      `release.${key}: “${glob}” cannot be said in a ruleset, where a bracket and a backslash mean something else. Write it with * and ? alone.`,
  );
}

function modeProblems({ config, app, appId }: DoorFacts, mode: TagMode | null): readonly string[] {
  return [
    ...(config.mode === 'observe'
      ? [
          'The config says mode: observe. The gate is not written then, and whatever requires it would wait for ever. Write mode: enforce first.',
        ]
      : []),
    ...(mode === 'app' && app !== null && app.permissions['contents'] !== 'write'
      ? [
          `--tags app: the App ${app.slug} may not create tags. Give it contents: write first, or take --tags check.`,
        ]
      : []),
    ...(appId === actionsApp
      ? [
          'The App 15368 is GitHub Actions: every workflow of the repository speaks as it. Give the number of your own App.',
        ]
      : []),
  ];
}

/** docs: checks, "GitHub Actions" is app 15368 */
const actionsApp = 15_368;
