/** Releases and what is attached to them. https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases */

export interface Release {
  readonly kind: 'Release';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  tagName: string;
  /** A branch or a SHA: where the tag will be made, should there be none. */
  targetCommitish: string;
  name: string | null;
  body: string | null;
  /** As it was saved; a release whose tag was deleted is a draft again, see `isDraft`. */
  draft: boolean;
  prerelease: boolean;
  readonly authorId: number;
  readonly savedAt: string;
  /** Of the commit, not of the release (OpenAPI, "Get the latest release"). */
  createdAt: string;
  /** `null` for drafts. */
  publishedAt: string | null;
  updatedAt: string;
  /** Greater is later: who was said to be the latest last. `null`: never. */
  latestRank: number | null;
}

export interface ReleaseAsset {
  readonly kind: 'ReleaseAsset';
  readonly id: number;
  readonly nodeId: string;
  readonly repositoryId: number;
  readonly releaseId: number;
  name: string;
  label: string | null;
  readonly contentType: string;
  readonly content: Buffer;
  downloadCount: number;
  readonly uploaderId: number;
  readonly createdAt: string;
  updatedAt: string;
}
