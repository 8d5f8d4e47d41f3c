import { isReleaseBranch } from '../../octokit/find-pulls.ts';
import { field, textField } from '../../octokit/json.ts';
import type { Reader } from '../../octokit/reader.ts';
import type { WorkflowEvent } from '../workflow-event.ts';

/**
 * Why it must not be taken for harmless that nothing was found to judge; null where it may be.
 * @param reader with what it has just read
 */
export function whyUnjudged({ latest }: Pick<Reader, 'latest'>, { payload }: WorkflowEvent): string | null {
  const { config } = latest;
  // Which branches are gated stands in there and nowhere else.
  if (!config)
    return '`.github/tutti.yml` is missing on the default branch or cannot be used, so nobody knows what it gates. The command `validate` says what is wrong with it.';
  const pull = payload['pull_request'];
  const base = textField(field(pull, 'base'), 'ref');
  if (base === undefined || field(pull, 'state') !== 'open' || !isReleaseBranch(config, base)) return null;
  return `The pull request into ${base} was open when this run began, and GitHub does not show it as such any more. If it is open, let the job read \`pull-requests\`, and run it again.`;
}
