/** Where the sandbox is reached, and where its web pages would be if it had any. */
export interface Urls {
  /** Of the API without a slash at the end: `http://127.0.0.1:4010` or `http://127.0.0.1:4010/api/v3`. */
  readonly api: string;
  /** Of pages: GitHub's own, so that texts read as they will. */
  readonly html: string;
}

export const HTML = 'https://github.com';

/** Where GitHub serves pictures of accounts. */
export const AVATARS = 'https://avatars.githubusercontent.com';
