import { nearestWord } from '../../../core/config/nearest-word.ts';
import { type Examination, type Finding, found } from '../finding.ts';

/** A workflow that names an environment that nobody made. */
export const environmentNames: Examination = {
  code: 'environment-names',
  examine({ github, config, checkout }) {
    if (!github.known || !github.value.environments.known || checkout === null) return [];
    const known = new Set(github.value.environments.value.names.map((name) => name.toLowerCase()));
    const gated = config?.release.environments ?? [];
    const named = checkout.workflows.flatMap(({ path, jobs }) =>
      jobs.flatMap(({ environment }) => (environment === null ? [] : [{ path, environment }])),
    );
    return named
      .filter(({ environment }) => !isAmong(environment, gated) && !known.has(environment.toLowerCase()))
      .flatMap(({ path, environment }) => judge(path, environment, nearestWord(environment, gated)));
  },
};

/** @param meant an environment of the config that is one or two typing errors away */
function judge(path: string, environment: string, meant: string | null): readonly Finding[] {
  const why = 'GitHub makes one without rules at the first run: nothing holds that deployment back.';
  const what = `\`${path}\` deploys to \`${environment}\`, and there is no such environment.`;
  const place = { file: path };
  if (meant === null)
    return found(
      'attention',
      {
        what,
        why,
        fix: `Make \`${environment}\` first; if it releases, name it in \`release.environments\` and run \`tutti setup\`.`,
      },
      place,
    );
  return found(
    'broken',
    { what: `${what} Is \`${meant}\` meant?`, why, fix: `Write \`${meant}\` in \`${path}\`.` },
    place,
  );
}

/** Names of environments are the same in either case (docs: managing environments for deployment). */
function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((one) => one.toLowerCase() === name.toLowerCase());
}
