import { compactVerify, importSPKI } from 'jose';
import type { App } from '../state/entities.ts';
import { machineTime, type Store } from '../state/store.ts';
import { ApiError } from './api-error.ts';

const TEN_MINUTES = 600;
const keys = new Map<string, Awaited<ReturnType<typeof importSPKI>>>();

/** Three parts, the first of them JSON in base64url. */
export function looksLikeJwt(token: string): boolean {
  return token.startsWith('eyJ') && token.split('.').length === 3;
}

/**
 * The app that signed a JSON Web Token.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 *
 * @throws ApiError 401 in GitHub's words: wrong signature, `iat` in the future, `exp` past or beyond ten minutes.
 */
export async function verifyAppJwt(store: Store, token: string): Promise<App> {
  const claims = readClaims(token);
  const app = findApp(store, claims['iss']);
  if (app?.publicKey == null) throw new ApiError(404, 'Integration not found');
  try {
    await compactVerify(token, await publicKey(app.publicKey), { algorithms: ['RS256'] });
  } catch {
    throw undecodable();
  }
  checkTimes(claims, Math.floor(machineTime(store) / 1000));
  return app;
}

function readClaims(token: string): Readonly<Record<string, unknown>> {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    const claims: unknown = JSON.parse(payload);
    if (typeof claims === 'object' && claims !== null) return { ...claims };
  } catch {
    // not JSON: answered below like any other token that cannot be read
  }
  throw undecodable();
}

/** `iss` is the app's id, as a number or text, or its client id. */
function findApp(store: Store, issuer: unknown): App | undefined {
  const byId = store.apps.get(Number(issuer));
  return byId ?? [...store.apps.values()].find((app) => app.clientId === issuer);
}

async function publicKey(pem: string): Promise<Awaited<ReturnType<typeof importSPKI>>> {
  const known = keys.get(pem);
  if (known !== undefined) return known;
  const imported = await importSPKI(pem, 'RS256');
  keys.set(pem, imported);
  return imported;
}

function checkTimes(claims: Readonly<Record<string, unknown>>, now: number): void {
  const { iat, exp } = claims;
  if (typeof exp !== 'number' || exp <= now) {
    throw unauthorized(
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > now + TEN_MINUTES) throw unauthorized("'Expiration time' claim ('exp') is too far in the future");
  if (typeof iat !== 'number' || iat > now) {
    throw unauthorized(
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
}

function unauthorized(message: string): ApiError {
  return new ApiError(401, message);
}

export function undecodable(): ApiError {
  return unauthorized('A JSON web token could not be decoded');
}
