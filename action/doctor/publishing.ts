import { textField } from '../../octokit/json.ts';

/** Actions of which a step releases something; `docs/reference/doctor.md` has the same list. */
const actions: ReadonlySet<string> = new Set([
  'softprops/action-gh-release',
  'ncipollo/release-action',
  'actions/create-release',
  'goreleaser/goreleaser-action',
  'pypa/gh-action-pypi-publish',
  'js-devtools/npm-publish',
  'actions/deploy-pages',
  'cloudflare/wrangler-action',
]);

/** Commands that do. A longer list would find more, and be wrong more often. */
const commands: readonly RegExp[] = [
  /\b(?:npm|pnpm|yarn|lerna) (?:npm )?publish\b(?!.*--dry-run)/,
  /\bgh release (?:create|edit)\b/,
  /\bdocker (?:image )?push\b/,
  /\btwine upload\b/,
  /\bcargo publish\b(?!.*--dry-run)/,
  /\bgem push\b/,
  /\bmvn (?:\S+ )*deploy\b/,
  /\bdotnet nuget push\b/,
  /\bhelm push\b/,
];

/** What this step releases with, in a word or two; null for a step that releases nothing. */
export function publishingOf(step: unknown): string | null {
  const [action = ''] = (textField(step, 'uses') ?? '').toLowerCase().split('@');
  if (actions.has(action)) return action;
  const lines = (textField(step, 'run') ?? '').split('\n').filter((line) => !/^\s*(?:#|echo\b)/.test(line));
  for (const pattern of commands) {
    const found = lines.map((line) => pattern.exec(line)?.[0]).find((text) => text !== undefined);
    if (found !== undefined) return found;
  }
  return null;
}
