import type { AlertFacts, AnalysisFacts } from '../../core/facts/signal-facts.ts';
import { believe } from '../json.ts';
import type { Reader } from '../reader.ts';
import { readAllPages } from './read-all-pages.ts';
import { type CommitPlace, type InitiativePlace, type RestSource, unreadable } from './source.ts';

interface RawAnalysis {
  readonly id: number;
  readonly ref: string;
  readonly commit_sha: string;
  readonly category?: string;
  readonly error: string;
  readonly created_at: string;
  readonly tool: { readonly name?: string };
}

interface RawCodeAlert {
  readonly number: number;
  readonly html_url: string;
  readonly state: string | null;
  readonly rule: {
    readonly id?: string | null;
    readonly severity?: string | null;
    readonly security_severity_level?: string | null;
  };
}

/**
 * Analyses of exactly this commit, whatever ref they were uploaded for, and the alerts that are left on the ref of the
 * newest: alerts belong to a ref, not to a commit (docs: REST API endpoints for code scanning).
 */
export const codeScanningSource: RestSource<CommitPlace, 'code-scanning'> = {
  by: 'rest',
  read: async (reader, { tool, dismissed }, { sha }) => {
    const analyses = await readAnalyses(reader, tool, sha);
    const [newest] = analyses.toSorted((a, b) => b.id - a.id);
    if (newest === undefined) return { kind: 'code-scanning', analyses: [], alerts: [] };
    const alerts: AlertFacts[] = [];
    for (const state of dismissed === 'count' ? ['open', 'dismissed'] : ['open']) {
      const found = await readAllPages<RawCodeAlert>(
        reader,
        'GET /repos/{owner}/{repo}/code-scanning/alerts',
        {
          ref: newest.ref,
          tool_name: tool,
          state,
        },
      );
      if (found === null) return unreadable('there are more than a thousand alerts');
      alerts.push(...found.map(toCodeAlert));
    }
    return { kind: 'code-scanning', analyses: analyses.map(toAnalysis), alerts };
  },
};

const perPage = 100;
/** Analyses of a commit that wants to be released are new: what lies further back is waited for again. */
const mostPages = 3;

/** The newest first; those of one commit stand together, so that it ends with the page on which they end. */
async function readAnalyses(
  { client, owner, name }: Reader,
  tool: string,
  sha: string,
): Promise<RawAnalysis[]> {
  const found: RawAnalysis[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await client.rest('GET /repos/{owner}/{repo}/code-scanning/analyses', {
      owner,
      repo: name,
      tool_name: tool,
      per_page: perPage,
      page,
    });
    const analyses = believe<readonly RawAnalysis[]>(answer);
    found.push(...analyses.filter((analysis) => analysis.commit_sha === sha));
    const mayGoOn = found.length === 0 || analyses.at(-1)?.commit_sha === sha;
    if (analyses.length < perPage || !mayGoOn) break;
  }
  return found;
}

function toAnalysis({ id, category, error, created_at: createdAt, tool }: RawAnalysis): AnalysisFacts {
  return { id, tool: tool.name ?? '', category: category ?? null, error, createdAt };
}

/** `security_severity_level` where a rule has one, else how grave the tool calls it. */
function toCodeAlert({ number, html_url: url, state, rule }: RawCodeAlert): AlertFacts {
  return {
    number,
    url,
    state: state ?? 'open',
    severity: rule.security_severity_level ?? rule.severity ?? null,
    what: rule.id ?? 'a rule without a name',
    scope: null,
  };
}

interface RawDependabotAlert {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly dependency: { readonly package?: { readonly name: string }; readonly scope?: string | null };
  readonly security_vulnerability: { readonly severity: string };
}

/** The first page, which is all where it is not full: a repository with a hundred open alerts is not ready. */
export const dependabotSource: RestSource<InitiativePlace, 'dependabot'> = {
  by: 'rest',
  read: async ({ client, owner, name }) => {
    const answer = await client.rest('GET /repos/{owner}/{repo}/dependabot/alerts', {
      owner,
      repo: name,
      state: 'open',
      per_page: perPage,
    });
    const alerts = believe<readonly RawDependabotAlert[]>(answer);
    if (alerts.length >= perPage) return unreadable('there are a hundred open alerts or more');
    return { kind: 'dependabot', alerts: alerts.map(toDependabotAlert) };
  },
};

function toDependabotAlert(raw: RawDependabotAlert): AlertFacts {
  const { number, html_url: url, state, dependency } = raw;
  return {
    number,
    url,
    state,
    severity: raw.security_vulnerability.severity,
    what: dependency.package?.name ?? 'a package',
    scope: dependency.scope ?? null,
  };
}

interface RawSecretAlert {
  readonly number?: number;
  readonly html_url?: string;
  readonly state?: string;
  readonly secret_type?: string;
}

/** GITHUB_TOKEN can never read these (docs: permissions of GITHUB_TOKEN); the secret itself is not asked for. */
export const secretScanningSource: RestSource<InitiativePlace, 'secret-scanning'> = {
  by: 'rest',
  read: async (reader) => {
    const alerts = await readAllPages<RawSecretAlert>(
      reader,
      'GET /repos/{owner}/{repo}/secret-scanning/alerts',
      {
        state: 'open',
        hide_secret: true,
      },
    );
    if (alerts === null) return unreadable('there are more than a thousand open alerts');
    return { kind: 'secret-scanning', alerts: alerts.map(toSecretAlert) };
  },
};

function toSecretAlert({ number, html_url: url, state, secret_type: type }: RawSecretAlert): AlertFacts {
  return {
    number: number ?? 0,
    url: url ?? '',
    state: state ?? 'open',
    severity: null,
    what: type ?? 'a secret',
    scope: null,
  };
}
