import type { SignalRule } from '../../core/config/config.ts';
import type { SignalFacts, SignalFactsByRule } from '../../core/facts/signal-facts.ts';
import type { RulesByText } from '../../core/signals/rules-of.ts';
import { rateLimit } from '../documents/fragments.ts';
import { GithubError } from '../github-error.ts';
import { believe } from '../json.ts';
import { type Reader, repositoryVariables } from '../reader.ts';
import { codeScanningSource, dependabotSource, secretScanningSource } from './alerts.ts';
import { deploymentSource } from './deployment.ts';
import { fileAtCommit, fileAtSignature } from './file.ts';
import { issuesSource } from './issues.ts';
import { releaseAssetSource } from './release-asset.ts';
import { reportSource } from './report.ts';
import {
  type CommitPlace,
  type GraphqlSource,
  type InitiativePlace,
  type Source,
  type Sources,
  unreadable,
} from './source.ts';
import { workItemsSource } from './work-items.ts';
import { workflowRunSource } from './workflow-run.ts';

/** What is read at a commit, by kind of signal. */
export const commitSources: Sources<CommitPlace> = {
  'workflow-run': workflowRunSource,
  deployment: deploymentSource,
  'code-scanning': codeScanningSource,
  report: reportSource,
  file: fileAtCommit,
  'release-asset': releaseAssetSource,
};

/** What is read of an initiative or its repository. */
export const initiativeSources: Sources<InitiativePlace> = {
  dependabot: dependabotSource,
  'secret-scanning': secretScanningSource,
  file: fileAtSignature,
  issues: issuesSource,
  'work-items': workItemsSource,
};

/** One rule and how it is read; the kind of both is the same. */
interface Job<Place> {
  readonly text: string;
  readonly rule: SignalRule;
  readonly source: Source<Place, SignalRule['kind']>;
}

/**
 * Reads what these rules need in one place: one GraphQL request for all that GraphQL has, and the rest by REST. Where no rule
 * needs anything, nothing is asked. What GitHub does not show makes its own rule unreadable, and no other.
 * @throws GithubError
 */
export async function readSignals<Place>(
  reader: Reader,
  sources: Sources<Place>,
  place: Place,
  rules: RulesByText,
): Promise<SignalFactsByRule> {
  const jobs = [...rules].flatMap(([text, rule]): Job<Place>[] => {
    // The kind of the rule picks the source, which the compiler cannot follow.
    const source = believe<Source<Place, SignalRule['kind']> | undefined>(sources[rule.kind]);
    return source === undefined ? [] : [{ text, rule, source }];
  });
  const facts = new Map(await readByGraphql(reader, place, jobs));
  for (const { text, rule, source } of jobs)
    if (source.by === 'rest') facts.set(text, await readByRest(() => source.read(reader, rule, place)));
  return facts;
}

/** Where this token may not look, that is what is known. Any other failure is one of the whole look. */
async function readByRest(read: () => Promise<SignalFacts>): Promise<SignalFacts> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof GithubError) || !invisible.has(error.code)) throw error;
    const needs = error.needs === undefined ? '' : ` (this needs ${error.needs})`;
    return unreadable(`GitHub does not show it to us: ${error.what}${needs}`);
  }
}

const invisible: ReadonlySet<string> = new Set(['github-forbidden', 'github-not-found', 'github-refused']);

async function readByGraphql<Place>(
  reader: Reader,
  place: Place,
  jobs: readonly Job<Place>[],
): Promise<[string, SignalFacts][]> {
  const parts = jobs.flatMap(({ text, rule, source }, i) =>
    source.by === 'graphql'
      ? [{ text, rule, source, alias: `s${String(i)}`, selected: source.select(rule, place) }]
      : [],
  );
  const asked = parts.filter(({ selected }) => selected !== null);
  const data = asked.length === 0 ? {} : await ask(reader, asked);
  return parts.map(({ text, rule, source, alias }) => {
    const refused = refusals(data).get(alias);
    if (refused !== undefined) return [text, unreadable(`GitHub does not show it to us: ${refused}`)];
    const answered = source.below === 'root' ? data : believe<Raw>(data['repository'] ?? {});
    return [text, source.toFacts(answered[alias] ?? null, rule, place)];
  });
}

type Raw = Readonly<Record<string, unknown>>;

interface Part {
  readonly alias: string;
  readonly selected: string | null;
  readonly source: Pick<GraphqlSource<never, SignalRule['kind']>, 'below'>;
}

/** What was refused, by alias, for an answer; it goes when the answer goes. */
const refused = new WeakMap<Raw, Map<string, string>>();

function refusals(data: Raw): ReadonlyMap<string, string> {
  return refused.get(data) ?? new Map();
}

async function ask(reader: Reader, parts: readonly Part[]): Promise<Raw> {
  const said = new Map<string, string>();
  const { data } = await reader.client.query({
    name: 'signals',
    document: signalsQuery(parts),
    variables: repositoryVariables(reader),
    tolerate: ({ path, message }) => {
      const alias = path[0] === 'repository' ? path[1] : path[0];
      if (typeof alias !== 'string' || !/^s\d+$/.test(alias)) return false;
      said.set(alias, message);
      return true;
    },
  });
  refused.set(data, said);
  return data;
}

/** Each part under its alias. A page of a hundred costs a point per hundred requests that it could bring about; see `initiativeQuery`. */
export function signalsQuery(parts: readonly Part[]): string {
  const at = (below: 'repository' | 'root') =>
    parts
      .filter(({ source }) => source.below === below)
      .map(({ alias, selected }) => `${alias}: ${selected ?? ''}`)
      .join('\n');
  const repository = at('repository');
  return `query Signals($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${repository === '' ? 'id' : repository} }
  ${at('root')}
  ${rateLimit}
}`;
}
