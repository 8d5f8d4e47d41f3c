import { rateLimit, withFragments } from './fragments.ts';

/** The repository with its config, and who asks. */
export const setupQuery = withFragments(`query Setup($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ...Repository isPrivate }
  viewer { login }
  ${rateLimit}
}`);
