import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { buildASTSchema, type GraphQLSchema, parse, validate } from 'graphql';
import type { Change } from '../../core/plan/change.ts';
import { isExtra, noWants, type Wants } from '../../octokit/documents/extras.ts';
import { headsQuery } from '../../octokit/documents/heads.ts';
import { mutationDocument, toMutation } from '../../octokit/documents/mutations.ts';
import { pages } from '../../octokit/documents/pages.ts';
import {
  commitQuery,
  extrasQuery,
  groupQuery,
  initiativeQuery,
  initiativesQuery,
  pullLinksQuery,
  pullQuery,
  pushQuery,
  workQuery,
} from '../../octokit/documents/queries.ts';
import { setupQuery } from '../../octokit/documents/setup.ts';
import { aheadQuery } from '../../octokit/is-on-default-branch.ts';
import { commitsQuery } from '../../octokit/read-commits-since.ts';
import { configThenQuery } from '../../octokit/read-config-then.ts';
import { labelsQuery } from '../../octokit/read-labels.ts';
import { leftBehindQuery } from '../../octokit/read-left-behind.ts';
import { namedQuery } from '../../octokit/read-named.ts';
import { releaseTagsQuery } from '../../octokit/read-release-tags.ts';
import { deploymentSource } from '../../octokit/signals/deployment.ts';
import { fileAtCommit, fileAtSignature } from '../../octokit/signals/file.ts';
import { signalsQuery } from '../../octokit/signals/read-signals.ts';
import { tagsQuery } from '../../octokit/signals/release-asset.ts';
import { workItemsSource } from '../../octokit/signals/work-items.ts';
import { workflowRunSource } from '../../octokit/signals/workflow-run.ts';

function signalsOfEveryKind(): string {
  const commit = { kind: 'push', number: null, baseRef: 'release/1', sha: 'a'.repeat(40) } as const;
  const initiative = { milestone: 3, signedCommit: 'b'.repeat(40), subIssues: new Map([['builder', 'I_x']]) };
  const name = 'x';
  const file = { kind: 'file', name, path: 'docs/say "hi".md', touched: true } as const;
  const run = { kind: 'workflow-run', name, workflow: 'ci.yml', event: null, branch: null } as const;
  const deployment = { kind: 'deployment', name, environment: 'say "hi"', creator: 'ana' } as const;
  const parts = [
    [workflowRunSource, workflowRunSource.select(run, commit)],
    [deploymentSource, deploymentSource.select(deployment, commit)],
    [fileAtCommit, fileAtCommit.select(file, commit)],
    [fileAtSignature, fileAtSignature.select(file, initiative)],
    [workItemsSource, workItemsSource.select({ kind: 'work-items', name, persona: 'builder' }, initiative)],
  ] as const;
  return signalsQuery(parts.map(([source, selected], i) => ({ alias: `s${String(i)}`, source, selected })));
}

const everything: Wants = {
  labels: ['initiative', 'say "hi"'],
  teams: ['acme/platform'],
  users: ['ana'],
  pulls: [50, 51],
  probes: [13],
  strays: ['I_x'],
  edited: ['IC_x'],
};

const output = { title: 'Ready', summary: 'All of it.' };
const check = { name: 'launch-gate', output, externalId: 'x', detailsUrl: 'https://example.com' };
const done = { status: 'completed', conclusion: 'success' } as const;
const waiting = { status: 'in_progress', conclusion: null } as const;

const changes: readonly Change[] = [
  { kind: 'create-label', name: 'initiative', color: '5319e7', description: 'x' },
  {
    kind: 'create-sub-issue',
    parentId: 'I_1',
    persona: 'builder',
    title: 't',
    body: 'b',
    labels: ['initiative'],
    assignees: ['Ana'],
  },
  { kind: 'update-issue-body', issueId: 'I_1', body: 'b' },
  { kind: 'add-labels', issueId: 'I_1', labels: ['Initiative'] },
  { kind: 'remove-labels', issueId: 'I_1', labels: ['initiative'] },
  { kind: 'create-comment', issueId: 'I_1', key: 'convergence', body: 'b' },
  { kind: 'update-comment', commentId: 'IC_1', key: 'convergence', body: 'b' },
  { kind: 'delete-comment', commentId: 'IC_1', key: 'convergence' },
  { kind: 'pin-comment', commentId: 'IC_1' },
  { kind: 'add-reaction', subjectId: 'IC_1', content: 'THUMBS_UP' },
  { kind: 'create-check-run', sha: 'a'.repeat(40), state: done, ...check },
  { kind: 'update-check-run', checkRunId: 'CR_1', completedAt: null, state: waiting, ...check },
];

const names = {
  repositoryId: 'R_1',
  labels: new Map([['initiative', 'LA_1']]),
  users: new Map([['ana', 'U_1']]),
};

describe('GraphQL documents', () => {
  let schema: GraphQLSchema;

  before(() => {
    const root = dirname(createRequire(import.meta.url).resolve('github-schema/package.json'));
    const sdl = readFileSync(join(root, 'github-schema.graphql'), 'utf8');
    // GitHub's own schema has deprecated implementations of fields that are not: that is GitHub's affair.
    schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  });

  const documents: readonly (readonly [string, string])[] = [
    ['initiative, at first', initiativeQuery(noWants)],
    ['initiative, with everything', initiativeQuery(everything)],
    ['initiatives', initiativesQuery([1, 2], noWants)],
    ['initiatives, with everything', initiativesQuery([1, 2], { ...everything, pulls: [] })],
    ['extras, everything', extrasQuery(everything)],
    ...Object.entries(everything).map(
      ([key, wanted]) => [`extras, ${key} alone`, extrasQuery({ ...noWants, [key]: wanted })] as const,
    ),
    ['pull request', pullQuery],
    ['push', pushQuery],
    ['links', pullLinksQuery([1, 2])],
    ['commit', commitQuery],
    ['work', workQuery],
    ['setup', setupQuery],
    ['named', namedQuery],
    ['merge group', groupQuery],
    ['left behind', leftBehindQuery],
    ['release tags', releaseTagsQuery],
    ['commits', commitsQuery(['a'.repeat(40), 'b'.repeat(40)])],
    ['signals', signalsOfEveryKind()],
    ['tags of releases', tagsQuery('tag_0: ref(qualifiedName: "refs/tags/v1") { target { oid } }')],
    ['ahead', aheadQuery],
    ['config of a moment', configThenQuery],
    ['labels', labelsQuery(['initiative', 'say "hi"'])],
    ['heads', headsQuery({ pulls: [50, 51], branches: ['release/1.0', 'say-"hi"'] })],
    ...Object.entries(pages).map(([name, { document }]) => [`next page of ${name}`, document] as const),
    ['every mutation at once', mutationDocument(changes.map((change) => toMutation(change, names))).document],
  ];

  for (const [name, document] of documents) {
    it(`GitHub's schema allows: ${name}`, () => {
      assert.deepEqual(
        validate(schema, parse(document)).map(({ message }) => message),
        [],
      );
    });
  }

  for (const change of changes) {
    it(`GitHub's schema has every input of ${change.kind}`, () => {
      const { field, input } = toMutation(change, names);
      const type = schema.getType(`${field.charAt(0).toUpperCase()}${field.slice(1)}Input`);
      const fields = type !== undefined && 'getFields' in type ? Object.keys(type.getFields()) : [];
      assert.deepEqual(
        Object.keys(input).filter((key) => !fields.includes(key)),
        [],
      );
    });
  }
});

describe('mutations', () => {
  it('find the ids of labels and people whatever the case of their names', () => {
    const [, subIssue] = changes;
    assert.ok(subIssue !== undefined);
    const { input } = toMutation(subIssue, names);
    assert.deepEqual([input['labelIds'], input['assigneeIds']], [['LA_1'], ['U_1']]);
  });

  it('give a conclusion only to what is completed', () => {
    const [created, updated] = changes.filter(({ kind }) => kind.endsWith('check-run'));
    assert.ok(created !== undefined && updated !== undefined);
    assert.equal(toMutation(created, names).input['conclusion'], 'SUCCESS');
    assert.equal('conclusion' in toMutation(updated, names).input, false);
  });
});

describe('tolerated errors', () => {
  const cases: readonly (readonly [readonly (string | number)[], boolean])[] = [
    [['repository', 'pull_0'], true],
    [['repository', 'probe_1'], true],
    [['stray_0'], true],
    [['edited_3'], true],
    [['user_0'], true],
    [['team_0'], true],
    [['team_0', 'team'], true],
    [['team_0', 'team', 'members'], true],
    [['repository'], false],
    [['repository', 'issue'], false],
    [['repository', 'issue', 'comments'], false],
    [['repository', 'pull_0', 'files'], false],
    [['stray_0', 'comments'], false],
    [[], false],
  ];
  for (const [path, expected] of cases) {
    it(`${path.join('.') || 'an error of the whole query'} ${expected ? 'is an answer' : 'discards the result'}`, () => {
      assert.equal(isExtra({ path, type: 'NOT_FOUND' }), expected);
    });
  }
});
