import { Hono } from 'hono';
import { type Controlled, createControl } from './control.ts';
import { type ExecuteGraphql, serveGraphql } from './serve-graphql.ts';
import { serveRest } from './serve-rest.ts';

const ENTERPRISE = '/api/v3';

/**
 * One server, two layouts: GitHub's (`/…`, `/graphql`) and GitHub Enterprise Server's (`/api/v3/…`, `/api/graphql`).
 * REST has its own router, since GitHub's paths may hold unescaped slashes in the middle.
 */
export function createHttpApp(controlled: Controlled, execute: ExecuteGraphql): Hono {
  const app = new Hono();
  app.route('/_sandbox', createControl(controlled));
  app.post('/graphql', ({ req }) => graphql(req.raw));
  app.post('/api/graphql', ({ req }) => graphql(req.raw));
  app.all('*', ({ req }) => {
    const url = new URL(req.raw.url);
    const enterprise = url.pathname.startsWith(`${ENTERPRISE}/`);
    const path = enterprise ? url.pathname.slice(ENTERPRISE.length) : url.pathname;
    return serveRest(controlled.parts(), req.raw, {
      url,
      api: url.origin + (enterprise ? ENTERPRISE : ''),
      path,
    });
  });

  function graphql(request: Request): Promise<Response> {
    const url = new URL(request.url);
    return serveGraphql(controlled.parts(), execute, request, { url, api: url.origin, path: url.pathname });
  }
  return app;
}
