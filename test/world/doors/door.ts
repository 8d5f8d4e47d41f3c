import assert from 'node:assert/strict';
import type { OpenInitiative, World } from '../world.ts';

/** One release that wants to leave, before it is at any door. */
export interface Stage {
  readonly world: World;
  readonly initiative: OpenInitiative;
  /** Number of the pull request of `work` into `release/1.0`. */
  readonly pull: number;
  /** Its head. */
  readonly sha: string;
}

/** A way by which a release leaves. Whether it does is for GitHub to decide, and read back from there. */
export interface Door {
  /** The commit whose gate this door asks for. */
  readonly sha: string;
  /** Waits at the door, where GitHub lets anything wait that is green. */
  waitAtIt?(): Promise<void>;
  /** As a maintainer does. What is refused is no error. */
  goThrough(): Promise<void>;
  isOut(): Promise<boolean>;
}

/** @throws what is not a refusal of GitHub: 405, 409 and 422 are what rules answer */
export async function unlessRefused(act: Promise<unknown>): Promise<void> {
  await act.catch((error: unknown) => {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
    assert.ok([405, 409, 422].includes(status), String(error));
  });
}

/** What GitHub answers, as text. */
export async function ask({ world }: Stage, route: string, parameters: object): Promise<string> {
  return JSON.stringify(await world.as('max').request(route, { ...parameters }));
}

export async function hasTag(stage: Stage, tag: string): Promise<boolean> {
  const found = await ask(stage, 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}', { ref: `tags/${tag}` });
  return found.includes(`"ref":"refs/tags/${tag}"`);
}

/** @returns SHA of its head */
export async function headOfBranch(stage: Stage, branch: string): Promise<string> {
  const found = await ask(stage, 'GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `heads/${branch}` });
  return /"sha":"([0-9a-f]{40})"/.exec(found)?.[1] ?? '';
}

export async function isMerged(stage: Stage, pull: number): Promise<boolean> {
  const found = await ask(stage, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: pull });
  return found.includes('"merged":true');
}

/** A commit of the same initiative on a branch of its own, and its pull request. */
export async function propose(
  { world, initiative }: Pick<Stage, 'world' | 'initiative'>,
  { branch, from, into }: { readonly branch: string; readonly from: string; readonly into: string },
): Promise<Pick<Stage, 'pull' | 'sha'>> {
  const trailer = `Initiative: #${String(initiative.number)}`;
  const wanda = world.as('wanda');
  const files = { [`src/${branch}.js`]: '//\n' };
  const sha = await wanda.commit(branch, files, { from, message: `Ship\n\n${trailer}` });
  const pull = await wanda.openPull({ head: branch, base: into, body: trailer });
  await world.settled();
  return { pull, sha };
}
