import { Octokit } from '@octokit/core';

/** Everybody who plays, by login. */
export type Login = 'lea' | 'vera' | 'ana' | 'gus' | 'dee' | 'sam' | 'ada' | 'wanda' | 'max' | 'olga' | 'adm';

/** A person at GitHub's API, with that person's own token. */
export interface Person {
  readonly login: Login;
  readonly octokit: Octokit;
  /** Says something on an issue. @returns the comment's id */
  comment(issue: number, body: string): Promise<number>;
}

/** Where it all happens. */
export const place = { owner: 'acme', repo: 'checkout' } as const;

export type Cast = (login: Login) => Person;

/** What the sandbox gives each person. */
export function tokenOf(login: Login): string {
  return `person-${login}`;
}

/** Octokit has no default for it, and without it GitHub answers as it did in 2022. */
const headers = { 'x-github-api-version': '2026-03-10' };

/** @param signal ends whatever somebody is about to say */
export function createCast(githubUrl: string, signal: AbortSignal): Cast {
  const people = new Map<Login, Person>();
  return (login) => {
    const person = people.get(login) ?? createPerson(githubUrl, login, signal);
    people.set(login, person);
    return person;
  };
}

function createPerson(githubUrl: string, login: Login, signal: AbortSignal): Person {
  const octokit = new Octokit({
    baseUrl: githubUrl,
    auth: tokenOf(login),
    userAgent: 'tutti-demo',
    request: { signal },
  });
  octokit.hook.before('request', (options) => {
    Object.assign(options.headers, headers);
  });
  return {
    login,
    octokit,
    async comment(issue, body) {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      const { data } = await octokit.request(route, { ...place, issue_number: issue, body });
      return Number(data.id);
    },
  };
}
