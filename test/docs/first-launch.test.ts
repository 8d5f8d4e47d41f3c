import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Code } from 'mdast';
import { freePort } from './free-port.ts';
import { nodesOf, page } from './pages.ts';

/** What is typed together, and what the page says one sees. */
interface Step {
  readonly typed: string;
  readonly seen: string | null;
}

const [startGithub, startApp, ...steps] = readSteps();

function readSteps(): Step[] {
  const { tree } = page('docs/tutorials/first-launch.md');
  const blocks = nodesOf(tree, 'code');
  return blocks.flatMap((block, index) => {
    if (block.lang !== 'sh') return [];
    const next: Code | undefined = blocks[index + 1];
    return [{ typed: block.value, seen: next?.lang === 'text' ? next.value : null }];
  });
}

/** Digests differ with every wording, and the page cannot know them. */
function withoutDigests(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{8}\b/g, '<digest>').trim();
}

describe('the tutorial, typed as it is written', async () => {
  const ports = { github: await freePort(), app: await freePort() };
  const children: ChildProcessWithoutNullStreams[] = [];
  const here = (text: string) =>
    text
      .replaceAll('http://127.0.0.1:4010', `http://127.0.0.1:${String(ports.github)}`)
      .replaceAll('http://127.0.0.1:3000', `http://127.0.0.1:${String(ports.app)}`);
  const open = (typed: string) => {
    const child = spawn('bash', typed === '' ? [] : ['-c', typed], {
      detached: true,
      env: { ...process.env, PORT: String(ports.app), SANDBOX: here('http://127.0.0.1:4010') },
    });
    children.push(child);
    return child;
  };

  after(() => {
    for (const { pid } of children) if (pid !== undefined) process.kill(-pid);
  });

  await test('both come up', async () => {
    const port = ` --port ${String(ports.github)}`;
    await said(open(here(startGithub?.typed ?? '') + port), 'A GitHub is running');
    await said(open(here(startApp?.typed ?? '')), '"listening"');
  });

  const terminal = createTerminal(open(''));
  for (const { typed, seen } of steps)
    await test(typed.split('\n').at(-1) ?? typed, async () => {
      const expected = seen === null ? null : withoutDigests(seen);
      let shown = await terminal(here(typed));
      // To look twice changes nothing; the App may need a moment.
      for (let tries = 0; isLooking(typed) && withoutDigests(shown) !== expected && tries < 40; tries += 1) {
        await sleep(250);
        shown = await terminal(here(typed));
      }
      if (expected !== null) assert.equal(withoutDigests(shown), expected);
    });
});

function isLooking(typed: string): boolean {
  return /^(?:table|gate|as lea issues\/1\/sub_issues)/.test(typed);
}

async function said(child: ChildProcessWithoutNullStreams, words: string): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  while (!output.includes(words)) {
    if (child.exitCode !== null) throw new Error(`It ended before it said “${words}”:\n${output}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
}

const end = 'tutti-end-of-step';

/** One shell in which everything is typed, so that what was taken over stays. */
function createTerminal(shell: ChildProcessWithoutNullStreams): (typed: string) => Promise<string> {
  let output = '';
  for (const stream of [shell.stdout, shell.stderr]) stream.on('data', (data) => (output += String(data)));
  return async (typed) => {
    output = '';
    shell.stdin.write(`${typed}\necho ${end}\n`);
    while (!output.includes(end)) await once(shell.stdout, 'data');
    return output.slice(0, output.indexOf(end));
  };
}
