import { bytes, created, json, list, noContent } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import { deleteAsset, findAsset, updateAsset, uploadAsset } from '../../state/release-assets.ts';
import type { ReleaseAsset } from '../../state/release-entities.ts';
import { assetsOf, findRelease } from '../../state/release-reads.ts';
import { serializeAsset } from '../serialize/release.ts';
import { given, textIn } from './body.ts';
import { idAt, repositoryAt, signedActor } from './place.ts';
import { releaseAt } from './release-routes.ts';

const READ = reads('contents');
const WRITE = writes('contents');

/** https://docs.github.com/en/rest/releases/assets. Uploads have a host of their own on GitHub; here `upload_url` leads to this one. */
export const releaseAssetRoutes: readonly Route[] = [
  route('GET /repos/{owner}/{repo}/releases/{release_id}/assets', READ, (context) => {
    const [repository, release] = [repositoryAt(context), releaseAt(context)];
    return list(assetsOf(context.store, release), (asset) =>
      serializeAsset(context, repository, release, asset),
    );
  }),
  {
    ...route('POST /repos/{owner}/{repo}/releases/{release_id}/assets', WRITE, (context) => {
      const { content, contentType } = context.raw;
      const { name = '', label } = context.query;
      const input = { name, content, ...given({ contentType: contentType ?? undefined, label }) };
      return created(
        shown(context, uploadAsset(context.store, signedActor(context), releaseAt(context), input)),
      );
    }),
    takesBytes: true,
  },
  route('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', READ, (context) => {
    const asset = assetAt(context);
    if (context.raw.accept !== 'application/octet-stream') return json(shown(context, asset));
    asset.downloadCount++;
    return bytes(asset.content, asset.contentType);
  }),
  route('PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}', WRITE, (context) => {
    const patch = given({ name: textIn(context.body, 'name'), label: textIn(context.body, 'label') });
    return json(shown(context, updateAsset(context.store, signedActor(context), assetAt(context), patch)));
  }),
  route('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', WRITE, (context) => {
    deleteAsset(context.store, signedActor(context), assetAt(context));
    return noContent();
  }),
];

const assetAt = (context: RequestContext): ReleaseAsset =>
  findAsset(context.store, context.actor, repositoryAt(context), idAt(context, 'asset_id'));

function shown(context: RequestContext, asset: ReleaseAsset) {
  const repository = repositoryAt(context);
  const release = findRelease(context.store, context.actor, repository, asset.releaseId);
  return serializeAsset(context, repository, release, asset);
}
