import type { AssetFacts } from '../../core/facts/signal-facts.ts';
import { believe } from '../json.ts';
import type { Reader } from '../reader.ts';
import { toActor } from '../to-actor.ts';
import { readAllPages } from './read-all-pages.ts';
import { type CommitPlace, type RestSource, unreadable } from './source.ts';

interface RawRelease {
  readonly tag_name: string;
  readonly target_commitish: string;
  readonly draft: boolean;
  readonly assets: readonly {
    readonly name: string;
    readonly state: string;
    readonly created_at: string;
    readonly browser_download_url: string;
    readonly uploader: { readonly login: string; readonly id: number; readonly type: string } | null;
  }[];
}

/**
 * Assets of the releases of exactly this commit: their tag is at it. A draft has no tag yet: it counts where it names this
 * commit by its SHA; GitHub shows drafts only to who may write contents (docs: list releases).
 */
export const releaseAssetSource: RestSource<CommitPlace, 'release-asset'> = {
  by: 'rest',
  read: async (reader, _, { sha }) => {
    const releases = await readAllPages<RawRelease>(reader, 'GET /repos/{owner}/{repo}/releases', {});
    if (releases === null) return unreadable('there are more than a thousand releases');
    const withAssets = releases.filter(({ assets }) => assets.length > 0);
    const here = await commitsOfTags(reader, withAssets);
    const ofCommit = withAssets.filter(({ draft, tag_name: tag, target_commitish: target }) =>
      draft ? target === sha : here.get(tag) === sha,
    );
    return { kind: 'release-asset', assets: ofCommit.flatMap(toAssets) };
  },
};

function toAssets({ tag_name: tag, assets }: RawRelease): AssetFacts[] {
  return assets.map(({ name, state, created_at: createdAt, browser_download_url: url, uploader }) => ({
    name,
    state,
    createdAt,
    url,
    tag,
    uploader:
      uploader === null
        ? null
        : toActor({ kind: uploader.type, login: uploader.login, databaseId: uploader.id }),
  }));
}

/** Only the newest releases can be of a commit that wants to be released: older tags are not looked up. */
const mostTags = 30;

async function commitsOfTags(
  { client, owner, name }: Reader,
  releases: readonly RawRelease[],
): Promise<ReadonlyMap<string, string>> {
  const tags = releases.filter(({ draft }) => !draft).slice(0, mostTags);
  if (tags.length === 0) return new Map();
  const selections = tags.map(
    ({ tag_name: tag }, i) =>
      `tag_${String(i)}: ref(qualifiedName: ${JSON.stringify(`refs/tags/${tag}`)}) { target { oid ... on Tag { target { oid } } } }`,
  );
  const { data } = await client.query({
    name: 'tags of releases',
    document: tagsQuery(selections.join('\n')),
    variables: { owner, name },
  });
  const refs = believe<Readonly<Record<string, RawTagRef | null>>>(data['repository']);
  return new Map(
    tags.flatMap(({ tag_name: tag }, i): [string, string][] => {
      const target = refs[`tag_${String(i)}`]?.target;
      return target === undefined || target === null ? [] : [[tag, target.target?.oid ?? target.oid]];
    }),
  );
}

interface RawTagRef {
  readonly target: { readonly oid: string; readonly target?: { readonly oid: string } } | null;
}

/** @param selections of refs, each under an alias */
export function tagsQuery(selections: string): string {
  return `query TagsOfReleases($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { ${selections} }
  rateLimit { cost remaining resetAt }
}`;
}
