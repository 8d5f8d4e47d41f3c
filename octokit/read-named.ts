import { rateLimit } from './documents/fragments.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables } from './reader.ts';

/** What has a name: the commit it is at, or the annotated tag, as a full SHA. */
export interface Named {
  readonly branch: string | null;
  readonly tag: string | null;
}

interface RawRef {
  readonly name: string;
  readonly prefix: string;
  readonly target: { readonly oid: string; readonly target?: { readonly oid: string } } | null;
}

const ref = '{ name prefix target { oid ... on Tag { target { oid } } } }';

export const namedQuery = `query Named($owner: String!, $name: String!, $branch: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    branch: ref(qualifiedName: $branch) ${ref}
    tag: ref(qualifiedName: $tag) ${ref}
  }
  ${rateLimit}
}`;

/** The branch and the tag of exactly this name, without `refs/heads/` or `refs/tags/`. @throws GithubError */
export async function readNamed(reader: Reader, name: string): Promise<Named> {
  const { data } = await reader.client.query({
    name: 'named',
    document: namedQuery,
    variables: { ...repositoryVariables(reader), branch: `refs/heads/${name}`, tag: `refs/tags/${name}` },
  });
  const { repository } = believe<{
    readonly repository: { readonly branch: RawRef | null; readonly tag: RawRef | null } | null;
  }>(data);
  const { branch, tag } = mustHaveRepository(reader, repository);
  return { branch: targetOf(branch, 'refs/heads/', name), tag: targetOf(tag, 'refs/tags/', name) };
}

/** GitHub looks in other places too where there is none of that name, as Git does (gitrevisions). */
function targetOf(found: RawRef | null, prefix: string, name: string): string | null {
  if (found === null || found.prefix !== prefix || found.name !== name) return null;
  return found.target?.target?.oid ?? found.target?.oid ?? null;
}
