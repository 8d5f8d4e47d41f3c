import { logLine } from '../core/render/log-line.ts';

export type LogLevel = 'info' | 'warn' | 'error';
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One JSON object per line: what happened, and to what. Never a payload, never the text of an issue. */
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

/** What tokens and keys of GitHub look like; lengths are not checked, they change. */
const secretShapes = [
  /gh[opsur]_[\w.-]{10,}/g,
  /github_pat_\w{10,}/g,
  /eyJ[\w-]{8,}\.[\w-]+\.?[\w-]*/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
  /bearer\s+\S+/gi,
];

const hidden = '[redacted]';

/**
 * @param secrets exact values that must never appear
 * @param write takes one finished line
 * @param now the time of an entry, ISO 8601
 */
export function createLog(secrets: readonly string[], write: (line: string) => void, now: () => string): Log {
  const known = secrets.filter((secret) => secret !== '');
  const clean = (text: string) => {
    const withoutKnown = known.reduce((rest, secret) => rest.replaceAll(secret, hidden), text);
    return logLine(secretShapes.reduce((rest, shape) => rest.replaceAll(shape, hidden), withoutKnown));
  };
  const cleanValue = (value: LogFields[string]) =>
    typeof value === 'string' ? clean(value) : Array.isArray(value) ? value.map(clean) : value;
  return (level, event, fields = {}) => {
    const entries = Object.entries(fields).map(([name, value]) => [name, cleanValue(value)]);
    write(JSON.stringify({ time: now(), level, event, ...Object.fromEntries(entries) }));
  };
}

/** What an operator needs of an error: its own words, not its whole inside. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: error.message, ...code };
}
