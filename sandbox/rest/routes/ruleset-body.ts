import { ApiError } from '../../http/api-error.ts';
import type { BypassActor } from '../../state/ruleset-entities.ts';
import type { RulesetInput } from '../../state/rulesets.ts';
import { type Body, given, listIn, numberIn, objectIn, textIn, textsIn, wordIn } from './body.ts';
import { ruleIn } from './rule-body.ts';

const ACTOR_TYPES = [
  'Integration',
  'OrganizationAdmin',
  'RepositoryRole',
  'Team',
  'DeployKey',
  'User',
] as const;
const MODES = ['always', 'pull_request', 'exempt'] as const;

/** What a new ruleset does not name is of GitHub's defaults: for branches, for no ref at all, without rules. */
export function newRulesetIn(body: Body): RulesetInput {
  return {
    name: textIn(body, 'name') ?? '',
    target: 'branch',
    include: [],
    rules: [],
    ...rulesetPatchIn(body),
  };
}

/** @throws ApiError 501 for what the sandbox does not carry out: kept, it would look as if it held something back */
export function rulesetPatchIn(body: Body): Partial<RulesetInput> {
  if (body['target'] === 'push') throw notImplemented('push rulesets');
  const names = objectIn(objectIn(body, 'conditions') ?? {}, 'ref_name');
  return given({
    name: textIn(body, 'name'),
    target: wordIn(body, 'target', ['branch', 'tag']),
    enforcement: wordIn(body, 'enforcement', ['active', 'disabled', 'evaluate']),
    include: names && (textsIn(names, 'include') ?? []),
    exclude: names && (textsIn(names, 'exclude') ?? []),
    bypassActors: entriesIn(body, 'bypass_actors')?.map(bypassActorIn),
    rules: entriesIn(body, 'rules')?.map((entry) => {
      const rule = ruleIn(entry);
      if (rule === null) throw notImplemented(`the rule ${String(entry['type'])}`);
      return rule;
    }),
  });
}

function bypassActorIn(entry: Body): BypassActor {
  return {
    actorType: wordIn(entry, 'actor_type', ACTOR_TYPES) ?? 'User',
    actorId: numberIn(entry, 'actor_id') ?? null,
    mode: wordIn(entry, 'bypass_mode', MODES) ?? 'always',
  };
}

function entriesIn(body: Body, key: string): readonly Body[] | undefined {
  const wrapped = listIn(body, key)?.map((entry) => objectIn({ entry }, 'entry') ?? {});
  return wrapped;
}

function notImplemented(what: string): ApiError {
  return new ApiError(501, `sandbox: not implemented: ${what}`);
}
