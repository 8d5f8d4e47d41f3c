import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { findRepository } from '../../../action/cli/find-repository.ts';

const github = 'https://api.github.com';

const cases: readonly (readonly [url: string, name: string | null, apiUrl?: string])[] = [
  ['git@github.com:acme/checkout.git', 'acme/checkout', github],
  ['https://github.com/acme/checkout', 'acme/checkout', github],
  ['https://x-access-token:ghs_1@github.com/acme/check.out.git', 'acme/check.out', github],
  ['ssh://git@github.com:22/acme/checkout.git', 'acme/checkout', github],
  ['https://git.acme.example/acme/checkout.git/', 'acme/checkout', 'https://git.acme.example/api/v3'],
  ['../checkout', null],
  ['/srv/git/checkout.git', null],
];

for (const [url, name, apiUrl] of cases) {
  test(`${url} ${name === null ? 'is nowhere on GitHub' : `is ${name}`}`, (context) => {
    const root = mkdtempSync(join(tmpdir(), 'tutti-remote-'));
    context.after(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, '.git'));
    const config = `[core]\n\tbare = false\n[remote "fork"]\n\turl = git@github.com:bo/fork.git\n[remote "origin"]\n\turl = ${url}\n[branch "main"]\n\turl = no\n`;
    writeFileSync(join(root, '.git/config'), config);
    assert.deepEqual(findRepository(root), name === null ? null : { name, apiUrl });
  });
}

test('a folder that is no checkout has no repository', () => {
  assert.equal(findRepository('/nowhere'), null);
});
