/** One read and one write with the packages that most actions are made of, `actions/github-script` among them. */
import { getInput, setFailed, setOutput } from '@actions/core';
import { getOctokit } from '@actions/github';
import { readQuestions } from './questions.ts';

try {
  const octokit = getOctokit(getInput('token', { required: true }));
  for (const { query, variables } of readQuestions()) await octokit.graphql(query, { ...variables });
  setOutput('decision', 'allow');
} catch (error) {
  setFailed(error instanceof Error ? error : String(error));
}
