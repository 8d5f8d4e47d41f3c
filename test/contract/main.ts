/**
 * The contract against a real GitHub, for anyone who has a token and a repository to spare:
 * TUTTI_CONTRACT_TOKEN=… TUTTI_CONTRACT_REPOSITORY=owner/name node test/contract/main.ts
 */
import { Octokit } from '@octokit/core';
import { runContract } from './run-contract.ts';

const {
  TUTTI_CONTRACT_TOKEN: auth,
  TUTTI_CONTRACT_REPOSITORY: repository = '',
  GITHUB_API_URL: baseUrl,
} = process.env;
const [owner = '', repo = ''] = repository.split('/');
if (auth === undefined || repo === '') {
  console.error('Set TUTTI_CONTRACT_TOKEN and TUTTI_CONTRACT_REPOSITORY (owner/name).');
  console.error(
    'The token must be allowed to write issues and contents there; everything that is made is closed or deleted.',
  );
  process.exit(2);
}

const octokit = new Octokit({ auth, ...(baseUrl === undefined ? {} : { baseUrl }) });
const prefix = `tutti-contract-${Date.now().toString(36)}`;
await runContract({ octokit, owner, repo, prefix, onStep: (name) => console.log(`· ${name}`) });
console.log(`${repository} keeps the contract.`);
