import type { Config } from '../core/config/config.ts';
import { rateLimit, withFragments } from './documents/fragments.ts';
import type { RawRepository } from './documents/raw.ts';
import { believe } from './json.ts';
import { type RawActivity, readBranchActivity } from './read-activity.ts';
import { mustHaveRepository, type Reader, repositoryVariables, toRepository } from './reader.ts';
import { toConfigFacts } from './to-config-facts.ts';

/** The config as it was, null where there was none; `unknown` where nobody can tell. */
export type ConfigThen = Config | null | 'unknown';

/** @param at milliseconds */
export type ConfigHistory = (at: number) => Promise<ConfigThen>;

export const configThenQuery =
  withFragments(`query ConfigThen($owner: String!, $name: String!, $commit: String!, $file: String!) {
  repository(owner: $owner, name: $name) {
    ...Repository
    commit: object(expression: $commit) { oid }
    file: object(expression: $file) {
      kind: __typename oid
      ... on Blob { text byteSize isTruncated isBinary }
    }
  }
  ${rateLimit}
}`);

interface RawThen extends RawRepository {
  readonly commit: { readonly oid: string } | null;
  readonly file: RawRepository['config'];
}

/**
 * What the config on the default branch said at a moment. When a branch moved GitHub alone says; what a commit says of its own
 * time is anybody's word. Nothing is read before it is asked for, and nothing twice.
 * @param since milliseconds; nothing older is asked for
 */
export function createConfigHistory(reader: Reader, since: number): ConfigHistory {
  let moves: Promise<RawActivity[] | null> | null = null;
  const known = new Map<string, Promise<ConfigThen>>();
  return async (at) => {
    moves ??= readBranchActivity(reader, reader.latest.defaultBranch, since);
    const commit = commitAt(await moves, at);
    if (commit === null) return 'unknown';
    const config = known.get(commit) ?? readConfigAt(reader, commit);
    known.set(commit, config);
    return config;
  };
}

/** @returns null where it is not known */
function commitAt(moves: readonly RawActivity[] | null, at: number): string | null {
  if (moves === null) return null;
  // Where nothing moved the branch, it was as it is.
  const [oldest] = moves.slice(-1);
  if (oldest === undefined) return 'HEAD';
  const commit = moves.find(({ timestamp }) => Date.parse(timestamp) <= at)?.after ?? oldest.before;
  return /^0+$/.test(commit) ? null : commit;
}

/** @throws GithubError */
async function readConfigAt(reader: Reader, commit: string): Promise<ConfigThen> {
  const { data } = await reader.client.query({
    name: 'config-then',
    document: configThenQuery,
    variables: { ...repositoryVariables(reader), commit, file: `${commit}:.github/tutti.yml` },
  });
  const raw = mustHaveRepository(reader, believe<{ readonly repository: RawThen | null }>(data).repository);
  toRepository(reader, raw);
  // GitHub keeps no commit for ever that nothing leads to.
  if (raw.commit === null) return 'unknown';
  const facts = toConfigFacts(raw.file);
  return facts.state === 'absent' ? null : (reader.configOf(facts) ?? 'unknown');
}
