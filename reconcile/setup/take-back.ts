import { readFileSync } from 'node:fs';
import { renderRequest } from '../../core/setup/render-setup.ts';
import type { SetupRequest } from '../../core/setup/setup-step.ts';
import { GithubError } from '../../octokit/github-error.ts';
import type { SetupExit, SetupRun } from './carry-out.ts';
import { explainRefusal } from './explain-refusal.ts';
import { parseUndo } from './undo-file.ts';

/** Carries out a saved way back; dry, too, unless it is to be applied. What is gone already is passed over. */
export async function takeBack({ call, terminal, send }: SetupRun, file: string): Promise<SetupExit> {
  const { print, complain, ask } = terminal;
  const requests = readRequests(file, `/repos/${call.owner}/${call.name}`);
  if (typeof requests === 'string') {
    complain(`error: ${requests}`);
    return 1;
  }
  for (const request of requests) print(renderRequest(request));
  if (requests.length === 0) return 0;
  if (!call.apply) {
    print('Nothing was written. With --apply it is.');
    return 3;
  }
  if (!call.yes && (ask === null || !(await ask('Take that back? [y/N] ')))) {
    complain('Nothing was written.');
    return 3;
  }
  let exit: SetupExit = 0;
  for (const request of requests) {
    try {
      await send(request);
      complain(`done: ${renderRequest(request)}`);
    } catch (error) {
      if (!(error instanceof GithubError)) throw error;
      exit = 1;
      complain(`error: ${explainRefusal(error)}`);
    }
  }
  return exit;
}

/** @returns what is wrong with the file, where it cannot be carried out */
function readRequests(file: string, at: string): readonly SetupRequest[] | string {
  try {
    return parseUndo(readFileSync(file, 'utf8'), at);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
