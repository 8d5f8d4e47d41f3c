/** `npm run demo`: a whole launch on this machine, told turn by turn. Exit status 0 only if every turn had its effect. */
import { createPrinter } from './print.ts';
import { helpText, readFlags } from './read-flags.ts';
import { runDemo } from './run-demo.ts';

const { flags, problem } = readFlags(process.argv.slice(2));
if (flags === null) {
  console.error(`${problem}\n\n${helpText}`);
  process.exitCode = 2;
} else if (flags.help) {
  console.log(helpText);
} else {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(name, () => interrupted.abort(new Error(`Stopped by ${name}.`)));
  // `npm run demo | head` closes the pipe: nobody is there to play for.
  process.stdout.on('error', () => interrupted.abort(new Error('Nobody reads on.')));
  process.exitCode = await runDemo(flags, createPrinter(process.stdout, process.env), interrupted.signal);
}
