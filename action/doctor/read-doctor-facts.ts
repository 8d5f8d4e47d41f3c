import { parseConfig } from '../../core/config/parse-config.ts';
import { ifAnswered, type Known } from '../../octokit/known.ts';
import { readSetup, type SetupFacts } from '../../octokit/read-setup.ts';
import type { Connection } from '../../reconcile/connection.ts';
import type { DoctorFacts } from './facts.ts';
import { readCheckout } from './read-checkout.ts';

export interface DoctorQuestion {
  /** The checkout. */
  readonly root: string;
  readonly app: string;
  /** Null where there is no token to ask with. */
  readonly connect: (() => Promise<Connection>) | null;
}

/** Everything that the examinations look at. Reads only. @throws ActionError */
export async function readDoctorFacts({ root, app, connect }: DoctorQuestion): Promise<DoctorFacts> {
  const checkout = readCheckout(root);
  const github = await (connect === null
    ? notAsked
    : ifAnswered(async () => readSetup((await connect()).reader, app)));
  const text = github.known ? textOf(github.value.configFacts) : (checkout?.config?.text ?? null);
  const { config, problems } = text === null ? nothing : parseConfig(text);
  return { app, checkout, github, config, configProblems: problems };
}

const notAsked: Known<SetupFacts> = {
  known: false,
  code: 'github-unauthorized',
  why: 'There is no token to ask with',
};

const nothing = { config: null, problems: [] };

function textOf(facts: SetupFacts['configFacts']): string | null {
  return facts.state === 'present' ? facts.text : null;
}
