/** What somebody needs to run the App against the sandbox. */
export interface AppSettings {
  readonly id: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly installationId: number;
}

/** A second between two writes is for GitHub's sake. Nobody waits for that on a machine of one's own. */
const writeIntervalMs = 20;

/**
 * What the App reads from its environment to run against this GitHub, as lines for a shell:
 * `eval "$(curl -s http://127.0.0.1:4010/_sandbox/app/env)"`.
 * @param url of the API
 */
export function renderAppEnv({ id, privateKey, webhookSecret }: AppSettings, url: string): string {
  const variables = {
    APP_ID: String(id),
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: webhookSecret,
    GITHUB_API_URL: url,
    HOST: '127.0.0.1',
    TUTTI_WRITE_INTERVAL_MS: String(writeIntervalMs),
  };
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}=${quote(value)}\n`)
    .join('');
}

/** As one word of a POSIX shell. */
function quote(value: string): string {
  return `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
