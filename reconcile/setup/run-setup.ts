import { createClient } from '../../octokit/client.ts';
import { systemClock } from '../../octokit/clock.ts';
import { GithubError } from '../../octokit/github-error.ts';
import { createHttpsFetch } from '../../octokit/https-fetch.ts';
import { createPacer } from '../../octokit/pacer.ts';
import { createReader } from '../../octokit/reader.ts';
import { sendSetupRequest } from '../../octokit/send-setup-request.ts';
import { carryOut, type SetupExit, type SetupRun } from './carry-out.ts';
import { explainRefusal } from './explain-refusal.ts';
import { parseSetupArguments, type SetupCall, SetupUsageError, setupHelp } from './setup-arguments.ts';
import { takeBack } from './take-back.ts';
import type { Terminal } from './terminal.ts';

/** `tutti setup`, from the words after it to the exit code: 2 for the command line, else as `SetupExit` says. */
export async function runSetup(words: readonly string[], terminal: Terminal): Promise<SetupExit | 2> {
  try {
    const call = parseSetupArguments(words, terminal.env);
    if (call === null) {
      terminal.print(setupHelp);
      return 0;
    }
    const token = await readToken(terminal);
    return await connectAndRun(call, token, discreet(terminal, token));
  } catch (error) {
    if (!(error instanceof SetupUsageError)) throw error;
    terminal.complain(`${error.message}\n\n${setupHelp}`);
    return 2;
  }
}

async function readToken({ env, askSecret }: Terminal): Promise<string> {
  const given = env['TUTTI_ADMIN_TOKEN']?.trim() ?? '';
  const isAsked = given === '' && askSecret !== null;
  const token = isAsked ? (await askSecret('Token of an administrator: ')).trim() : given;
  if (token !== '') return token;
  throw new SetupUsageError('There is no token: put that of an administrator into TUTTI_ADMIN_TOKEN.');
}

/** Whatever is said, by whomever, the token is not in it. */
function discreet(terminal: Terminal, token: string): Terminal {
  const hide = (line: string) => line.replaceAll(token, '***');
  return {
    ...terminal,
    print: (line) => terminal.print(hide(line)),
    complain: (line) => terminal.complain(hide(line)),
  };
}

async function connectAndRun(call: SetupCall, token: string, terminal: Terminal): Promise<SetupExit> {
  const { env } = terminal;
  const client = createClient({
    baseUrl: baseUrlOf(env),
    token: () => Promise.resolve(token),
    fetch: createHttpsFetch({ env }),
  });
  // GitHub asks for a second between two writes; its stand-in needs none.
  const written = env['TUTTI_WRITE_INTERVAL_MS'] ?? '';
  const intervalMs = /^\d{1,6}$/.test(written) ? Number(written) : 1000;
  const pacer = createPacer({ clock: systemClock, intervalMs });
  const run: SetupRun = {
    call,
    terminal,
    reader: createReader({ client, owner: call.owner, name: call.name, appId: call.appId }),
    send: (request) => pacer.run(1, () => sendSetupRequest(client, request)),
  };
  try {
    return await (call.undo === null ? carryOut(run) : takeBack(run, call.undo));
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    terminal.complain(`error: ${explainRefusal(error)}`);
    return 1;
  }
}

function baseUrlOf(env: Terminal['env']): string | undefined {
  const host = env['GHE_HOST'];
  return env['GITHUB_API_URL'] ?? (host === undefined ? undefined : `https://${host}/api/v3`);
}
