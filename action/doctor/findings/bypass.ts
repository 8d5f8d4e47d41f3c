import type { BypassActor } from '../../../core/setup/door-facts.ts';
import { renderActor } from '../../../core/setup/render-ruleset.ts';
import type { ActiveRuleset } from '../../../octokit/read-rulesets.ts';
import { type DoctorFacts, gateCheck } from '../facts.ts';
import { type Examination, type Finding, fine, found, named } from '../finding.ts';
import { rulesetsFor, sampleTags } from '../rulesets-for.ts';

/** Who may pass the rules that hold a door. */
export const bypass: Examination = {
  code: 'bypass',
  examine(facts) {
    const holding = holdingRulesets(facts);
    const classic = protectedAlone(facts, holding);
    if (holding.length === 0) return classic;
    const hidden = holding.filter((ruleset) => ruleset.bypass === null);
    const findings = [...classic, ...holding.flatMap((ruleset) => judge(ruleset, ownId(facts)))];
    if (hidden.length > 0)
      findings.push(
        ...found('unknown', {
          what: `Who may bypass ${named(hidden.map(({ name }) => name))} is not known.`,
          why: 'GitHub tells it to those alone who may change the ruleset.',
          fix: 'Ask once with the token of an administrator: `GITHUB_TOKEN=… npx tutti doctor`.',
        }),
      );
    return findings.length > 0 ? findings : fine('Nobody may bypass the rules of a door.');
  },
};

/** Rulesets that require the gate, or keep tags to the App. */
function holdingRulesets(facts: DoctorFacts): readonly ActiveRuleset[] {
  const { github, config } = facts;
  const branches = github.known && github.value.branches.known ? github.value.branches.value : [];
  const release = branches.filter(({ isRelease }) => isRelease).map(({ name }) => name);
  const onBranches = release.flatMap((name) => rulesetsFor(facts, 'branch', [name]));
  const onTags = (config?.release.tags ?? []).flatMap((glob) => rulesetsFor(facts, 'tag', sampleTags(glob)));
  return [...new Set([...onBranches, ...onTags])].filter(
    ({ target, rules, checks }) => checks.some(isGate) || (target === 'tag' && rules.includes('creation')),
  );
}

/** Branch protection of the older kind lets administrators pass unless it says otherwise (docs: about protected branches). */
function protectedAlone(facts: DoctorFacts, holding: readonly ActiveRuleset[]): readonly Finding[] {
  const { github } = facts;
  const branches = github.known && github.value.branches.known ? github.value.branches.value : [];
  const names = branches
    .filter(({ isRelease, isProtected, checks }) => isRelease && isProtected && checks.some(isGate))
    .map(({ name }) => name)
    .filter((name) => !rulesetsFor(facts, 'branch', [name]).some((ruleset) => holding.includes(ruleset)));
  if (names.length === 0) return [];
  return found('unknown', {
    what: `${named(names)} is held by branch protection alone; whether administrators may pass it is not known.`,
    why: 'They may unless “Do not allow bypassing the above settings” is on, and GitHub tells that to administrators only.',
    fix: 'Run `tutti setup`: nobody bypasses its ruleset.',
  });
}

function isGate({ context }: { readonly context: string }): boolean {
  return context === gateCheck;
}

function ownId({ github }: DoctorFacts): number | null {
  const app = github.known ? github.value.app : null;
  return app?.known === true ? app.value.id : null;
}

function judge({ name, target, bypass: actors }: ActiveRuleset, own: number | null): Finding[] {
  const others = (actors ?? []).filter((actor) => !(target === 'tag' && isApp(actor, own)));
  if (others.length === 0) return [];
  return [
    ...found('attention', {
      what: `The ruleset \`${name}\` can be bypassed by ${others.map(renderActor).join(', ')}.`,
      why: others.some(({ bypass_mode: mode }) => mode === 'exempt')
        ? 'Whoever is exempt is not even asked, and GitHub records nothing of it.'
        : 'They merge, push or tag past a gate that is red.',
      fix: 'Take them off the bypass list. In a ruleset of `tutti setup`, running it again does.',
    }),
  ];
}

/** The App may set release tags, because it does so only once the gate is green. */
function isApp({ actor_type: type, actor_id: id }: BypassActor, own: number | null): boolean {
  return type === 'Integration' && own !== null && id === own;
}
