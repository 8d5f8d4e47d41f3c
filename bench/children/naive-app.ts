/** The usual design: a Probot app that reads an initiative with one REST call per object, and does not even judge it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createNodeMiddleware, type Probot } from 'probot';
import { createProbot } from '../../app/create-probot.ts';
import type { Settings } from '../../app/read-settings.ts';
import { answerParent, readUsage } from './answer-parent.ts';
import { createIdle } from './idle.ts';

export interface NaiveInput {
  readonly settings: Settings;
  /** What one evaluation reads. */
  readonly paths: readonly string[];
}

answerParent(async ({ settings, paths }: NaiveInput) => {
  const idle = createIdle();
  const app = (probot: Probot) => {
    probot.on('issue_comment.created', ({ octokit }) =>
      idle.during(Promise.all(paths.map((path) => octokit.request(`GET ${path}`)))),
    );
  };
  const middleware = await createNodeMiddleware(app, { probot: createProbot(settings) });
  const server = createServer((request, response) => {
    void middleware(request, response);
  });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.listen(0, '127.0.0.1', () => resolve(undefined));
  await promise;
  return { port: () => (server.address() as AddressInfo).port, idle: idle.wait, usage: readUsage };
});
