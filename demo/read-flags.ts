import { parseArgs } from 'node:util';

export interface Flags {
  readonly help: boolean;
  /** Leave both running at the end. */
  readonly keep: boolean;
  /** How long one effect may take, in milliseconds. */
  readonly deadlineMs: number;
  readonly wrongSecret: boolean;
}

export type FlagsResult =
  | { readonly flags: Flags; readonly problem: null }
  | { readonly flags: null; readonly problem: string };

const usualDeadline = '15';

export const helpText = `Plays a launch with Tutti on this machine: no account, no network.

  npm run demo                       the whole story, then everything is stopped
  npm run demo -- --keep             leaves GitHub and the App running at the end, to try things yourself
  npm run demo -- --deadline 30      seconds that one effect may take before the demo fails (${usualDeadline})
  npm run demo -- --wrong-secret     gives the App a wrong webhook secret: the demo must fail, and say where
  npm run demo -- --help             this

Exit status: 0 all went as told, 1 a step did not, 2 a flag is wrong, 130 stopped with Ctrl-C.`;

/** @param args without `node` and the script */
export function readFlags(args: readonly string[]): FlagsResult {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        keep: { type: 'boolean', default: false },
        deadline: { type: 'string', default: usualDeadline },
        'wrong-secret': { type: 'boolean', default: false },
      },
    });
    const seconds = Number(values.deadline);
    if (!(seconds > 0 && seconds <= 3600))
      return { flags: null, problem: `--deadline takes seconds, such as ${usualDeadline}.` };
    const { help, keep, 'wrong-secret': wrongSecret } = values;
    return { flags: { help, keep, deadlineMs: seconds * 1000, wrongSecret }, problem: null };
  } catch (error) {
    return { flags: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
