import type { Config } from '../../core/config/config.ts';
import { isReleaseBranch } from '../../octokit/find-pulls.ts';
import { isOnDefaultBranch } from '../../octokit/is-on-default-branch.ts';
import { field, textField } from '../../octokit/json.ts';
import type { Reader } from '../../octokit/reader.ts';
import type { WorkflowEvent } from '../workflow-event.ts';

const heads = 'refs/heads/';

/**
 * Why it must not be taken for harmless that nothing was found to judge; null where it may be.
 * @param reader with what it has just read
 * @throws GithubError
 */
export async function whyUnjudged(reader: Reader, event: WorkflowEvent): Promise<string | null> {
  const { config } = reader.latest;
  // Which branches are gated stands in there and nowhere else.
  if (!config)
    return '`.github/tutti.yml` is missing on the default branch or cannot be used, so nobody knows what it gates. The command `validate` says what is wrong with it.';
  return event.name === 'push' ? whyUnseen(reader, config, event) : whyGone(config, event);
}

/** A branch that was rewound or deleted since says nothing about the commit that this run would release. */
async function whyUnseen(
  reader: Reader,
  config: Config,
  { ref, sha }: WorkflowEvent,
): Promise<string | null> {
  const branch = ref.slice(heads.length);
  if (!isReleaseBranch(config, branch) || (await isOnDefaultBranch(reader, sha))) return null;
  return `This run is about ${sha.slice(0, 7)}, and ${branch} does not hold ${sha.slice(0, 7)} any more. To release it all the same, name it with the input \`ref\`.`;
}

function whyGone(config: Config, { payload }: WorkflowEvent): string | null {
  const pull = payload['pull_request'];
  const base = textField(field(pull, 'base'), 'ref');
  if (base === undefined || !isReleaseBranch(config, base)) return null;
  if (field(pull, 'merged') === true)
    return `The pull request was merged into ${base}, and what it brought there is judged with all the rest: by the push, or name the branch or commit with the input \`ref\`.`;
  if (field(pull, 'state') !== 'open') return null;
  return `The pull request into ${base} was open when this run began, and GitHub does not show it as such any more. If it is open, let the job read \`pull-requests\`, and run it again.`;
}
