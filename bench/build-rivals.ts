import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Programs to compare the Action with, bundled as it is. */
export interface Rivals {
  /** Does nothing. */
  readonly nothing: string;
  /** One question and one change by hand, over `node:http`. */
  readonly plain: string;
  /** The same with the packages that actions are usually made of. */
  readonly usual: string;
  /** Bytes of each. */
  readonly bytes: Readonly<Record<'plain' | 'usual', number>>;
  remove(): void;
}

/**
 * What `actions/github-script` and most actions bring along: `@actions/core` and Octokit with its REST plugins, and with
 * them two HTTP clients. Put together here as `@actions/github` does it.
 */
const usual = `
import * as core from '@actions/core';
import { HttpClient } from '@actions/http-client';
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';
import { fetch } from 'undici';

try {
  const baseUrl = process.env.GITHUB_API_URL;
  const dispatcher = new HttpClient().getAgentDispatcher(baseUrl);
  const Kit = Octokit.plugin(restEndpointMethods, paginateRest).defaults({
    baseUrl,
    request: { fetch: (url, options) => fetch(url, { ...options, dispatcher }) },
  });
  const octokit = new Kit({ auth: core.getInput('token', { required: true }) });
  const read = JSON.parse(process.env.BENCH_READ);
  const write = JSON.parse(process.env.BENCH_WRITE);
  await octokit.graphql(read.query, read.variables);
  await octokit.graphql(write.query, write.variables);
  core.setOutput('decision', 'allow');
} catch (error) {
  core.setFailed(error);
}
`;

const plain = `
import { appendFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

function ask(body) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer ' + process.env.INPUT_TOKEN, 'content-type': 'application/json' };
    const sent = request(process.env.GITHUB_API_URL + '/graphql', { method: 'POST', agent, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk)).on('error', reject);
      answer.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
    });
    sent.on('error', reject).end(body);
  });
}

await ask(process.env.BENCH_READ);
await ask(process.env.BENCH_WRITE);
appendFileSync(process.env.GITHUB_OUTPUT, 'decision=allow\\n');
`;

export async function buildRivals(): Promise<Rivals> {
  const folder = mkdtempSync(join(tmpdir(), 'tutti-rivals-'));
  const write = async (name: string, contents: string): Promise<number> => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: join(import.meta.dirname, '..') },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      write: false,
      banner: {
        js: "import{createRequire as benchRequire}from'node:module';const require=benchRequire(import.meta.url);",
      },
    });
    const text = outputFiles[0]?.text ?? '';
    writeFileSync(join(folder, name), text);
    return Buffer.byteLength(text);
  };
  writeFileSync(join(folder, 'nothing.mjs'), '0');
  return {
    nothing: join(folder, 'nothing.mjs'),
    plain: join(folder, 'plain.mjs'),
    usual: join(folder, 'usual.mjs'),
    bytes: { plain: await write('plain.mjs', plain), usual: await write('usual.mjs', usual) },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
