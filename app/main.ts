/** Entry of the App, without logic: settings in, App running, stopped by a signal; or its command `setup`. */
import { createTerminal } from '../reconcile/setup/create-terminal.ts';
import { runSetup } from '../reconcile/setup/run-setup.ts';
import { createLog, errorFields } from './log.ts';
import { readSettings } from './read-settings.ts';
import { startApp } from './start-app.ts';

if (process.argv[2] === 'setup') process.exit(await runSetup(process.argv.slice(3), createTerminal(process)));

const { settings, problems } = readSettings(process.env);
if (settings === null) {
  console.error(`Tutti does not start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  process.exit(2);
}

const log = createLog(
  [...settings.webhookSecrets, settings.privateKey],
  (line) => console.log(line),
  () => new Date().toISOString(),
);

try {
  const app = await startApp(settings, { log });
  log('info', 'listening', { port: app.port });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log('info', 'stopping', { signal });
      void app.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  log('error', 'could not start', errorFields(error));
  process.exit(1);
}
