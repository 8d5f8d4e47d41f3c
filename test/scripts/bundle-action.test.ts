import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundleAction } from '../../scripts/action-bundle/bundle-action.ts';
import { renderLicenses } from '../../scripts/action-bundle/render-licenses.ts';

const { files, metafile } = await bundleAction();
const outputs = Object.entries(metafile.outputs);

/** Packages of which the bundle holds something. */
const packages = new Set(
  outputs.flatMap(([, { inputs }]) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput === 0 ? [] : (/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    ),
  ),
);

/** All files that are loaded with the output of this source, before anything is loaded late. */
function loadedWith(source: string): ReadonlySet<string> {
  const [first] = outputs.find(([, { entryPoint }]) => entryPoint === source) ?? [];
  assert.ok(first !== undefined, `${source} is no entry`);
  const loaded = new Set([first]);
  for (const path of loaded)
    for (const { path: next, kind, external } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) loaded.add(next);
  return loaded;
}

/** What is loaded with the output of this source, as its sources. */
function sourcesLoadedWith(source: string): string[] {
  return [...loadedWith(source)].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
}

describe('the bundle of the Action', () => {
  it('is the same, byte for byte, when it is built again, wherever that is', async () => {
    const here = process.cwd();
    process.chdir('/');
    try {
      assert.deepEqual((await bundleAction()).files, files);
    } finally {
      process.chdir(here);
    }
  });

  it('names no path of the machine that it was built on', () => {
    for (const [name, text] of files) assert.ok(!text.includes(process.cwd()), name);
  });

  it('brings no second HTTP client', () => {
    for (const name of ['undici', 'tunnel', '@actions/http-client']) assert.ok(!packages.has(name), name);
  });

  it('brings the license of each package in it, and of no other', () => {
    const named = [...(files.get('licenses.txt') ?? '').matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)];
    assert.deepEqual(
      named.map(([, name = '']) => name),
      [...packages].toSorted(),
    );
  });

  it('begins with the entry alone: what asks GitHub or reads YAML comes when it is needed', () => {
    const sources = sourcesLoadedWith('action/main.ts').join('\n');
    assert.doesNotMatch(
      sources,
      /node_modules\/(?:yaml|@octokit|fast-xml-parser|picomatch)\/|^octokit\/client/m,
    );
  });

  it('loads a parser of XML for nothing but JUnit', () => {
    for (const [path, { inputs }] of outputs)
      if (Object.keys(inputs).some((input) => input.includes('/fast-xml-parser/')))
        assert.match(path, /junit/);
  });
});

describe('licenses', () => {
  it('cannot be rendered of a package that brings none', () => {
    const inputs = { 'node_modules/a/index.js': { bytesInOutput: 1 } };
    const out = { inputs, bytes: 1, imports: [], exports: [] };
    assert.throws(() => renderLicenses('/nowhere', { outputs: { 'main.js': out } }));
  });
});
