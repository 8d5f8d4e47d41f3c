import assert from 'node:assert/strict';
import { runSetup } from '../../../reconcile/setup/run-setup.ts';
import type { Terminal } from '../../../reconcile/setup/terminal.ts';
import { CONFIG_PATH, TUTTI_CONFIG } from '../../../sandbox/seed/tutti-config.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start-sandbox.ts';
import { asUser } from '../../../sandbox/state/actor.ts';
import { commitFiles } from '../../../sandbox/state/git.ts';
import { ask, type Reply } from '../../sandbox/ask.ts';

export interface SetupOutput {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `acme/checkout` without rules of any kind, and `tutti setup` to be run on it. */
export interface SetupStage {
  readonly sandbox: Sandbox;
  readonly run: (words: readonly string[], extra?: Partial<Terminal>) => Promise<SetupOutput>;
  readonly as: (login: string, line: string, body?: unknown) => Promise<Reply>;
  /** As the App itself, on this commit. */
  readonly report: (sha: string, conclusion: 'success' | 'failure') => Promise<void>;
  readonly configure: (release: string) => void;
  /** Everything by which the administrator asked GitHub to change something, as `POST /repos/…`. */
  readonly writes: () => readonly string[];
  /** Labels, rulesets with their rules, environments with theirs, the proposal: all that `setup` may touch. */
  readonly picture: () => Promise<unknown>;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

const R = '/repos/acme/checkout';

export async function startSetupStage(token: (sandbox: Sandbox) => Promise<string>): Promise<SetupStage> {
  const sandbox = await startSandbox();
  const as = (login: string, line: string, body?: unknown) =>
    ask(sandbox, sandbox.tokenOf(login), line.replace('~', R), body);

  return {
    sandbox,
    as,
    async run(words, extra = {}) {
      const [out, err]: [string[], string[]] = [[], []];
      const env = {
        GITHUB_API_URL: sandbox.url,
        TUTTI_WRITE_INTERVAL_MS: '0',
        TUTTI_ADMIN_TOKEN: sandbox.tokenOf('adm'),
        APP_ID: String(sandbox.app.id),
      };
      const code = await runSetup(['--repository', 'acme/checkout', ...words], {
        print: (line) => out.push(line),
        complain: (line) => err.push(line),
        ask: null,
        askSecret: null,
        ...extra,
        env: { ...env, ...extra.env },
      });
      return { code, out: out.join('\n'), err: err.join('\n') };
    },
    async report(sha, conclusion) {
      const check = { name: 'launch-gate', head_sha: sha, status: 'completed', conclusion };
      const reply = await ask(sandbox, await token(sandbox), `POST ${R}/check-runs`, check);
      assert.equal(reply.status, 201);
    },
    configure(release) {
      const { store, acme } = sandbox;
      const config = TUTTI_CONFIG.slice(0, TUTTI_CONFIG.indexOf('release:')) + release;
      commitFiles(store, asUser(acme.people.adm), acme.repository, {
        branch: 'main',
        message: 'Another config',
        files: { [CONFIG_PATH]: config },
      });
    },
    writes: () =>
      sandbox
        .requests()
        .filter(
          ({ method, operation, by }) => method !== 'GET' && operation !== 'POST /graphql' && by === 'adm',
        )
        .map(({ method, path }) => `${method} ${path}`),
    async picture() {
      const { labels, rulesets, environments } = {
        labels: (await as('adm', 'GET ~/labels?per_page=100')).body,
        rulesets: (await as('adm', 'GET ~/rulesets')).body,
        environments: (await as('adm', 'GET ~/environments')).body,
      };
      const details = await Promise.all(
        (Array.isArray(rulesets) ? rulesets : []).map(async ({ id }: { id: number }) => {
          const { body } = await as('adm', `GET ~/rulesets/${String(id)}`);
          const { name, target, enforcement, bypass_actors: bypass, conditions, rules } = body;
          return { name, target, enforcement, bypass, conditions, rules };
        }),
      );
      const rules = await Promise.all(
        (environments?.environments ?? []).map(async ({ name }: { name: string }) => {
          const { body } = await as(
            'adm',
            `GET ~/environments/${encodeURIComponent(name)}/deployment_protection_rules`,
          );
          return [name, body.custom_deployment_protection_rules.map((rule: any) => rule.app.slug)];
        }),
      );
      const proposal = await as('adm', 'GET ~/pulls?state=open&head=acme:tutti/set-up');
      const branch = await as('adm', 'GET ~/git/ref/heads/tutti/set-up');
      const form = [branch.status, proposal.body.length];
      return { form, labels: labels.map(({ name }: { name: string }) => name).toSorted(), details, rules };
    },
    reset() {
      sandbox.reset();
      sandbox.acme.repository.protections.clear();
    },
    close: () => sandbox.close(),
  };
}
