import { isAbovePlan } from '../../../core/setup/above-plan.ts';
import type { ActiveRuleset } from '../../../octokit/read-rulesets.ts';
import { gateCheck } from '../facts.ts';
import { type Examination, type Finding, fine, found, named } from '../finding.ts';
import { rulesetsFor, sampleTags } from '../rulesets-for.ts';

const fix = 'Run `tutti setup`: it makes a tag ruleset that requires the gate from the App alone.';

/** Whether a release tag can be set on any commit, or moved to another one. */
export const tags: Examination = {
  code: 'tags',
  examine(facts) {
    const { github, config } = facts;
    if (!github.known || isAbovePlan(github.value.rulesets)) return [];
    const { rulesets: read } = github.value;
    if (!read.known)
      return found('unknown', {
        what: 'Whether tags have rules is not known.',
        why: `${read.why}.`,
        fix: 'Give the token `metadata: read`.',
      });
    const globs = config?.release.tags ?? [];
    if (globs.length === 0) return judgeUnnamed(read.value);
    const findings = globs.flatMap((glob) => judgeGlob(glob, rulesetsFor(facts, 'tag', sampleTags(glob))));
    return findings.length > 0 ? findings : fine(`Tags ${named(globs)} are held by rules.`);
  },
};

/** The config has no release tags: then a tag may still be what somebody releases from. */
function judgeUnnamed(rulesets: readonly ActiveRuleset[]): readonly Finding[] {
  const holding = rulesets.filter(({ target, ...ruleset }) => target === 'tag' && holdsCreation(ruleset));
  if (holding.length > 0)
    return fine(`Tags are held by the ruleset ${named(holding.map(({ name }) => name))}.`);
  return found('attention', {
    what: 'Anybody who may push can tag any commit.',
    why: 'If a tag is what you release from, the gate on branches is walked around.',
    fix: `If you release by tags, name them in the config as \`release.tags\`. ${fix}`,
  });
}

function judgeGlob(glob: string, rulesets: readonly ActiveRuleset[]): readonly Finding[] {
  if (!rulesets.some(holdsCreation)) {
    const late = rulesets.some(({ checks, notOnCreate }) => notOnCreate && checks.some(isGate));
    return found('broken', {
      what: late
        ? `The gate of \`${glob}\` is not asked for where a tag is made: “Do not require status checks on creation” is on.`
        : `No rule holds tags such as \`${glob}\`.`,
      why: 'Anybody who may push can release any commit by tagging it.',
      fix,
    });
  }
  const lacks = ['update', 'deletion'].filter((type) => !rulesets.some(({ rules }) => rules.includes(type)));
  if (lacks.length === 0) return [];
  return found('attention', {
    what: `Tags such as \`${glob}\` can be ${lacks.map((type) => (type === 'update' ? 'moved' : 'deleted')).join(' and ')}.`,
    why: 'A tag that was released from may then stand for another commit.',
    fix,
  });
}

function holdsCreation({ rules, checks, notOnCreate }: Omit<ActiveRuleset, 'target'>): boolean {
  return rules.includes('creation') || (!notOnCreate && checks.some(isGate));
}

function isGate({ context }: { readonly context: string }): boolean {
  return context === gateCheck;
}
