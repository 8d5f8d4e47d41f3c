export interface Welcome {
  readonly url: string;
  readonly people: readonly { readonly login: string; readonly name: string }[];
  readonly app: { readonly id: number; readonly installationId: number; readonly webhookSecret: string };
  /** A JSON Web Token of the app. */
  readonly jwt: string;
}

const REPOSITORY = 'repos/acme/checkout';

function as(login: string): string {
  return `curl -s -H 'Authorization: Bearer person-${login}'`;
}

/** What a person reads who has just started the sandbox: who is there, and lines that work when pasted. */
export function renderWelcome({ url, people, app, jwt }: Welcome): string {
  const width = Math.max(...people.map(({ login }) => login.length));
  const persons = people.map(
    ({ login, name }) => `  ${login.padEnd(width)}  person-${login.padEnd(width)}  ${name}`,
  );
  return `
A GitHub is running on this machine: ${url}

  REST      ${url}            also ${url}/api/v3
  GraphQL   ${url}/graphql    also ${url}/api/graphql

Everybody has a plain token:

${persons.join('\n')}

Try it:

  Look at the repository, as anybody
    curl -s ${url}/${REPOSITORY}

  Open an issue, as ana
    ${as('ana')} ${url}/${REPOSITORY}/issues -d '{"title":"One-page checkout"}'

  Comment on it, as gus
    ${as('gus')} ${url}/${REPOSITORY}/issues/1/comments -d '{"body":"Looks good"}'

  Ask in GraphQL, as lea
    ${as('lea')} ${url}/graphql -d '{"query":"{ viewer { login } }"}'

  Get a token of Tutti's App (App ${app.id}, installation ${app.installationId}; this line works for nine minutes)
    curl -s -X POST -H 'Authorization: Bearer ${jwt}' ${url}/app/installations/${app.installationId}/access_tokens

  Run the App against this GitHub, in another terminal
    eval "$(curl -s ${url}/_sandbox/app/env)" && npm start

  Send the App's webhooks to an address of yours, signed with a secret
    curl -s ${url}/_sandbox/webhook-target -d '{"url":"http://127.0.0.1:3000/api/github/webhooks","secret":"${app.webhookSecret}"}'

  Get what a workflow would have as GITHUB_TOKEN
    curl -s ${url}/_sandbox/github-token -d '{"repository":"acme/checkout","permissions":{"checks":"write"}}'

  Let GitHub Actions run a workflow on a commit, with the result you want
    curl -s ${url}/_sandbox/workflow-runs -d '{"repository":"acme/checkout","by":"wanda","workflow":".github/workflows/ci.yml","event":"push","ref":"main","jobs":{"unit":"success"}}'

  Let an organisation pay for something else, and make its repository private
    curl -s ${url}/_sandbox/plan -d '{"account":"acme","plan":"free","repository":"checkout","private":true}'

  Let ninety-one days pass there: checks and statuses are kept no longer
    curl -s ${url}/_sandbox/clock -d '{"days":91}'

  Let Dependabot find something
    curl -s ${url}/_sandbox/alerts/dependabot -d '{"repository":"checkout","package":"left-pad","severity":"high","scope":"runtime"}'

  See what was asked, and start afresh
    curl -s ${url}/_sandbox/requests
    curl -s ${url}/_sandbox/usage
    curl -s ${url}/_sandbox/deliveries
    curl -s -X POST ${url}/_sandbox/reset

Stop with Ctrl+C.
`;
}
