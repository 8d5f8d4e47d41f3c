import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { parseConfig } from '../../../core/config/parse-config.ts';
import { BAND, NEST } from '../../../core/config/presets.ts';
import { minimalConfig } from './minimal-config.ts';

/** Problems as a reader of a log would see them. */
const said = (text: string): string[] =>
  parseConfig(text).problems.map(
    ({ line, column, severity, code, path }) => `${line}:${column} ${severity} ${code} ${path}`,
  );

const hintFor = (text: string, code: string): string =>
  parseConfig(text).problems.find((problem) => problem.code === code)?.hint ?? `no problem ${code}`;

describe('a config file that is right', () => {
  it('needs nothing but a version and owners', () => {
    const { config, problems } = parseConfig(minimalConfig());
    assert.deepEqual(problems, []);
    assert.equal(config?.preset, 'band');
    assert.equal(config.band, null);
    assert.equal(config.mode, 'enforce');
    assert.deepEqual(config.release, {
      branches: ['release/**'],
      tags: [],
      since: null,
      environments: [],
      unlinked: 'block',
      unready: 'report',
      personaChecks: true,
    });
    assert.deepEqual(config.gateNames, BAND.gateNames);
    assert.equal(config.signals.size, 0);
  });

  it('gets exactly the defaults that the schema and its table promise', () => {
    const { properties, $defs } = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'));
    const config = parseConfig(minimalConfig()).config;
    assert.ok(config);
    assert.equal(config.preset, properties.preset.default);
    assert.equal(config.mode, properties.mode.default);
    assert.deepEqual(Object.fromEntries(config.signals), properties.signals.default);
    assert.deepEqual(config.release.branches, $defs.release.properties.branches.default);
    assert.equal(config.release.unlinked, $defs.release.properties.unlinked.default);
    assert.equal(config.release.personaChecks, $defs.release.properties['persona-checks'].default);
    const builder = config.personas.find((persona) => persona.id === 'builder');
    assert.deepEqual(builder?.delegates, $defs.persona.properties.delegates.default);
    assert.deepEqual(builder?.criteria, $defs.persona.properties.criteria.default);
    assert.equal(builder?.commitment, $defs.persona.properties.commitment.default);
  });

  it('shows personas in the order of the preset, additional ones after them, the Conductor last', () => {
    const text =
      'version: 1\npersonas: { conductor: { owners: ["@lea"] }, legal: { name: Counsel, owners: ["@kim"] }, builder: { owners: ["@ana"] }, visionary: { owners: ["@vi"] } }';
    const { config } = parseConfig(text);
    const ids = config?.personas.map((persona) => persona.id);
    assert.deepEqual(ids, ['visionary', 'builder', 'legal', 'conductor']);
    assert.equal(config?.personas[2]?.name, 'Counsel');
    assert.equal(config?.personas[2]?.domain, true);
    assert.equal(config?.personas[3]?.domain, false);
  });

  it('names people and teams without the at sign', () => {
    const text = minimalConfig().replace('["@ana"]', '["@ana", "@Acme/Platform"], delegates: ["@bo"]');
    const builder = parseConfig(text).config?.personas[1];
    assert.deepEqual(builder?.owners, [
      { kind: 'user', login: 'ana' },
      { kind: 'team', org: 'Acme', slug: 'Platform' },
    ]);
    assert.deepEqual(builder?.delegates, [{ kind: 'user', login: 'bo' }]);
  });

  it('has signals of two kinds, each with its pin', () => {
    const { config } = parseConfig(
      minimalConfig(`signals:
  unit: { check: "unit (ubuntu)", app: github-actions, workflow: ".github/workflows/ci.yml" }
  scan: { check: CodeQL, app: github-advanced-security, accept: [neutral] }
  load: { status: ci/load, creator: "acme-ci[bot]" }
`),
    );
    assert.deepEqual(config?.signals.get('unit'), {
      kind: 'check',
      name: 'unit',
      check: 'unit (ubuntu)',
      app: 'github-actions',
      workflow: '.github/workflows/ci.yml',
      accept: [],
    });
    assert.deepEqual(config?.signals.get('scan'), {
      kind: 'check',
      name: 'scan',
      check: 'CodeQL',
      app: 'github-advanced-security',
      workflow: null,
      accept: ['neutral'],
    });
    assert.deepEqual(config?.signals.get('load'), {
      kind: 'status',
      name: 'load',
      context: 'ci/load',
      creator: 'acme-ci[bot]',
    });
  });

  it('may rename personas and gates', () => {
    const text = minimalConfig('gates: { launch: Go-live }\n').replace('["@gus"]', '["@gus"], name: Warden');
    const { config } = parseConfig(text);
    assert.deepEqual(config?.gateNames, {
      selection: 'Selection',
      launch: 'Go-live',
      validation: 'Validation',
    });
    assert.equal(config?.personas[2]?.name, 'Warden');
  });

  it('follows the first edition with the preset nest', () => {
    const text = `preset: nest\n${minimalConfig().replace(/ {2}storyteller.*\n/, '')}`;
    const { config, problems } = parseConfig(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(config?.gateNames, NEST.gateNames);
    assert.equal(config?.stageNames.produce, 'Build & Prepare');
    assert.equal(config?.personas.length, 6);
  });
});

describe('problems of form', () => {
  it('are all reported at once, in the order of the file, each with its place', () => {
    const text = `version: 2
presett: nest
personas:
  builder: { onwers: ["@ana"] }
  guardian: { owners: "@gus" }
release: { branches: [], unlinked: blok }
mode: enforced
`;
    assert.deepEqual(
      said(text).filter((line) => line.includes(' error ')),
      [
        '1:10 error value-not-allowed version',
        '2:1 error key-unknown presett',
        '4:3 error key-missing personas.builder',
        '4:14 error key-unknown personas.builder.onwers',
        '5:23 error type-wrong personas.guardian.owners',
        '6:22 error list-empty release.branches',
        '6:36 error value-not-allowed release.unlinked',
        '7:7 error value-not-allowed mode',
      ],
    );
    assert.equal(parseConfig(text).config, null);
  });

  const hints: readonly [name: string, text: string, code: string, hint: RegExp][] = [
    [
      'a mistyped key names the key that was meant',
      minimalConfig('relase: {}\n'),
      'key-unknown',
      /^Did you mean `release`\?/,
    ],
    [
      'a key nobody could mean lists the keys there are',
      minimalConfig('environments: []\n'),
      'key-unknown',
      /^Keys here: `version`, /,
    ],
    [
      'a mistyped value names the one that was meant',
      minimalConfig('mode: observ\n'),
      'value-not-allowed',
      /^Did you mean `observe`\? Allowed: `enforce`, `observe`\./,
    ],
    [
      'a fourth gate is told that there is none',
      minimalConfig('gates: { legal: Legal }\n'),
      'key-unknown',
      /There is no fourth\.$/,
    ],
    [
      'a number for a name is told about quotes',
      minimalConfig('band: 2026\n'),
      'type-wrong',
      /^Put it in quotes: `"2026"`\.$/,
    ],
    [
      'a login without its at sign is shown with it',
      minimalConfig().replace('"@ana"', 'ana'),
      'value-malformed',
      /^Did you mean `@ana`\?/,
    ],
    [
      'an at sign without quotes is told about quotes',
      minimalConfig().replace('"@ana"', '@ana'),
      'yaml-syntax',
      /^Put the text in quotes/,
    ],
    [
      'a capital id is shown in lower case',
      minimalConfig().replace('builder', 'Builder'),
      'value-malformed',
      /^Did you mean `builder`\?/,
    ],
    [
      'a signal of no known kind is told what it needs',
      minimalConfig('signals: { load: { reprot: load } }\n'),
      'key-unknown',
      /^Keys here: `check`, `app`, `workflow`, `accept`, `max-age`\./,
    ],
  ];
  for (const [name, text, code, hint] of hints) it(name, () => assert.match(hintFor(text, code), hint));

  it('a signal is either a check or a status, never both', () => {
    const text = minimalConfig('signals: { a: { status: x, creator: ci, check: y } }\n');
    assert.deepEqual(said(text), [
      '10:12 warning signal-unused signals.a',
      '10:41 error key-unknown signals.a.check',
    ]);
  });

  it('cancelled or timed out runs cannot be accepted', () => {
    const text = minimalConfig('signals: { a: { check: x, app: ci, accept: [cancelled] } }\n');
    assert.deepEqual(said(text), [
      '10:12 warning signal-unused signals.a',
      '10:45 error value-not-allowed signals.a.accept[0]',
    ]);
  });
});

describe('problems of meaning', () => {
  const cases: readonly [name: string, text: string, problem: string][] = [
    [
      'a persona nobody knows',
      minimalConfig().replace('guardian', 'guardain'),
      '5:3 error persona-unknown personas.guardain',
    ],
    [
      'a Storyteller in nest',
      `preset: nest\n${minimalConfig()}`,
      '8:3 error persona-of-other-preset personas.storyteller',
    ],
    [
      'a Storyteller in nest who was given a name',
      `preset: nest\n${minimalConfig().replace('["@sam"]', '["@sam"], name: Bard')}`,
      '8:3 error persona-of-other-preset personas.storyteller',
    ],
    [
      'a Conductor alone',
      'version: 1\npersonas: { conductor: { owners: ["@lea"] } }',
      '2:1 error personas-none personas',
    ],
    ['no persona at all', 'version: 1\npersonas: {}', '2:11 error map-empty personas'],
    [
      'personas that are all comments',
      'version: 1\npersonas:\n  # builder: { owners: ["@ana"] }\n',
      '2:10 error map-empty personas',
    ],
    [
      'two personas of one name',
      minimalConfig().replace('["@gus"]', '["@gus"], name: builder'),
      '5:3 error name-repeated personas.guardian',
    ],
    [
      'everybody commits, and only teams are named',
      minimalConfig().replace('["@ana"]', '["@acme/x"], commitment: all'),
      '4:47 error commitment-of-nobody personas.builder.commitment',
    ],
    [
      'overriding takes two, and one is named',
      minimalConfig('override: { owners: ["@ana", "@Ana"] }\n'),
      '10:21 error override-of-one override.owners',
    ],
    [
      'one criterion id in two personas',
      minimalConfig()
        .replace('["@ana"]', '["@ana"], criteria: [{ id: a, text: A }]')
        .replace('["@gus"]', '["@gus"], criteria: [{ id: a, text: B }]'),
      '5:50 error criterion-repeated personas.guardian.criteria[0].id',
    ],
    [
      'a criterion whose signal is not defined',
      minimalConfig().replace('["@ana"]', '["@ana"], criteria: [{ id: a, text: A, signal: load }]'),
      '4:69 error signal-undefined personas.builder.criteria[0].signal',
    ],
    [
      'a check without its app',
      minimalConfig('signals: { a: { check: x } }\n'),
      '10:12 error key-missing signals.a',
    ],
    [
      'a status without its creator',
      minimalConfig('signals: { a: { status: x } }\n'),
      '10:12 error key-missing signals.a',
    ],
    [
      'a check of GitHub Actions without its workflow',
      minimalConfig('signals: { a: { check: x, app: github-actions } }\n'),
      '10:12 error signal-not-pinned signals.a',
    ],
    [
      'GitHub Actions by its number, which would be a way around the workflow',
      minimalConfig('signals: { a: { check: x, app: "15368" } }\n'),
      '10:32 error value-malformed signals.a.app',
    ],
    [
      'a workflow of another app',
      minimalConfig('signals: { a: { check: x, app: ci, workflow: ".github/workflows/a.yml" } }\n'),
      '10:36 error workflow-of-other-app signals.a.workflow',
    ],
    [
      'a report that anybody could send',
      minimalConfig('signals: { a: { report: x } }\n'),
      '10:12 error report-source signals.a',
    ],
    [
      'a report of a job and from outside',
      minimalConfig('signals: { a: { report: x, workflow: ".github/workflows/a.yml", senders: [x] } }\n'),
      '10:65 error report-source signals.a.senders',
    ],
    [
      'a job of a report from outside',
      minimalConfig('signals: { a: { report: x, senders: [x], job: y } }\n'),
      '10:42 error report-source signals.a.job',
    ],
    [
      'a job that reports on an initiative',
      minimalConfig(
        'signals: { a: { report: x, workflow: ".github/workflows/a.yml", subject: initiative } }\n',
      ),
      '10:65 error report-subject signals.a.subject',
    ],
    [
      'a workflow file somewhere else',
      minimalConfig('signals: { a: { check: x, app: github-actions, workflow: "../ci.yml" } }\n'),
      '10:58 error value-malformed signals.a.workflow',
    ],
    [
      'the gate as its own signal',
      minimalConfig('signals: { a: { check: "Launch-Gate / builder", app: tutti } }\n'),
      '10:24 error signal-is-gate signals.a.check',
    ],
    [
      'the gate as its own signal, as a status',
      minimalConfig('signals: { a: { status: launch-gate, creator: ana } }\n'),
      '10:25 error signal-is-gate signals.a.status',
    ],
    [
      'a ref instead of a branch',
      minimalConfig('release: { branches: ["refs/heads/main"] }\n'),
      '10:23 error branch-is-ref release.branches[0]',
    ],
    [
      'an empty branch',
      minimalConfig('release: { branches: [""] }\n'),
      '10:23 error value-empty release.branches[0]',
    ],
    [
      'a character that cannot be seen',
      minimalConfig('band: "Check\\u202Eout"\n'),
      '10:7 error text-not-plain band',
    ],
    ['a name of two lines', minimalConfig('band: "Check\\nout"\n'), '10:7 error text-not-plain band'],
    ['a name of spaces', minimalConfig('band: "  "\n'), '10:7 error value-empty band'],
  ];
  for (const [name, text, problem] of cases) {
    it(`${name}: ${problem}`, () => {
      const problems = said(text);
      assert.ok(problems.includes(problem), `\n${problems.join('\n')}`);
      assert.equal(parseConfig(text).config, null);
    });
  }
});

describe('warnings, which leave the config standing', () => {
  const cases: readonly [name: string, text: string, problem: string][] = [
    [
      'a persona that nobody holds',
      minimalConfig().replace(/ {2}guardian.*\n/, ''),
      '2:1 warning persona-not-held personas',
    ],
    [
      'a Conductor that nobody holds',
      minimalConfig().replace(/ {2}conductor.*\n/, ''),
      '2:1 warning persona-not-held personas',
    ],
    [
      'a seventh domain persona',
      minimalConfig('  legal: { name: Counsel, owners: ["@kim"] }\n'),
      '10:3 warning persona-too-many personas.legal',
    ],
    [
      'a signal that no standing criterion uses',
      minimalConfig('signals: { a: { status: x, creator: ana } }\n'),
      '10:12 warning signal-unused signals.a',
    ],
    ['observing instead of gating', minimalConfig('mode: observe\n'), '10:7 warning mode-observe mode'],
  ];
  for (const [name, text, problem] of cases) {
    it(`${name}: ${problem}`, () => {
      assert.deepEqual(said(text), [problem]);
      assert.ok(parseConfig(text).config);
    });
  }

  it('a persona that nobody holds takes no part', () => {
    const { config } = parseConfig(minimalConfig().replace(/ {2}guardian.*\n/, ''));
    assert.equal(
      config?.personas.some((persona) => persona.id === 'guardian'),
      false,
    );
  });
});

/** What config files are made of, and what makes them fall apart. */
const WORDS =
  'version|personas|builder|owners|: |1|\n|  |- |"@ana"|[|]|{|}|&a|*a|!x|#|>|@|,|__proto__|constructor|\t|\u202e|---\n|%'.split(
    '|',
  );

describe('whatever the text is', () => {
  it('the answer is a config without errors or null with at least one', () => {
    const words = fc.constantFrom(...WORDS);
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { config, problems } = parseConfig(text);
        const errors = problems.filter((problem) => problem.severity === 'error');
        assert.equal(config === null, errors.length > 0);
        for (const problem of problems) {
          assert.ok(problem.line >= 1 && problem.column >= 1);
          assert.notEqual(problem.hint, '');
          assert.doesNotMatch(`${problem.message}${problem.hint}${problem.path}`, /[\p{Cc}\p{Cf}]/u);
          assert.ok(problem.message.length < 400);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a hundred problems are the most', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `key${index}: 1`).join('\n');
    const { problems } = parseConfig(minimalConfig(keys));
    assert.equal(problems.length, 100);
  });
});
