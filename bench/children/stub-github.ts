/** Answers recorded bodies of the sandbox as fast as it can, for any number of initiatives that differ in their numbers. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerParent } from './answer-parent.ts';
import type { RecordedRead } from './app.ts';

export interface StubInput {
  /** What was asked about one initiative, and the answers. */
  readonly reads: readonly RecordedRead[];
  /** That initiative's number. */
  readonly initiative: number;
  /** The commit that wants to release it; each of the others gets one of its own. */
  readonly sha: string;
  /** The pull request; each of the others gets one of its own. */
  readonly pull: number;
  /** Bodies of GET requests, by path without query. */
  readonly rest: Readonly<Record<string, string>>;
}

export interface StubQuestions {
  readonly port: number;
  /** Requests so far, tokens left out. */
  readonly counts: StubCounts;
}

export interface StubCounts {
  readonly reads: number;
  readonly writes: number;
  readonly rest: number;
}

/** Long enough for any run. */
const tokenLifeMs = 3_600_000;

answerParent(async ({ reads, initiative, sha, pull, rest }: StubInput) => {
  const counts = { reads: 0, writes: 0, rest: 0 };
  const answers = new Map(reads.map((read) => [questionOf(read.request, pull), read.answer]));
  const bodies = new Map<string, Buffer>();
  const pattern = namesOf(initiative, pull, sha);

  function bodyOf(request: string): Buffer {
    const number = askedFor(request, initiative);
    const question = questionOf(request, pull);
    const key = `${String(number)} ${question}`;
    const known = bodies.get(key);
    if (known !== undefined) return known;
    const names = new Map([
      [sha, shaOf(number)],
      [sha.slice(0, shortSha), shaOf(number).slice(0, shortSha)],
      [String(initiative), String(number)],
      [String(pull), String(number + pullOffset)],
    ]);
    const body = Buffer.from(
      (answers.get(question) ?? '{}').replace(pattern, (name) => names.get(name) ?? name),
    );
    bodies.set(key, body);
    return body;
  }

  function answer(method: string, path: string, body: string): Buffer | string {
    if (path.endsWith('/access_tokens'))
      return JSON.stringify({
        token: 'ghs_bench',
        expires_at: new Date(Date.now() + tokenLifeMs).toISOString(),
      });
    if (path !== '/graphql') {
      counts.rest += 1;
      return rest[path] ?? rest[path.replace(/(?<=\/issues\/)\d+/, String(initiative))] ?? '[]';
    }
    if (method === 'POST' && body.startsWith('{"query":"query')) {
      counts.reads += 1;
      return bodyOf(body);
    }
    counts.writes += 1;
    return '{"data":{}}';
  }

  // Between two rounds connections stand idle for longer than the usual five seconds.
  const server = createServer({ keepAliveTimeout: tokenLifeMs }, (request, response) => {
    void readBody(request).then((body) => {
      const path = (request.url ?? '').split('?', 1)[0] ?? '';
      const status = path.endsWith('/access_tokens') ? 201 : 200;
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(answer(request.method ?? '', path, body));
    });
  });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.listen(0, '127.0.0.1', () => resolve(undefined));
  await promise;
  return { port: () => (server.address() as AddressInfo).port, counts: () => ({ ...counts }) };
});

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Pull requests are numbered far from issues. */
const pullOffset = 1_000_000;

/**
 * The initiative that a query is about. A read of what the first one lacked names only its pull request, one of the
 * repository neither. */
function askedFor(body: string, fallback: number): number {
  const [, issue] = /"number":(\d+)/.exec(body) ?? [];
  const [, pull] = /pullRequest\(number: (\d+)\)/.exec(body) ?? [];
  return issue === undefined ? Number(pull ?? fallback + pullOffset) - pullOffset : Number(issue);
}

/** The document of a query, whichever pull request it names. */
function questionOf(request: string, pull: number): string {
  const { query } = JSON.parse(request) as { query: string };
  return query.replaceAll(/(?<=pullRequest\(number: )\d+/g, String(pull));
}

const shortSha = 7;

/** Where a text names the initiative (its number, `#12`, `/issues/12`, `(12)`), its pull request, or the commit. */
function namesOf(initiative: number, pull: number, sha: string): RegExp {
  const numbers = `${String(initiative)}|${String(pull)}`;
  return new RegExp(
    `(?<="number":|#|/issues/|/pull/|pull:|initiative:|[(])(?:${numbers})(?![0-9])|${sha}|${sha.slice(0, shortSha)}`,
    'g',
  );
}

function shaOf(initiative: number): string {
  return initiative.toString(16).padStart(40, '0');
}
