import { overrideInForce } from '../gates/holding.ts';
import { deploymentCheckName, gateCheckName } from '../gates/notices.ts';
import { renderCode } from '../render/render-code.ts';
import type { CandidateVerdict } from '../verdict/verdict.ts';
import type { Change } from './change.ts';

type Judged = Pick<CandidateVerdict, 'sha' | 'decision'> & Partial<Pick<CandidateVerdict, 'initiatives'>>;

function titleOf(isReady: boolean, initiatives: CandidateVerdict['initiatives']): string {
  if (!isReady) return 'It was deployed while not every persona was ready';
  return initiatives.some((one) => overrideInForce(one) !== null)
    ? 'OVERRIDDEN: it may be deployed although not every persona is ready'
    : 'Every persona is ready: it may be deployed';
}

/**
 * What we say to a deployment, kept on its commit: who looks at it later sees whether it left with our word or without. A
 * commit that is deployed need not have a gate of its own.
 * @param environment as GitHub spells it
 */
export function planDeploymentCheck(
  { sha, decision, initiatives = [] }: Judged,
  environment: string,
  url: string,
): Change {
  const isReady = decision === 'allow';
  return {
    kind: 'create-check-run',
    sha,
    name: deploymentCheckName,
    state: { status: 'completed', conclusion: isReady ? 'success' : 'failure' },
    output: {
      title: titleOf(isReady, initiatives),
      summary: `For the environment ${renderCode(environment)}. How the release stands now is said by ${renderCode(gateCheckName)} and on its initiatives.`,
    },
    externalId: environment,
    detailsUrl: url,
  };
}
