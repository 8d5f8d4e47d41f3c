import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTagObject } from '../../../sandbox/state/annotated-tags.ts';
import { commitFiles, createRef, signatureOf } from '../../../sandbox/state/git.ts';
import { uploadAsset } from '../../../sandbox/state/release-assets.ts';
import { createRelease } from '../../../sandbox/state/releases.ts';
import { createWorld, type World } from '../acme-world.ts';
import { ask, inRepository, send } from './run-graphql.ts';

/** Two releases a second apart, `v1` at the first commit of main and `v2`, the later one, at the second; then a draft. */
function released(world: World) {
  const { store, acme, as, tick } = world;
  const wanda = as('wanda');
  const first = createRelease(store, wanda, acme.repository, { tagName: 'v1', name: 'One', body: 'First.' });
  tick();
  const commit = { branch: 'main', message: 'More', files: { 'docs/guide/more.md': 'more\n' } };
  const { oid } = commitFiles(store, wanda, acme.repository, commit);
  const second = createRelease(store, wanda, acme.repository, { tagName: 'v2', name: 'Another' });
  createRelease(store, wanda, acme.repository, { tagName: 'v3', draft: true });
  const content = Buffer.from('zip');
  uploadAsset(store, wanda, first, { name: 'app.zip', content, contentType: 'application/zip' });
  uploadAsset(store, wanda, first, { name: 'notes.md', content });
  return { first, second, oid };
}

const read = (world: World, selection: string, login: Parameters<World['as']>[0] = 'ana') =>
  ask(world, inRepository(selection), {}, world.as(login)).repository;

test('a release is found by its tag, with its commit and its files', () => {
  const world = createWorld();
  const { first } = released(world);
  const { release, none } = read(
    world,
    `none: release(tagName: "v9") { id }
     release(tagName: "v1") { databaseId tagName name description isDraft isPrerelease isLatest immutable publishedAt createdAt updatedAt
       url author { login } tag { name } tagCommit { messageHeadline }
       releaseAssets(first: 1, name: "app.zip") { totalCount nodes { name size contentType digest downloadCount downloadUrl uploadedBy { login } release { tagName } } } }`,
  );
  assert.equal(none, null);
  const { releaseAssets, tag, tagCommit, ...fields } = release;
  assert.deepEqual(fields, {
    databaseId: first.id,
    tagName: 'v1',
    name: 'One',
    description: 'First.',
    isDraft: false,
    isPrerelease: false,
    isLatest: false,
    immutable: false,
    publishedAt: '2026-11-21T09:00:00Z',
    createdAt: '2026-11-21T09:00:00Z',
    updatedAt: '2026-11-21T09:00:00Z',
    url: 'https://github.com/acme/checkout/releases/tag/v1',
    author: { login: 'wanda' },
  });
  assert.deepEqual([tag.name, tagCommit.messageHeadline], ['v1', 'First version of the checkout']);
  assert.equal(releaseAssets.totalCount, 1);
  const [{ digest, ...asset }] = releaseAssets.nodes;
  assert.match(digest, /^sha256:/);
  assert.deepEqual(asset, {
    name: 'app.zip',
    size: 3,
    contentType: 'application/zip',
    downloadCount: 0,
    downloadUrl: 'https://github.com/acme/checkout/releases/download/v1/app.zip',
    uploadedBy: { login: 'wanda' },
    release: { tagName: 'v1' },
  });
});

test('releases come newest first or as asked, drafts for writers alone, and the latest is named', () => {
  const world = createWorld();
  released(world);
  const query = `latestRelease { tagName } releases(first: 9) { nodes { tagName isDraft tagCommit { oid } } }
    byName: releases(first: 9, orderBy: { field: NAME, direction: ASC }) { nodes { tagName } }
    oldest: releases(first: 1, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { tagName } }`;
  const tags = ({ nodes }: any) => nodes.map(({ tagName }: any) => tagName);
  const seen = read(world, query);
  assert.equal(seen.latestRelease.tagName, 'v2');
  assert.deepEqual(
    [tags(seen.releases), tags(seen.byName), tags(seen.oldest)],
    [['v2', 'v1'], ['v2', 'v1'], ['v1']],
  );
  const { releases } = read(world, query, 'wanda');
  assert.deepEqual(tags(releases), ['v3', 'v2', 'v1']);
  assert.deepEqual([releases.nodes[0].isDraft, releases.nodes[0].tagCommit], [true, null]);
});

test('a draft is no node for who may only read', () => {
  const world = createWorld();
  const { store, acme, as } = world;
  const draft = createRelease(store, as('wanda'), acme.repository, { tagName: 'v1', draft: true });
  const query = `{ node(id: "${draft.nodeId}") { ... on Release { tagName } } }`;
  assert.deepEqual(ask(world, query, {}, as('wanda')).node, { tagName: 'v1' });
  const { errors } = send(world, query, {}, as('ana'));
  assert.equal(errors?.[0]?.type, 'NOT_FOUND');
});

test('an annotated tag is an object between the ref and the commit', () => {
  const world = createWorld();
  const { store, acme, as } = world;
  const target = acme.repository.refs.get('refs/heads/main') ?? '';
  const tagger = signatureOf(store, acme.people.wanda);
  const input = { name: 'v1', message: 'First', target, tagger };
  const { oid } = createTagObject(store, as('wanda'), acme.repository, input);
  createRef(store, as('wanda'), acme.repository, 'refs/tags/v1', oid);
  const tag = '... on Tag { oid name message tagger { name } target { oid } }';
  const { ref, object, commit } = read(
    world,
    `ref(qualifiedName: "refs/tags/v1") { name prefix target { ${tag} } compare(headRef: "main") { status } }
     object(expression: "v1") { ${tag} } commit: object(expression: "v1^{commit}") { ... on Commit { oid } }`,
  );
  const shown = { oid, name: 'v1', message: 'First', tagger: { name: tagger.name }, target: { oid: target } };
  assert.deepEqual(ref, {
    name: 'v1',
    prefix: 'refs/tags/',
    target: shown,
    compare: { status: 'IDENTICAL' },
  });
  assert.deepEqual([object, commit], [shown, { oid: target }]);
});

test('tags come in the order of their commits, and are compared with a tag, a branch or a SHA', () => {
  const world = createWorld();
  const { oid } = released(world);
  createRef(world.store, world.as('wanda'), world.acme.repository, 'refs/tags/a', oid);
  const { refs, found, ref } = read(
    world,
    `refs(refPrefix: "refs/tags/", first: 9, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name } }
     found: refs(refPrefix: "refs/tags/", first: 9, query: "v", orderBy: { field: ALPHABETICAL, direction: DESC }) { nodes { name } }
     ref(qualifiedName: "refs/tags/v1") {
       tag: compare(headRef: "refs/tags/v2") { aheadBy } branch: compare(headRef: "main") { aheadBy }
       sha: compare(headRef: "${oid}") { aheadBy commits(first: 9) { nodes { oid } } } }`,
  );
  const names = ({ nodes }: any) => nodes.map(({ name }: any) => name);
  assert.deepEqual([names(refs).at(-1), names(found)], ['v1', ['v2', 'v1']]);
  assert.deepEqual(ref, {
    tag: { aheadBy: 1 },
    branch: { aheadBy: 1 },
    sha: { aheadBy: 1, commits: { nodes: [{ oid }] } },
  });
});

test('history is cut by time and by folder', () => {
  const world = createWorld();
  released(world);
  const count = (filter: string) => `history(first: 9${filter}) { totalCount }`;
  const { object } = read(
    world,
    `object(expression: "main") { ... on Commit { all: ${count('')} folder: ${count(', path: "docs/guide"')}
      file: ${count(', path: "README.md"')} late: ${count(', since: "2026-11-21T09:00:01Z"')}
      early: ${count(', until: "2026-11-21T09:00:00Z"')} other: ${count(', path: "doc"')} } }`,
  );
  const counts = Object.entries(object).map(([name, { totalCount }]: any) => [name, totalCount]);
  assert.deepEqual(Object.fromEntries(counts), { all: 2, folder: 1, file: 1, late: 1, early: 1, other: 0 });
});
