import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { mostBytes, readResultFile } from '../../../action/signal/read-result-file.ts';

const home = mkdtempSync(join(tmpdir(), 'tutti-results-'));
after(() => rmSync(home, { recursive: true, force: true }));
const workspace = join(home, 'work');
mkdirSync(join(workspace, 'out'), { recursive: true });
mkdirSync(join(home, 'work-of-others'));
for (const path of ['work/out/r.xml', 'secret.xml', 'work-of-others/r.xml', 'work/..r.xml'])
  writeFileSync(join(home, path), `text of ${path}`);
symlinkSync('out/r.xml', join(workspace, 'inside.xml'));
symlinkSync(join(home, 'secret.xml'), join(workspace, 'outside.xml'));
symlinkSync(home, join(workspace, 'up'));
symlinkSync('loop.xml', join(workspace, 'loop.xml'));
symlinkSync(workspace, join(home, 'linked-work'));
writeFileSync(join(workspace, 'latin1.xml'), Buffer.from([0x3c, 0xe4, 0x3e]));
writeFileSync(join(workspace, 'mark.xml'), Buffer.from([0xef, 0xbb, 0xbf, 0x3c]));
writeFileSync(join(workspace, 'most.xml'), '');
truncateSync(join(workspace, 'most.xml'), mostBytes);
writeFileSync(join(workspace, 'larger.xml'), '');
truncateSync(join(workspace, 'larger.xml'), mostBytes + 1);
writeFileSync(join(workspace, 'huge.xml'), '');
truncateSync(join(workspace, 'huge.xml'), 5_000_000_000);
execFileSync('sh', ['-c', 'mkfifo "$0"', join(workspace, 'pipe.xml')]);

describe('a file of the workspace is read', () => {
  const paths = {
    'by its path': 'out/r.xml',
    'by a path with detours': './out/../out//r.xml',
    'by its whole path': join(workspace, 'out/r.xml'),
    'through a link that stays inside': 'inside.xml',
    'through a link that comes back': 'up/work/out/r.xml',
  };
  for (const [how, path] of Object.entries(paths))
    test(how, () => assert.deepEqual(readResultFile(workspace, path), { text: 'text of work/out/r.xml' }));
  test('in a workspace that is a link itself', () =>
    assert.deepEqual(readResultFile(join(home, 'linked-work'), 'out/r.xml'), {
      text: 'text of work/out/r.xml',
    }));
  test('where its name begins like the way up', () =>
    assert.deepEqual(readResultFile(workspace, '..r.xml'), { text: 'text of work/..r.xml' }));
  test('without its byte order mark', () =>
    assert.deepEqual(readResultFile(workspace, 'mark.xml'), { text: '<' }));
  test('up to 20 MB', () => assert.ok('text' in readResultFile(workspace, 'most.xml')));
});

describe('anything else is not', () => {
  const outside = 'it lies outside of the workspace';
  const problems: Readonly<Record<string, readonly [string, string]>> = {
    'the way up': ['../secret.xml', outside],
    'a detour up': ['out/../../secret.xml', outside],
    'a whole path': [join(home, 'secret.xml'), outside],
    'a folder whose name begins the same': ['../work-of-others/r.xml', outside],
    'a link out': ['outside.xml', outside],
    'a linked folder out': ['up/secret.xml', outside],
    'the processes of the machine': ['/proc/self/environ', outside],
    'the workspace itself': ['.', outside],
    'a folder': ['out', 'it is not a file'],
    'a pipe': ['pipe.xml', 'it is not a file'],
    'a link in a circle': ['loop.xml', 'it cannot be read (ELOOP)'],
    'a byte that zero ends': ['out/r.xml\0.txt', 'it cannot be read (ERR_INVALID_ARG_VALUE)'],
    'what is not there': ['out/none.xml', 'there is no such file: what writes it did not get that far'],
    'a wildcard': ['out/*.xml', 'wildcards are not read: name each file on a line of its own'],
    'another encoding': ['latin1.xml', 'it is not UTF-8'],
    'a file of more than 20 MB': ['larger.xml', 'it has more than 20 MB'],
    'a file of more than Node reads': ['huge.xml', 'it has more than 20 MB'],
  };
  for (const [what, [path, problem]] of Object.entries(problems))
    test(what, () => assert.deepEqual(readResultFile(workspace, path), { problem }));
});
