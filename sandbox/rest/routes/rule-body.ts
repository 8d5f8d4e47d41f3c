import type {
  MergeQueueParameters,
  PullRequestParameters,
  RulesetRule,
} from '../../state/ruleset-entities.ts';
import { type Body, flagIn, given, listIn, numberIn, objectIn, textIn, textsIn, wordIn } from './body.ts';

/** A rule as it stands in a body; `null` for one that the sandbox does not carry out. */
export function ruleIn(entry: Body): RulesetRule | null {
  const parameters = objectIn(entry, 'parameters');
  const type = wordIn(entry, 'type', TYPES);
  switch (type) {
    case undefined:
      return null;
    case 'required_status_checks':
      return {
        type,
        requiredChecks: (listIn(parameters ?? {}, 'required_status_checks') ?? []).map(requiredCheckIn),
        strict: flagIn(parameters ?? {}, 'strict_required_status_checks_policy') ?? false,
        doNotEnforceOnCreate: flagIn(parameters ?? {}, 'do_not_enforce_on_create') ?? false,
      };
    case 'required_deployments':
      return { type, environments: textsIn(parameters ?? {}, 'required_deployment_environments') ?? [] };
    case 'pull_request':
      return parameters ? { type, parameters: pullRequestIn(parameters) } : { type };
    case 'merge_queue':
      return parameters ? { type, parameters: mergeQueueIn(parameters) } : { type };
    case 'update':
      return {
        type,
        ...given({ allowsFetchAndMerge: flagIn(parameters ?? {}, 'update_allows_fetch_and_merge') }),
      };
    case 'creation':
    case 'deletion':
    case 'non_fast_forward':
      return { type };
  }
}

const TYPES = [
  'creation',
  'update',
  'deletion',
  'non_fast_forward',
  'pull_request',
  'merge_queue',
  'required_status_checks',
  'required_deployments',
] as const;

function requiredCheckIn(entry: unknown): { readonly context: string; readonly appId: number | null } {
  const check = objectIn({ entry }, 'entry') ?? {};
  return { context: textIn(check, 'context') ?? '', appId: numberIn(check, 'integration_id') ?? null };
}

function pullRequestIn(body: Body): PullRequestParameters {
  return {
    required_approving_review_count: numberIn(body, 'required_approving_review_count') ?? 0,
    dismiss_stale_reviews_on_push: flagIn(body, 'dismiss_stale_reviews_on_push') ?? false,
    require_code_owner_review: flagIn(body, 'require_code_owner_review') ?? false,
    require_last_push_approval: flagIn(body, 'require_last_push_approval') ?? false,
    required_review_thread_resolution: flagIn(body, 'required_review_thread_resolution') ?? false,
    ...given({ allowed_merge_methods: textsIn(body, 'allowed_merge_methods') }),
  };
}

function mergeQueueIn(body: Body): MergeQueueParameters {
  const number = (key: string) => numberIn(body, key) ?? 0;
  return {
    check_response_timeout_minutes: number('check_response_timeout_minutes'),
    grouping_strategy: wordIn(body, 'grouping_strategy', ['ALLGREEN', 'HEADGREEN']) ?? 'ALLGREEN',
    max_entries_to_build: number('max_entries_to_build'),
    max_entries_to_merge: number('max_entries_to_merge'),
    merge_method: wordIn(body, 'merge_method', ['MERGE', 'SQUASH', 'REBASE']) ?? 'MERGE',
    min_entries_to_merge: number('min_entries_to_merge'),
    min_entries_to_merge_wait_minutes: number('min_entries_to_merge_wait_minutes'),
  };
}
