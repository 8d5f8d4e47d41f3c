import { GithubError } from './github-error.ts';
import type { Reader } from './reader.ts';

export interface DeploymentReview {
  readonly runId: number;
  readonly environment: string;
  /** `null`: only tells how it stands; GitHub takes ten such reports for each deployment. */
  readonly state: 'approved' | null;
  /** Markdown, at most 1,024 characters. */
  readonly comment: string;
}

/**
 * Answers our custom deployment protection rule. The address is built from what was read, never taken from an event (A66).
 * https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/create-custom-protection-rules
 * @returns false where GitHub does not take it: the rule is not ours there, or it was answered already
 * @throws GithubError
 */
export async function reviewDeployment(
  { client, owner, name }: Reader,
  { runId, environment, state, comment }: DeploymentReview,
): Promise<boolean> {
  try {
    await client.rest('POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule', {
      owner,
      repo: name,
      run_id: runId,
      environment_name: environment,
      ...(state !== null && { state }),
      comment,
    });
    return true;
  } catch (error) {
    if (!(error instanceof GithubError) || !refused.has(error.code)) throw error;
    return false;
  }
}

const refused: ReadonlySet<string> = new Set(['github-refused', 'github-not-found']);
