import { GithubError, type GithubErrorCode } from './github-error.ts';

/** What was asked for, or why it is not known. */
export type Known<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly code: GithubErrorCode; readonly why: string };

/** Keeps one question that GitHub does not answer from spoiling all others. */
export async function ifAnswered<T>(read: () => Promise<T>): Promise<Known<T>> {
  try {
    return { known: true, value: await read() };
  } catch (error) {
    if (error instanceof GithubError) return { known: false, code: error.code, why: error.what };
    throw error;
  }
}
