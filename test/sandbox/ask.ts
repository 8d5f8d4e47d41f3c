import { importPKCS8, SignJWT } from 'jose';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';

export interface Reply {
  readonly status: number;
  readonly body: any;
  readonly headers: Headers;
}

/** One request to a sandbox, as whoever holds the token; `null` asks without one. */
export async function ask(
  sandbox: { readonly url: string },
  token: string | null,
  line: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  const [method = 'GET', path = '/'] = line.split(' ');
  const response = await fetch(sandbox.url + path, {
    method,
    headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
}

/** A JSON Web Token of the app; times are seconds from now. */
export async function appJwt(
  { app }: Sandbox,
  { iat = -60, exp = 540, key = app.privateKey, issuer = String(app.id) } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(issuer)
    .setIssuedAt(now + iat)
    .setExpirationTime(now + exp)
    .sign(await importPKCS8(key, 'RS256'));
}

/** A token of the installation, as strong as `body` allows. */
export async function installationToken(sandbox: Sandbox, body: unknown = {}): Promise<string> {
  const line = `POST /app/installations/${sandbox.app.installationId}/access_tokens`;
  const reply = await ask(sandbox, await appJwt(sandbox), line, body);
  return String(reply.body.token);
}
