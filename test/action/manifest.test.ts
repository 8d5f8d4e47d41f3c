import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { describe, it } from 'node:test';
import { commandNames, inputNames, readInputs } from '../../action/inputs.ts';
import { outputNames } from '../../action/runner.ts';
import { bundleAction, bundleFolder } from '../../scripts/action-bundle/bundle-action.ts';
import { nodesOf, page, textOf } from '../docs/pages.ts';
import { readManifest } from './harness/read-manifest.ts';

// GitHub's own parser imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
const { NoOperationTraceWriter } = await import('@actions/workflow-parser/templates/trace-writer');

const path = 'action.yml';
const text = readFileSync(path, 'utf8');
const manifest = readManifest(path);

/** What GitHub says about a manifest before it runs anything of it. */
function problemsOf(content: string): string[] {
  const { context } = parseAction({ name: path, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

function isTaken(command: string, input: string): boolean {
  const variable = `INPUT_${input.toUpperCase()}`;
  try {
    readInputs({ INPUT_COMMAND: command, [variable]: '1' });
    return true;
  } catch {
    return false;
  }
}

describe('action.yml', () => {
  it('is one that GitHub loads', () => {
    assert.deepEqual(problemsOf(text), []);
  });

  it('GitHub would refuse it with an expression in a description, which it evaluates', () => {
    const wrong = text.replace('the name of the signal', '${{ job.status }}');
    assert.match(problemsOf(wrong).join('\n'), /Unrecognized named-value: 'job'/);
  });

  it('runs the entry of the bundle, on the Node that this project is for', async () => {
    const { files } = await bundleAction();
    assert.equal(
      manifest.runs.using,
      `node${readFileSync('.node-version', 'utf8').split('.', 1)[0]?.trim()}`,
    );
    assert.equal(manifest.runs.main, `${bundleFolder}/main.js`);
    assert.ok(files.has('main.js'));
  });

  it('has the inputs that are read, and no other', () => {
    assert.deepEqual(Object.keys(manifest.inputs).toSorted(), inputNames.toSorted());
  });

  it('has the outputs that are written, and no other', () => {
    assert.deepEqual(Object.keys(manifest.outputs).toSorted(), outputNames.toSorted());
  });

  it('names every command, and describes everything', () => {
    const named = [...(manifest.inputs['command']?.description ?? '').matchAll(/`([a-z]+)`/g)];
    assert.deepEqual(named.map(([, name = '']) => name).toSorted(), commandNames.toSorted());
    for (const [name, { description }] of Object.entries(manifest.inputs))
      assert.match(description, /\S/, name);
  });

  it('says right which commands take an input', () => {
    for (const [name, { description }] of Object.entries(manifest.inputs)) {
      const prefix = /^((?:`[a-z]+`(?:, )?)+): /.exec(description)?.[1];
      // The checkout is looked at by some and forbidden to none.
      if (prefix === undefined || name === 'path') continue;
      const takers = commandNames.filter((command) => isTaken(command, name));
      assert.deepEqual(prefix.replaceAll('`', '').split(', '), takers, name);
    }
  });

  it('gives the token of the workflow where none is passed', () => {
    assert.equal(manifest.inputs['token']?.default, '${{ github.token }}');
    const defaults = Object.entries(manifest.inputs).filter(([, input]) => input.default !== undefined);
    assert.deepEqual(defaults.map(([name]) => name).toSorted(), ['path', 'token']);
  });

  it('can be used by everybody: no input needs a value but the command', () => {
    const required = Object.entries(manifest.inputs).filter(([, input]) => input.required === true);
    assert.deepEqual(
      required.map(([name]) => name),
      ['command'],
    );
  });
});

describe('the reference of the Action', () => {
  const tables = nodesOf(page('docs/reference/action.md').tree, 'table').map((table) =>
    table.children.slice(1).map(({ children }) => children[0] && textOf(children[0])),
  );

  it('has a row for each command', () => {
    assert.deepEqual(tables[0], commandNames);
  });

  it('has a row for each input and each output', () => {
    assert.deepEqual(tables.slice(1, 3), [Object.keys(manifest.inputs), Object.keys(manifest.outputs)]);
  });
});
