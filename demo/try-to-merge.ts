import { type Person, place } from './cast.ts';

/** GitHub's answer to an attempt to merge, also where it says no. */
export interface MergeAnswer {
  readonly status: number;
  readonly message: string;
}

/** @throws what is no answer of GitHub's, such as a broken connection */
export async function tryToMerge({ octokit }: Person, pull: number): Promise<MergeAnswer> {
  const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge';
  try {
    const { status, data } = await octokit.request(route, { ...place, pull_number: pull });
    return { status, message: data.message };
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && typeof error.status === 'number')) throw error;
    // Octokit puts the address of the documentation behind GitHub's words.
    return { status: error.status, message: error.message.replace(/ - https:\S+$/, '') };
  }
}
