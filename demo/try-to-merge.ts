import { type Person, place } from './cast.ts';
import { type GitHubAnswer, tryRequest } from './try-request.ts';

/** @throws what is no answer of GitHub's, such as a broken connection */
export async function tryToMerge({ octokit }: Person, pull: number): Promise<GitHubAnswer> {
  const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge';
  let said = '';
  const answer = await tryRequest(async () => {
    const merged = await octokit.request(route, { ...place, pull_number: pull });
    said = merged.data.message;
    return merged;
  });
  return { ...answer, message: answer.message || said };
}
