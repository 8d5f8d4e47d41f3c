import type { Settings } from '../app/read-settings.ts';
import type { StubInput } from './children/stub-github.ts';
import { type Played, playReference, type Stage, startStage } from './stage.ts';

/** What the sandbox said about the reference initiative once all is green, to be said again by the stub. */
export interface Recording extends StubInput {
  /** The App's read of it, as sent. */
  readonly request: string;
  /** The event of a comment on it. */
  readonly payload: string;
  /** Paths of everything about the initiative, an object at a time. */
  readonly objects: readonly string[];
  /** Settings of an App that talks to the sandbox. */
  readonly settings: Settings;
}

export async function recordGithub(): Promise<Recording> {
  const stage = await startStage(1);
  try {
    const played = await playReference(stage);
    stage.reportChecks(played.sha);
    await stage.settled();
    // From here on as an App that meets the initiative for the first time, and then once more.
    await stage.restartApp();
    await stage.settled();
    await stage.as('wanda').comment(played.initiative, 'Thanks, looks good to me.');
    await stage.settled();
    const reads = await stage.app.ask('reads');
    const objects = await recordObjects(stage, played);
    const last = reads.at(-1);
    const payload = stage.sandbox.deliveries.all.findLast(({ event }) => event === 'issue_comment')?.payload;
    if (last === undefined || payload === undefined) throw new Error('the App has read nothing');
    return {
      initiative: played.initiative,
      sha: played.sha,
      pull: played.pull,
      request: last.request,
      reads,
      payload,
      rest: { ...(await stage.app.ask('gets')), ...objects },
      objects: Object.keys(objects),
      settings: stage.settings,
    };
  } finally {
    await stage.close();
  }
}

/** Everything about the initiative, an object at a time. */
async function recordObjects(
  stage: Stage,
  { initiative, subIssues, pull, sha }: Played,
): Promise<Record<string, string>> {
  const base = '/repos/acme/checkout';
  const issues = [initiative, ...subIssues].map((number) => `${base}/issues/${String(number)}`);
  const paths = [
    ...issues.slice(0, 1),
    `${issues[0] ?? ''}/sub_issues`,
    ...issues.map((issue) => `${issue}/comments`),
    `${base}/contents/.github/tutti.yml`,
    `${base}/pulls/${String(pull)}`,
    `${base}/commits/${sha}/check-runs`,
    `${base}/commits/${sha}/status`,
  ];
  const reader = stage.as('adm');
  const bodies: Record<string, string> = {};
  for (const path of paths) bodies[path] = JSON.stringify(await reader.request(`GET ${path}`));
  return bodies;
}
