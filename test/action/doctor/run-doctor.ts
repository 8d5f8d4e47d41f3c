import { runAction } from '../../../action/run-action.ts';
import type { Sandbox } from '../../../sandbox/start-sandbox.ts';
import { createFakeRunner } from '../fake-runner.ts';

/** What the doctor says of `acme/checkout`, line by line. @param token its own, or GITHUB_TOKEN of a workflow */
export async function runDoctor(
  { url }: Pick<Sandbox, 'url'>,
  {
    token,
    folder,
    app = 'tutti',
  }: { readonly token: string; readonly folder: string; readonly app?: string },
): Promise<readonly string[]> {
  const runner = createFakeRunner({
    INPUT_COMMAND: 'doctor',
    INPUT_TOKEN: token,
    INPUT_PATH: folder,
    INPUT_APP: app,
    GITHUB_REPOSITORY: 'acme/checkout',
    GITHUB_API_URL: url,
  });
  await runAction(runner);
  return runner.lines;
}
