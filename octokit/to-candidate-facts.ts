import type { CandidateFacts } from '../core/facts/facts.ts';
import type { RepositoryName } from '../core/links/repository-name.ts';
import type { RawPull } from './documents/raw.ts';
import { bindingLinks, linksOf } from './links-of.ts';
import { type ReadContext, readToEnd } from './read-to-end.ts';
import { toCommitFacts } from './to-commit-facts.ts';

const configPath = '.github/tutti.yml';
const workflowFolder = '.github/workflows/';

/** A pull request that wants to be released. @param isInitiative whether this issue number is known to be one */
export async function toCandidateFacts(
  context: ReadContext,
  raw: RawPull,
  repository: RepositoryName & { readonly id: string },
  isInitiative: (number: number) => boolean,
): Promise<CandidateFacts | null> {
  const commit = raw.commits.nodes?.at(-1)?.commit;
  const what = `commits of #${String(raw.number)}`;
  if (commit?.oid !== raw.headRefOid) {
    // Pushed to while we were reading: there will be another event for it.
    context.incomplete.push({ what, seen: 0, total: 1 });
    if (commit === undefined) return null;
  }
  const { closingIssuesReferences, milestone } = raw;
  await readToEnd(context, closingIssuesReferences, null, raw.id, `linked issues of #${String(raw.number)}`);
  if (milestone !== null) {
    await readToEnd(
      context,
      milestone.issues,
      null,
      raw.id,
      `issues in the milestone of #${String(raw.number)}`,
    );
  }
  return {
    kind: 'pull-request',
    number: raw.number,
    url: raw.url,
    title: raw.title,
    baseRef: raw.baseRefName,
    sameRepository: !raw.isCrossRepository,
    links: bindingLinks(linksOf(raw, repository, repository.id), isInitiative),
    unlinkedCommits: [],
    sharedWith: await sharedWith(context, raw),
    ...(await changedFiles(context, raw)),
    commit: await toCommitFacts(context, commit, `${repository.owner}/${repository.name}`),
    signals: new Map(),
  };
}

/** GitHub lists at most 3,000 files of a pull request: beyond that nothing may be concluded from a name not seen. */
async function changedFiles(
  context: ReadContext,
  raw: RawPull,
): Promise<Pick<CandidateFacts, 'touchesConfig' | 'changedWorkflows'>> {
  const listing: ReadContext = { ...context, incomplete: [] };
  const paths = (await readToEnd(listing, raw.files, 'files', raw.id, 'files')).map(({ path }) => path);
  const isWhole = listing.incomplete.length === 0;
  return {
    touchesConfig: paths.includes(configPath) || (isWhole ? false : 'unknown'),
    changedWorkflows: isWhole ? paths.filter((path) => path.startsWith(workflowFolder)) : 'unknown',
  };
}

/** GitHub names open pull requests of a commit only while it is not on the default branch; the App remembers the others. */
async function sharedWith(context: ReadContext, raw: RawPull): Promise<readonly number[]> {
  const connection = raw.commits.nodes?.at(-1)?.commit.associatedPullRequests ?? null;
  const pulls = await readToEnd(
    context,
    connection,
    null,
    raw.id,
    `pull requests at the head of #${String(raw.number)}`,
  );
  return pulls
    .filter(
      ({ number, state, headRefOid }) =>
        number !== raw.number && state === 'OPEN' && headRefOid === raw.headRefOid,
    )
    .map(({ number }) => number);
}
