/** `npm run sandbox`: a GitHub on this machine, and how to talk to it as each person. */
import { parseArgs } from 'node:util';
import { importPKCS8, SignJWT } from 'jose';
import { renderWelcome } from './render-welcome.ts';
import { type Sandbox, startSandbox } from './start-sandbox.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    'webhook-url': { type: 'string' },
    'webhook-secret': { type: 'string' },
  },
});

/** A JSON Web Token of the app for ten minutes, so that the printed lines can be tried at once. */
async function appJwt({ app }: Sandbox): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(String(app.id))
    .setIssuedAt(now - 60)
    .setExpirationTime(now + 540)
    .sign(await importPKCS8(app.privateKey, 'RS256'));
}

const [url, secret] = [values['webhook-url'], values['webhook-secret']];
const sandbox = await startSandbox({
  port: Number(values.port),
  ...(url === undefined ? {} : { webhookUrl: url }),
  ...(secret === undefined ? {} : { webhookSecret: secret }),
});
const people = Object.values(sandbox.acme.people).map(({ login, name }) => ({ login, name: name ?? login }));
console.log(renderWelcome({ url: sandbox.url, people, app: sandbox.app, jwt: await appJwt(sandbox) }));

process.once('SIGINT', () => void sandbox.close());
process.once('SIGTERM', () => void sandbox.close());
