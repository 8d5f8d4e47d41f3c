import { type Cast, place } from './cast.ts';
import { plainText } from './plain-text.ts';
import { type Convergence, readConvergence } from './read-convergence.ts';

/** A check run as the list of checks shows it. */
export interface Check {
  readonly name: string;
  readonly title: string;
  /** `in_progress`, or the conclusion once it is completed. */
  readonly state: string;
  /** Slug of the app that reported it. */
  readonly app: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
}

/** What Tutti did with a comment. */
export interface Answer {
  /** The lines of its reply, each with what became of it. */
  readonly lines: readonly string[];
  /** The reactions to the comment. */
  readonly reactions: readonly string[];
}

/** What GitHub shows, to somebody who can only read. Every call asks GitHub's API anew. */
export interface ReadBack {
  issue(number: number): Promise<Issue>;
  subIssues(number: number): Promise<readonly Issue[]>;
  /** Tutti's sticky comment; `null` while there is none. */
  convergence(initiative: number): Promise<Convergence | null>;
  /** `null` while there is no reply. */
  answer(issue: number, comment: number): Promise<Answer | null>;
  /** Tutti's announcements on the initiative, oldest first. */
  announcements(initiative: number): Promise<readonly string[]>;
  /** The newest check runs of each name on a commit. */
  checks(sha: string): Promise<readonly Check[]>;
  pullRequest(number: number): Promise<{ readonly merged: boolean; readonly mergeable: string }>;
  headOf(branch: string): Promise<string>;
}

const bot = 'tutti[bot]';

/** Reads as vera, who has read access and no more. */
export function createReadBack(cast: Cast): ReadBack {
  const { octokit } = cast('vera');
  const get = octokit.request;

  /** Tutti's own comments: their author tells, not what they say. */
  async function ownComments(issue: number): Promise<readonly string[]> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await get(route, { ...place, issue_number: issue, per_page: 100 });
    return data.filter(({ user }) => user?.login === bot).map(({ body }) => body ?? '');
  }

  return {
    async issue(number) {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
      return toIssue((await get(route, { ...place, issue_number: number })).data);
    },
    async subIssues(number) {
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
      return (await get(route, { ...place, issue_number: number })).data.map(toIssue);
    },
    async convergence(initiative) {
      const sticky = (await ownComments(initiative)).find((body) => body.startsWith(marker('convergence')));
      return sticky === undefined ? null : readConvergence(sticky);
    },
    async answer(issue, comment) {
      const reply = (await ownComments(issue)).find((body) =>
        body.startsWith(marker(`reply ${String(comment)}`)),
      );
      if (reply === undefined) return null;
      const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
      const { data } = await get(route, { ...place, comment_id: comment });
      const lines = reply.split('\n').filter((line) => line.startsWith('- '));
      return {
        lines: lines.map((line) => plainText(line.slice(2))),
        reactions: data.map(({ content }) => content),
      };
    },
    async announcements(initiative) {
      const own = await ownComments(initiative);
      return own
        .filter((body) => body.startsWith('<!-- tutti:announcement '))
        .map((body) => plainText(body.split('\n')[1] ?? ''));
    },
    async checks(sha) {
      const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
      const { data } = await get(route, { ...place, ref: sha, filter: 'latest', per_page: 100 });
      return data.check_runs.map(toCheck);
    },
    async pullRequest(number) {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
      const { data } = await get(route, { ...place, pull_number: number });
      return { merged: data.merged, mergeable: data.mergeable_state };
    },
    async headOf(branch) {
      const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
      return (await get(route, { ...place, ref: `heads/${branch}` })).data.object.sha;
    },
  };
}

function marker(text: string): string {
  return `<!-- tutti:${text} -->`;
}

interface ApiIssue {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly (string | { readonly name?: string })[];
}

function toIssue({ number, title, labels }: ApiIssue): Issue {
  const names = labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  return { number, title, labels: names };
}

interface ApiCheck {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string | null };
  readonly app: { readonly slug?: string } | null;
}

function toCheck({ name, status, conclusion, output, app }: ApiCheck): Check {
  return { name, title: output.title ?? '', state: conclusion ?? status, app: app?.slug ?? '' };
}
