/** Opens an initiative the usual way: one REST call per object through Probot's own client with its default throttle. */
import { createProbot } from '../../app/create-probot.ts';
import type { Settings } from '../../app/read-settings.ts';
import { holders } from '../reference-initiative.ts';
import { answerParent } from './answer-parent.ts';

export interface NaiveOpeningInput {
  readonly settings: Settings;
  readonly installationId: number;
  /** Number of the initiative's issue. */
  readonly initiative: number;
}

export interface NaiveOpeningQuestions {
  /** Does it, and tells how many requests that took. */
  readonly open: number;
}

const place = { owner: 'acme', repo: 'checkout' };

answerParent(async ({ settings, installationId, initiative }: NaiveOpeningInput) => ({
  async open() {
    const octokit = await createProbot(settings).auth(installationId);
    let requests = 0;
    // Tokens are left out, here as in our own count.
    octokit.hook.before('request', ({ url }) => {
      if (!url.endsWith('/access_tokens')) requests += 1;
    });
    const above = { ...place, issue_number: initiative };
    await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', above);
    await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...place,
      path: '.github/tutti.yml',
    });
    for (const { persona, login } of holders) {
      const issue = {
        title: persona,
        body: `What ${persona} judges.`,
        labels: [`persona:${persona}`],
        assignees: [login],
      };
      const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues', { ...place, ...issue });
      const child = { ...above, sub_issue_id: Number(data.id) };
      await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', child);
    }
    const body = 'The convergence table.';
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...above, body });
    return requests;
  },
}));
