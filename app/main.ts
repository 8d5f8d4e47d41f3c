/** Entry of the App, without logic: settings in, App running, stopped by a signal. */
import { createLog, errorFields } from './log.ts';
import { readSettings } from './read-settings.ts';
import { startApp } from './start-app.ts';

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
