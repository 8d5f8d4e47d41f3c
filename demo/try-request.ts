/** GitHub's answer to an attempt, also where it says no. */
export interface GitHubAnswer {
  readonly status: number;
  /** GitHub's words where it refuses; empty where it does not. */
  readonly message: string;
}

/** @throws what is no answer of GitHub's, such as a broken connection */
export async function tryRequest(send: () => Promise<{ readonly status: number }>): Promise<GitHubAnswer> {
  try {
    return { status: (await send()).status, message: '' };
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && typeof error.status === 'number')) throw error;
    // Octokit puts the address of the documentation behind GitHub's words, which may have paragraphs.
    return {
      status: error.status,
      message: error.message
        .replace(/ - https:\S+$/, '')
        .trim()
        .replace(/\s*\n\s*/g, ' · '),
    };
  }
}
