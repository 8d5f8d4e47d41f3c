import { readFileSync } from 'node:fs';

/** Everything the App is told from outside, read once. */
export interface Settings {
  readonly appId: number;
  readonly privateKey: string;
  /** The first one is the current one; a second one is accepted too, while secrets are being changed. */
  readonly webhookSecrets: readonly string[];
  readonly port: number;
  /** Address to listen on; every one of the machine where it is not given. */
  readonly host?: string;
  /** REST root of GitHub. */
  readonly baseUrl: string;
  readonly writeIntervalMs: number;
}

export type SettingsResult =
  | { readonly settings: Settings; readonly problems: readonly [] }
  | { readonly settings: null; readonly problems: readonly string[] };

const shortestSecret = 32;

/**
 * Reads the settings from environment variables. All problems are reported at once, none of them with a value in it.
 * @param readFile for `PRIVATE_KEY_PATH`
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): SettingsResult {
  const problems: string[] = [];
  const settings: Settings = {
    appId: readNumber(env, 'APP_ID', null, problems),
    privateKey: readPrivateKey(env, readFile, problems),
    webhookSecrets: readSecrets(env, problems),
    port: readNumber(env, 'PORT', 3000, problems),
    ...(env['HOST'] ? { host: env['HOST'] } : {}),
    baseUrl: readBaseUrl(env, problems),
    writeIntervalMs: readNumber(env, 'TUTTI_WRITE_INTERVAL_MS', 1000, problems),
  };
  return problems.length === 0 ? { settings, problems: [] } : { settings: null, problems };
}

type Env = Readonly<Record<string, string | undefined>>;

/** @param fallback null where it must be given */
function readNumber(env: Env, name: string, fallback: number | null, problems: string[]): number {
  const text = env[name]?.trim() ?? '';
  if (text === '' && fallback !== null) return fallback;
  const value = Number(text);
  if (text !== '' && Number.isSafeInteger(value) && value >= 0) return value;
  problems.push(text === '' ? `${name} is missing.` : `${name} must be a whole number.`);
  return 0;
}

function readPrivateKey(env: Env, readFile: (path: string) => string, problems: string[]): string {
  const path = env['PRIVATE_KEY_PATH'];
  const key = path === undefined ? env['PRIVATE_KEY'] : tryRead(path, readFile, problems);
  // Many places that keep variables cannot keep line breaks.
  const text = (key ?? '').replaceAll('\\n', '\n').trim();
  if (text.includes('PRIVATE KEY-----')) return text;
  problems.push(
    'PRIVATE_KEY (or the file at PRIVATE_KEY_PATH) must hold the App’s private key in PEM format.',
  );
  return '';
}

function tryRead(path: string, readFile: (path: string) => string, problems: string[]): string {
  try {
    return readFile(path);
  } catch {
    problems.push('The file at PRIVATE_KEY_PATH cannot be read.');
    return '';
  }
}

/** A guessable secret lets anybody speak as GitHub: the App does not start with one. */
function readSecrets(env: Env, problems: string[]): string[] {
  const names = ['WEBHOOK_SECRET', 'WEBHOOK_SECRET_PREVIOUS'];
  return names.flatMap((name, index) => {
    const secret = env[name] ?? '';
    if (secret === '' && index > 0) return [];
    if (secret.length >= shortestSecret) return [secret];
    problems.push(
      secret === ''
        ? `${name} is missing. Make one with: openssl rand -hex 32`
        : `${name} is shorter than ${String(shortestSecret)} characters. Make one with: openssl rand -hex 32`,
    );
    return [];
  });
}

/** `GITHUB_API_URL` names the REST root; `GHE_HOST` is what Probot users know. */
function readBaseUrl(env: Env, problems: string[]): string {
  const host = env['GHE_HOST'];
  const text =
    env['GITHUB_API_URL'] ?? (host === undefined ? 'https://api.github.com' : `https://${host}/api/v3`);
  const url = URL.parse(text);
  if (url !== null && ['https:', 'http:'].includes(url.protocol)) return text.replace(/\/$/, '');
  problems.push('GITHUB_API_URL must be a web address, such as https://github.example.com/api/v3.');
  return text;
}
