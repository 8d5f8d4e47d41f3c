import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { ActionError } from '../../../action/action-error.ts';
import { syncPermissions } from '../../../action/doctor/needs.ts';
import { parseWorkflow, type WorkflowFile } from '../../../action/doctor/parse-workflow.ts';
import { defaultOptions, type InitOptions } from '../../../action/init/options.ts';
import { planFiles } from '../../../action/init/plan-files.ts';
import { checkForm } from '../../../action/validate/check-form.ts';
import { parseConfig } from '../../../core/config/parse-config.ts';
import { BAND, NEST } from '../../../core/config/presets.ts';
import { judgeWorkflow } from '../../../scripts/workflows/judge-workflow.ts';

const config = '.github/tutti.yml';
const form = '.github/ISSUE_TEMPLATE/initiative.yml';
const workflow = '.github/workflows/tutti.yml';

function plan(
  options: Partial<InitOptions> = {},
  existing: Readonly<Record<string, string>> = {},
  workflows: readonly WorkflowFile[] = [],
) {
  const files = new Map(Object.entries(existing).map(([path, text]) => [path, { path, text, why: null }]));
  const planned = planFiles({ ...defaultOptions, ...options }, { files, workflows });
  const of = (path: string) => planned.files.find((file) => file.path === path);
  return {
    ...planned,
    textOf: (path: string) => of(path)?.text ?? '',
    stateOf: (path: string) => of(path)?.state,
  };
}

const everybody = new Map(BAND.personas.map(({ id }) => [id, ['@ana']]));

describe('the config', () => {
  it('is valid without a word to say where every persona has an owner', () => {
    const { textOf, config: parsed } = plan({ owners: everybody, band: 'Checkout: "one"' });
    assert.deepEqual(parseConfig(textOf(config)).problems, []);
    assert.equal(parsed?.band, 'Checkout: "one"');
    assert.equal(parsed.mode, 'enforce');
  });

  it('is valid where some have, and the others are said', () => {
    const { config: parsed, problems } = plan({ owners: new Map([['builder', ['@ana', '@acme/platform']]]) });
    assert.deepEqual(
      parsed?.personas.map(({ id, owners }) => [id, owners.length]),
      [['builder', 2]],
    );
    assert.ok(problems.every(({ code }) => code === 'persona-not-held'));
  });

  it('lacks nothing but owners where none is named, and says so in plain words', () => {
    const { problems, textOf } = plan();
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['Nobody speaks for any persona yet.'],
    );
    const filled = textOf(config).replaceAll(/^ {2}# (\w+: \{ owners)/gm, '  $1');
    assert.deepEqual(parseConfig(filled).problems, []);
  });

  for (const preset of [BAND, NEST]) {
    it(`of the preset ${preset.id} names all its personas`, () => {
      const { textOf } = plan({ preset: preset.id });
      for (const { id, name } of preset.personas) {
        assert.match(textOf(config), new RegExp(`^  # ${name}: .*\\n  # ${id}: \\{ owners`, 'm'));
      }
      assert.equal(textOf(config).includes('storyteller'), preset === BAND);
    });
  }

  for (const [what, owners, words] of [
    [
      'a persona that the preset has not',
      new Map([...everybody, ['bulder', ['@ana']]]),
      /Did you mean `builder`/,
    ],
    ['an owner without an at sign', new Map([['builder', ['ana']]]), /Did you mean `@ana`/],
    ['a bot', new Map([['builder', ['@dependabot[bot]']]]), /is a bot/],
    ['the Conductor alone', new Map([['conductor', ['@lea']]]), /at least one persona/],
    ['quotes and line breaks', new Map([['builder', ['@a"]\n  x: {}']]]), /has not the right form/],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.throws(
        () => plan({ owners }),
        (error) => error instanceof ActionError && words.test(error.message),
      );
    });
  }
});

describe('the issue form', () => {
  it('is the product’s own', () => {
    const { textOf } = plan();
    assert.equal(textOf(form), readFileSync(form, 'utf8'));
  });

  it('has the personas of the preset', () => {
    const text = plan({ preset: 'nest' }).textOf(form);
    assert.deepEqual(headingsOf(text), ['Visionary', 'Builder', 'Guardian', 'Dealmaker', 'Advocate']);
    assert.deepEqual(checkForm(form, text), []);
  });

  it('has the personas of the config that is there, by their shown names, and those nobody holds yet', () => {
    const existing =
      'version: 1\npreset: nest\npersonas:\n  builder: { name: "Maker $& of", owners: ["@ana"] }\n  legal: { name: Legal, owners: ["@bo"] }\n';
    const { textOf } = plan({}, { [config]: existing });
    assert.deepEqual(headingsOf(textOf(form)), [
      'Visionary',
      'Maker $& of',
      'Guardian',
      'Dealmaker',
      'Advocate',
      'Legal',
    ]);
  });
});

function headingsOf(text: string): string[] {
  const field = parse(text).body.find(({ id }: { id?: string }) => id === 'criteria');
  const value = String(field.attributes.value);
  return [...value.matchAll(/^#### (.*)$/gm)].map(([, name]) => name ?? '');
}

describe('the workflow', () => {
  it('without an App is the one that the documentation shows', () => {
    assert.equal(plan().textOf(workflow), readFileSync('docs/workflows/action-only.yml', 'utf8'));
  });

  it('gives `sync` what it needs, and nothing else', () => {
    const [job] = parseWorkflow(workflow, plan().textOf(workflow)).jobs;
    assert.deepEqual(job?.commands, ['sync']);
    assert.deepEqual(
      job.permissions,
      Object.fromEntries(syncPermissions.map(([name, level]) => [name, level])),
    );
  });

  it('runs after the CI that is there, and on the branches of the config', () => {
    const ci = parseWorkflow('.github/workflows/ci.yml', 'name: "CI: all"\non: [push]\njobs: { a: {} }');
    const other = parseWorkflow('.github/workflows/x.yml', 'on: schedule\njobs: {}');
    const own = parseWorkflow(workflow, plan().textOf(workflow));
    const existing =
      'version: 1\npersonas:\n  builder: { owners: ["@ana"] }\nrelease: { branches: [main, "rc-*"] }\n';
    const text = plan({}, { [config]: existing }, [ci, other, own]).textOf(workflow);
    const { on } = parse(text);
    assert.deepEqual(on.workflow_run.workflows, ['CI: all']);
    assert.deepEqual(on.push.branches, ['main', 'rc-*']);
  });

  it('beside an App is an example of a signal that starts by hand alone', () => {
    const text = plan({ app: 'tutti' }).textOf(workflow);
    const parsed = parseWorkflow(workflow, text);
    assert.deepEqual(parsed.events, ['workflow_dispatch']);
    assert.deepEqual(parsed.jobs[0]?.commands, ['signal']);
    assert.match(text, /^ {2}# pull_request:$/m);
    const triggered = text.replaceAll(/^ {2}# {1}( *[a-z_]+:.*)$/gm, '  $1');
    assert.deepEqual(Object.keys(parse(triggered).on), ['workflow_dispatch', 'pull_request', 'push']);
  });

  for (const app of ['', 'tutti'])
    it(`names the Action that it is told${app && ', beside an App'}, and is in order`, () => {
      const text = plan({ app, uses: 'acme/tutti@v1.2' }).textOf(workflow);
      assert.match(text, /uses: acme\/tutti@v1\.2/);
      assert.ok(!text.includes('tutti-launch'));
      assert.deepEqual(judgeWorkflow(parse(text)), []);
    });
});

describe('what exists', () => {
  it('is left alone, whatever it says', () => {
    const { stateOf } = plan({}, { [config]: 'nonsense: [', [form]: '', [workflow]: 'x' });
    assert.deepEqual([config, form, workflow].map(stateOf), ['left alone', 'left alone', 'left alone']);
  });

  it('is the same after the first run, so that the second has nothing to do', () => {
    const options = { owners: new Map([['builder', ['@ana']]]), preset: 'nest' } as const;
    const first = plan(options);
    const written = Object.fromEntries(first.files.map(({ path, text }) => [path, text]));
    const own = parseWorkflow(workflow, first.textOf(workflow));
    const second = plan(options, written, [own]);
    assert.deepEqual(
      second.files.map(({ state }) => state),
      ['same', 'same', 'same'],
    );
  });
});
