import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { runAction } from '../../action/run-action.ts';
import type { Env } from '../../action/runner.ts';
import { QUESTIONS } from '../../core/record/questions.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { completeRecord } from '../world/record.ts';
import { createFakeRunner, type FakeRunner } from './fake-runner.ts';

const config = '.github/tutti.yml';
const form = '.github/ISSUE_TEMPLATE/initiative.yml';
const record = '.github/initiatives/faster-checkout.md';

const ownForm = readFileSync(form, 'utf8');
const sound = { [config]: TUTTI_CONFIG, [form]: ownForm, [record]: completeRecord };

/** A checkout with these files. */
function checkout(test: TestContext, files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tutti-validate-'));
  test.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

interface Told {
  readonly code: 0 | 1;
  readonly runner: FakeRunner;
  /** `error .github/tutti.yml:4:3 Configuration: key-unknown`; where the step ends, only `error Tutti validate`. */
  readonly said: readonly string[];
}

/** The command on a checkout, without a token, an event or a workflow. */
async function validate(root: string, env: Env = {}): Promise<Told> {
  const runner = createFakeRunner({ INPUT_COMMAND: 'validate', INPUT_PATH: root, ...env });
  const code = await runAction(runner);
  const said = runner.annotations.map(({ level, title, place }) =>
    [level, [place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':'), title]
      .filter((part) => part !== '')
      .join(' '),
  );
  return { code, runner, said };
}

async function validateFiles(test: TestContext, files: Readonly<Record<string, string>>): Promise<Told> {
  return validate(checkout(test, files));
}

describe('validate', () => {
  it('says in one line that all is well, without token, event or workflow', async (test) => {
    const { code, runner } = await validateFiles(test, sound);
    assert.equal(code, 0);
    assert.deepEqual(runner.annotations, []);
    assert.deepEqual(runner.lines, ['All is well: .github/tutti.yml, the issue form and 1 record.']);
    assert.match(runner.summary(), /All is well/);
    assert.equal(runner.outputs.get('reasons'), '');
  });

  it('finds nothing to mend in this very repository', async () => {
    const { code, said } = await validate('.');
    // It observes itself and enforces nothing, which is remarked on.
    assert.deepEqual(
      said.filter((one) => !one.endsWith('mode-observe')),
      [],
    );
    assert.equal(code, 0);
  });

  it('takes the path from the workspace', async (test) => {
    const root = checkout(test, { [`code/${config}`]: TUTTI_CONFIG });
    const inWorkspace = { GITHUB_WORKSPACE: root, INPUT_PATH: 'code' };
    assert.equal((await validate('', inWorkspace)).code, 0);
    const { runner } = await validate('', { ...inWorkspace, INPUT_PATH: 'elsewhere' });
    assert.match(runner.annotations[0]?.message ?? '', /`path` names no folder.*elsewhere/);
  });

  it('says where to get a config where there is none', async (test) => {
    const { code, runner, said } = await validateFiles(test, {});
    assert.equal(code, 1);
    assert.deepEqual(said, ['error .github/tutti.yml Configuration: missing', 'error Tutti validate']);
    assert.match(runner.annotations[0]?.message ?? '', /`init` writes one/);
  });

  it('puts every problem of the config at its line and column, with its hint', async (test) => {
    const broken = TUTTI_CONFIG.replace('owners: ["@lea"]', 'owner: ["@lea"]')
      .replace('preset: band', 'preset: bands')
      .replace('"@gus"', '"@gus!"');
    const { code, runner, said } = await validateFiles(test, { ...sound, [config]: broken });
    assert.equal(code, 1);
    assert.deepEqual(
      said.filter((one) => one.includes(config)).map((one) => one.split(' ')[1]),
      ['.github/tutti.yml:2:9', '.github/tutti.yml:5:3', '.github/tutti.yml:6:5', '.github/tutti.yml:18:14'],
    );
    const unknown = runner.annotations.find(({ title }) => title === 'Configuration: key-unknown');
    assert.match(unknown?.message ?? '', /owner.*Did you mean `owners`\?/);
    for (const line of (runner.outputs.get('reasons') ?? '').split('\n'))
      assert.match(line, /^\.github\/tutti\.yml:\d+:\d+: error: \S/);
    assert.match(runner.summary(), /^## Not valid: 4 errors$/m);
    assert.equal(runner.summary().match(/^\| ⛔ error: `\.github\/tutti\.yml:/gm)?.length, 4);
  });

  it('fails for no warning', async (test) => {
    const { code, said } = await validateFiles(test, {
      ...sound,
      [form]: ownForm.replace('labels: [initiative]', ''),
    });
    assert.deepEqual(said, [`warning ${form} Issue form: label-missing`]);
    assert.equal(code, 0);
  });
});

describe('the issue form', () => {
  for (const { heading } of QUESTIONS)
    it(`has a field for “${heading}”, or it is missed`, async (test) => {
      assert.ok(ownForm.includes(`label: ${heading}\n`));
      const other = ownForm.replace(`label: ${heading}\n`, 'label: Something else\n');
      const { code, runner, said } = await validateFiles(test, { ...sound, [form]: other });
      assert.deepEqual(said, [`warning ${form} Issue form: heading-missing`]);
      assert.match(runner.annotations[0]?.message ?? '', new RegExp(`“${heading}”`));
      assert.equal(code, 0);
    });

  it('may say it in the other words by which an answer is known', async (test) => {
    const { said } = await validateFiles(test, {
      ...sound,
      [form]: ownForm.replace('label: Problem, and for whom', 'label: "**The problem**"'),
    });
    assert.deepEqual(said, []);
  });

  it('may give its label among others, in either way of writing', async (test) => {
    for (const labels of ['labels: ["launch", "Initiative"]', 'labels: launch, initiative']) {
      const other = ownForm.replace('labels: [initiative]', labels);
      assert.deepEqual((await validateFiles(test, { ...sound, [form]: other })).said, [], labels);
    }
  });

  it('is pointed at where it is no YAML', async (test) => {
    const { said } = await validateFiles(test, { ...sound, [form]: 'name: "Initiative\nbody: []\n' });
    assert.deepEqual(
      said.map((one) => one.replace(/:\d+ /, ':… ')),
      [`warning ${form}:… Issue form: yaml-syntax`],
    );
  });
});

describe('records', () => {
  it('are checked as the gate checks them, each problem at its line', async (test) => {
    const wrong = completeRecord
      .replace('success 62 %', 'success 1.500,00')
      .replace('- price: Price is settled', '- done: Price is settled')
      .replace('2099-01-15', '2001-01-15');
    const { code, said } = await validateFiles(test, { ...sound, [record]: wrong });
    const lineOf = (words: string) => wrong.split('\n').findIndex((line) => line.includes(words)) + 1;
    assert.equal(code, 1);
    assert.deepEqual(said, [
      `error ${record}:${String(lineOf('1.500,00'))} Record: metric-number-locale`,
      `error ${record}:${String(lineOf('- done: Price'))} Record: criterion-id-repeated`,
      `error ${record}:${String(lineOf('### Target date'))} Record: target-date-past`,
      'error Tutti validate',
    ]);
  });

  it('may be drafts: what is not written yet is a warning', async (test) => {
    const draft = completeRecord.replace('38 % of carts are left at the address step.', 'TBD');
    const { code, said } = await validateFiles(test, { ...sound, [record]: draft });
    assert.deepEqual(said, [`warning ${record}:5 Record: answer-missing`]);
    assert.equal(code, 0);
  });

  it('are held to the personas and signals of the config, and to nothing of the kind without one', async (test) => {
    const strange = completeRecord
      .replace('#### Dealmaker', '#### Accountant')
      .replace("in customers' words", "in customers' words (signal: spell-check)");
    const { said } = await validateFiles(test, { ...sound, [record]: strange });
    assert.deepEqual(
      said.map((one) => one.split(' ').at(-1)),
      ['criterion-without-persona', 'criterion-signal-unknown', 'validate'],
    );
    const without = await validateFiles(test, { [record]: strange });
    assert.deepEqual(without.said, [
      'error .github/tutti.yml Configuration: missing',
      'error Tutti validate',
    ]);
  });

  it('stand in two folders, however deep, and a README is none', async (test) => {
    const { said } = await validateFiles(test, {
      ...sound,
      'docs/initiatives/2027/spring/gift.md': '# Later\n',
      '.github/initiatives/ANOTHER.MD': '# Later\n',
      'docs/initiatives/README.md': '# What stands here\n',
      'docs/initiatives/picture.png': 'no text',
      'docs/other.md': '# Nothing of ours\n',
    });
    assert.deepEqual(
      [...new Set(said.map((one) => one.split(' ')[1]))],
      ['.github/initiatives/ANOTHER.MD', 'docs/initiatives/2027/spring/gift.md', 'More'],
    );
  });

  it('are not read through links, of which a pull request may hold any', async (test) => {
    const secret = join(checkout(test, { secret: 'token' }), 'secret');
    const root = checkout(test, { [config]: TUTTI_CONFIG, 'docs/README.md': '' });
    mkdirSync(join(root, '.github/initiatives'));
    symlinkSync(secret, join(root, '.github/initiatives/secret.md'));
    symlinkSync(dirname(secret), join(root, 'docs/initiatives'));
    const { code, runner } = await validate(root);
    assert.equal(code, 1);
    const words = 'was not read: it is a link, and links are not followed. Commit it as a plain file.';
    assert.deepEqual(
      runner.annotations.slice(0, -1).map(({ message }) => message),
      [`.github/initiatives/secret.md ${words}`, `docs/initiatives ${words}`],
    );
  });

  it('may have any name, and it breaks no line', async (test) => {
    const { runner } = await validateFiles(test, {
      ...sound,
      'docs/initiatives/a\n::error::b.md': '# Draft\n',
    });
    const problems = runner.annotations.length;
    assert.equal(problems, 5);
    assert.equal(runner.outputs.get('reasons')?.split('\n').length, problems);
    assert.equal(runner.summary().match(/^\|/gm)?.length, problems + 2);
  });

  it('are not read where they are larger than any issue', async (test) => {
    const { code, runner } = await validateFiles(test, { ...sound, [record]: 'x'.repeat(262_145) });
    assert.equal(code, 1);
    assert.match(runner.annotations[0]?.message ?? '', /was not read: it is larger than 256 KiB/);
  });
});

describe('a config that is a link', () => {
  it('is not followed', async (test) => {
    const root = checkout(test, { 'real.yml': TUTTI_CONFIG, '.github/README.md': '' });
    symlinkSync(join(root, 'real.yml'), join(root, config));
    const { code, said } = await validate(root);
    assert.equal(code, 1);
    assert.deepEqual(said, ['error .github/tutti.yml Not read', 'error Tutti validate']);
  });
});

describe('the issue of the event', () => {
  async function validateIssue(test: TestContext, issue: object, name = 'issues'): Promise<Told> {
    const root = checkout(test, { [config]: TUTTI_CONFIG, 'event.json': JSON.stringify({ issue }) });
    return validate(root, {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: join(root, 'event.json'),
      GITHUB_REPOSITORY: 'acme/checkout',
    });
  }
  const draft = completeRecord.replace('review 2099-03-01', 'review tomorrow');
  const initiative = { number: 12, labels: [{ name: 'Initiative' }], body: draft };

  it('is checked as a record where it is an initiative, and named, as there is no file', async (test) => {
    const { code, runner, said } = await validateIssue(test, initiative);
    assert.equal(code, 1);
    assert.deepEqual(said, ['error Record: metric-date-invalid', 'error Tutti validate']);
    assert.match(runner.annotations[0]?.message ?? '', /^#12, line 15: /);
    assert.match(runner.outputs.get('reasons') ?? '', /^#12, line 15: error: /);
    assert.equal((await validateIssue(test, initiative, 'issue_comment')).code, 1);
  });

  it('is left alone where it is none, or a pull request, or the event is another', async (test) => {
    assert.equal((await validateIssue(test, { ...initiative, labels: [{ name: 'bug' }] })).code, 0);
    assert.equal((await validateIssue(test, { ...initiative, pull_request: {} })).code, 0);
    assert.equal((await validateIssue(test, initiative, 'push')).code, 0);
  });

  it('may have no word in it yet', async (test) => {
    const { code, runner } = await validateIssue(test, { ...initiative, body: null });
    assert.equal(code, 0);
    assert.ok(runner.annotations.length >= 5);
  });
});

describe('more problems than GitHub shows', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `key-${String(index)}: 1\n`).join('');
  const drafts = Array.from({ length: 4 }, (_, index) => [
    `docs/initiatives/${String(index)}.md`,
    '# Draft\n',
  ]);

  it('nine of each level are annotations, the tenth counts, and log, output and summary have all', async (test) => {
    const files = { [config]: TUTTI_CONFIG + lines, ...Object.fromEntries(drafts) };
    const { code, runner } = await validateFiles(test, files);
    assert.equal(code, 1);
    for (const level of ['error', 'warning'] as const)
      assert.equal(runner.annotations.filter((one) => one.level === level).length, 10, level);
    const last = (level: string) => runner.annotations.findLast((one) => one.level === level)?.message;
    assert.equal(
      last('error'),
      '30 errors and 20 warnings in .github/tutti.yml and 4 records. The log and the job summary have all.',
    );
    assert.equal(last('warning'), '11 more warnings: the log and the job summary have all.');
    assert.equal(runner.lines.length, 21 + 11);
    assert.equal(runner.outputs.get('reasons')?.split('\n').length, 50);
    assert.equal(runner.summary().match(/^\| (?:⛔|⚠️)/gm)?.length, 50);
  });

  it('a summary beyond what GitHub takes ends with the number of the rest', async (test) => {
    const long = `#### ${'x'.repeat(60)}\n\n- a: b\n\n`.repeat(5000);
    const files = Object.fromEntries(
      [1, 2].map((number) => [
        `docs/initiatives/${String(number)}.md`,
        `### Launch criteria\n\n${long}`.slice(0, 250_000),
      ]),
    );
    const { runner } = await validateFiles(test, { ...sound, ...files });
    const summary = runner.summary();
    assert.ok(Buffer.byteLength(summary) < 1_000_000);
    const rows = summary.match(/^\| ⛔|^\| ⚠️/gm)?.length ?? 0;
    const all = runner.outputs.get('reasons')?.split('\n').length ?? 0;
    assert.ok(rows < all);
    assert.ok(summary.endsWith(`_${String(all - rows)} more problems: the log has all._`));
  });

  it('words of a file reach the summary as words', async (test) => {
    const hostile = '</td><img src=x> | @ana **x**';
    const { runner } = await validateFiles(test, { ...sound, [config]: `${TUTTI_CONFIG}"${hostile}": 1\n` });
    const row =
      runner
        .summary()
        .split('\n')
        .find((line) => line.startsWith('| ⛔')) ?? '';
    assert.equal(row.split(/(?<!\\)\|/).length, 5);
    assert.doesNotMatch(row, /<img|@ana|[^\\]\*\*x/);
  });
});
