import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { branchHead } from '../../sandbox/state/git.ts';
import { type ReleaseLaunch, startReleaseLaunch } from '../world/release-launch.ts';
import type { World } from '../world/world.ts';

describe('`/release` makes the tag and its release once everybody is ready', () => {
  let world: World;
  let launch: ReleaseLaunch;
  let initiative: ReleaseLaunch['initiative'];

  beforeEach(async () => {
    launch = await startReleaseLaunch();
    ({ world, initiative } = launch);
  });
  afterEach(() => world.close());

  const mayWriteContents = () => launch.mayWriteContents();
  const ci = (conclusion: 'success' | 'failure') => launch.ci(conclusion);
  const say = (login: 'lea' | 'ana' | 'gus', words: string) => launch.say(login, words);
  const tags = () => launch.tags();
  const releases = () => launch.releases();
  const all = () => launch.all();

  it('not before, and then at the commit that was judged, by the rules that hold for everybody', async () => {
    await mayWriteContents();
    await say('lea', '/release v1.0');
    assert.match(await all(), /🏷️ \*\*To be released as\*\* `v1\.0` \(lea\)/);
    await world.declareAll(initiative);
    assert.deepEqual(await tags(), []);
    await ci('failure');
    assert.deepEqual(await tags(), []);
    await ci('success');
    assert.deepEqual(await tags(), ['v1.0 where it was judged']);
    assert.match(await releases(), /"tag_name":"v1\.0".*"draft":false/);
    assert.match(await releases(), new RegExp(`#${String(initiative.number)}\\)`));
    assert.match(await all(), /🚀 \*\*Released:\*\* \[v1\.0\]\(https:[^)]+\) at `[0-9a-f]{7}`/);
    assert.match(await all(), /🚀 \*\*Released as\*\* `v1\.0`, as lea asked\./);
    assert.doesNotMatch(await all(), /past the gate/);
  });

  it('once, whatever is looked at afterwards', async () => {
    await mayWriteContents();
    await world.declareAll(initiative);
    await ci('success');
    await say('lea', '/release v1.0');
    const before = await all();
    await world.restartApp();
    await world.settled();
    assert.deepEqual(await tags(), ['v1.0 where it was judged']);
    assert.equal(await all(), before);
  });

  it('not while somebody holds the launch, and not after it was taken back', async () => {
    await mayWriteContents();
    await say('gus', '/hold the pager is down');
    await say('lea', '/release v1.0');
    await world.declareAll(initiative);
    await ci('success');
    assert.deepEqual(await tags(), []);
    assert.match(await all(), /To be released as/);
    await say('lea', '/release clear');
    await say('gus', '/release-hold');
    assert.deepEqual(await tags(), []);
    assert.doesNotMatch(await all(), /To be released as/);
  });

  it('by nobody but the Conductor, in words that nobody altered, and under a name that the gate holds', async () => {
    await mayWriteContents();
    await world.declareAll(initiative);
    await ci('success');
    assert.match(await say('ana', '/release v1.0'), /Only an owner of Conductor can have it released: lea/);
    assert.match(await say('lea', '/release 1.0'), /Name one tag that the gate holds: v/);
    assert.match(await say('lea', '/release v1..0'), /Name one tag/);
    const wish = await world.as('lea').comment(initiative.number, 'I wonder');
    await world.settled();
    await world.as('adm').editComment(wish, '/release v1.0');
    await world.settled();
    assert.deepEqual(await tags(), []);
  });

  it('without the permission it says so, once', async () => {
    await world.declareAll(initiative);
    await ci('success');
    await say('lea', '/release v1.0');
    await say('lea', '/recheck');
    assert.deepEqual(await tags(), []);
    const said = [...(await all()).matchAll(/could not be released:\*\* the App may not write contents/g)];
    assert.equal(said.length, 1);
  });

  it('a tag of that name on another commit is left where it is', async () => {
    await mayWriteContents();
    const { repository } = world.sandbox.acme;
    repository.refs.set('refs/tags/v1.0', branchHead(repository, 'release/1.0') ?? '');
    await world.declareAll(initiative);
    await ci('success');
    await say('lea', '/release v1.0');
    const [standing] = await tags();
    assert.notEqual(standing, 'v1.0 where it was judged');
    assert.match(await all(), /there is a tag of that name already, on another commit/);
    assert.equal(await releases(), '[]');
  });

  it('a tag that stands on the very commit is released as it is, an annotated one too', async () => {
    await mayWriteContents();
    await world.declareAll(initiative);
    await ci('success');
    const tag = believe<{ readonly sha: string }>(
      await world.as('max').request('POST /repos/{owner}/{repo}/git/tags', {
        tag: 'v1.0',
        message: 'One',
        object: branchHead(world.sandbox.acme.repository, 'main'),
        type: 'commit',
      }),
    );
    const ref = 'POST /repos/{owner}/{repo}/git/refs';
    await world.as('max').request(ref, { ref: 'refs/tags/v1.0', sha: tag.sha });
    await world.settled();
    await say('lea', '/release v1.0');
    assert.match(await all(), /🚀 \*\*Released:\*\*/);
    assert.match(await releases(), /"tag_name":"v1\.0".*"draft":false/);
  });

  it('A76: a title calls nobody and closes nothing in the text of the release', async () => {
    await mayWriteContents();
    await world.as('lea').editIssue(initiative.number, { title: 'Hello @acme/platform, fixes #1 <b>' });
    await world.settled();
    await world.declareAll(initiative);
    await ci('success');
    await say('lea', '/release v1.0');
    const text = await releases();
    assert.match(text, /"tag_name":"v1\.0"/);
    assert.doesNotMatch(text, /@acme|fixes #1|<b>/);
  });
});
