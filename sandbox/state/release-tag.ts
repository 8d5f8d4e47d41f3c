/** The tag that publishing a release may have to make. */

import type { SignedActor } from './actor.ts';
import type { Repository } from './entities.ts';
import { NotFound, RuleViolations, Unprocessable } from './errors.ts';
import { commitAt, createRef, resolveRevision } from './git.ts';
import { grants } from './permissions.ts';
import type { Release } from './release-entities.ts';
import type { Store } from './store.ts';

const WORKFLOWS = '.github/workflows/';

/** The commit that a release is of: its tag's, or the one where the tag would be made. */
export const commitOf = (repository: Repository, release: Pick<Release, 'tagName' | 'targetCommitish'>) =>
  resolveRevision(repository, `refs/tags/${release.tagName}`) ??
  resolveRevision(repository, release.targetCommitish);

/** The name of a tag as git takes it. https://git-scm.com/docs/git-check-ref-format @throws Unprocessable */
export function requireTagName(tagName: string): void {
  const wrong = tagName === '' || /[\s~^:?*[\\]|\.\.|@\{|^\/|\/$|\/\/|\.lock$|\.$/.test(tagName);
  if (wrong) throw invalid('tag_name');
}

/**
 * An app needs "Workflows" where the commit has other workflow files than the default branch; GITHUB_TOKEN can never have it
 * (OpenAPI, "Create a release").
 *
 * @throws NotFound as GitHub answers it
 */
export function requireWorkflowsAllowed(
  actor: SignedActor,
  repository: Repository,
  release: Pick<Release, 'tagName' | 'targetCommitish'>,
): void {
  if (actor.kind !== 'app' || grants(actor, 'workflows', 'write')) return;
  const [target, main] = [commitOf(repository, release), resolveRevision(repository, 'HEAD')];
  if (target === undefined || main === undefined) return;
  const known = commitAt(repository, main).files;
  const differs = [...commitAt(repository, target).files].some(
    ([path, blob]) => path.startsWith(WORKFLOWS) && known.get(path) !== blob,
  );
  if (differs) throw new NotFound();
}

/**
 * Makes the tag of a release that is about to be published, unless it is there: then no rule about creating it holds it back.
 *
 * @throws Unprocessable in GitHub's words where rulesets refuse the tag (googleapis/release-please-action#1194)
 */
export function requireTag(
  store: Store,
  actor: SignedActor,
  repository: Repository,
  release: Pick<Release, 'tagName' | 'targetCommitish'>,
): void {
  const ref = `refs/tags/${release.tagName}`;
  if (repository.refs.has(ref)) return;
  const target = resolveRevision(repository, release.targetCommitish);
  if (target === undefined) throw invalid('target_commitish');
  try {
    createRef(store, actor, repository, ref, target);
  } catch (error) {
    if (!(error instanceof RuleViolations)) throw error;
    throw new Unprocessable('Validation Failed', [
      { resource: 'Release', code: 'custom', field: 'pre_receive', message: `pre_receive ${error.message}` },
      { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
    ]);
  }
}

const invalid = (field: string): Unprocessable =>
  new Unprocessable('Validation Failed', [{ resource: 'Release', code: 'invalid', field }]);
