import { created, json, list } from '../../http/answer.ts';
import { type RequestContext, type Route, reads, route, writes } from '../../http/route.ts';
import { createTagObject, peel, tagObjectAt } from '../../state/annotated-tags.ts';
import type { Repository, Signature } from '../../state/entities.ts';
import { signatureOf } from '../../state/git.ts';
import { nodeId } from '../../state/node-id.ts';
import { repositoryPage, repositoryUrl } from '../serialize/repository.ts';
import { serializeTag } from '../serialize/tag.ts';
import { objectIn, textIn } from './body.ts';
import { repositoryAt, signedActor } from './place.ts';

const TAGS = 'refs/tags/';

/** https://docs.github.com/en/rest/git/tags and https://docs.github.com/en/rest/repos/repos#list-repository-tags */
export const tagRoutes: readonly Route[] = [
  route('POST /repos/{owner}/{repo}/git/tags', writes('contents'), (context) => {
    const repository = repositoryAt(context);
    const tag = createTagObject(context.store, signedActor(context), repository, {
      name: textIn(context.body, 'tag') ?? '',
      message: textIn(context.body, 'message') ?? '',
      target: textIn(context.body, 'object') ?? '',
      tagger: taggerIn(context),
    });
    return created(serializeTag(context, repository, tag));
  }),
  route('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', reads('contents'), (context) => {
    const repository = repositoryAt(context);
    const tag = tagObjectAt(repository, context.params['tag_sha'] ?? '');
    return json(serializeTag(context, repository, tag));
  }),
  route('GET /repos/{owner}/{repo}/tags', reads('metadata'), (context) => {
    const repository = repositoryAt(context);
    const names = [...repository.refs.keys()].filter((ref) => ref.startsWith(TAGS)).sort();
    return list(names.reverse(), (ref) => serializeNamedTag(context, repository, ref));
  }),
];

/** Whoever asks, unless somebody else is named. */
function taggerIn(context: RequestContext): Signature {
  const own = signatureOf(context.store, signedActor(context).account);
  const named = objectIn(context.body, 'tagger');
  if (named === undefined) return own;
  const { name, email, date } = own;
  return {
    name: textIn(named, 'name') ?? name,
    email: textIn(named, 'email') ?? email,
    date: textIn(named, 'date') ?? date,
    accountId: null,
  };
}

/** `tag`: a name and the commit behind it. */
function serializeNamedTag(context: RequestContext, repository: Repository, ref: string) {
  const sha = peel(repository, repository.refs.get(ref) ?? '');
  const page = repositoryPage(context, repository);
  return {
    name: ref.slice(TAGS.length),
    commit: { sha, url: `${repositoryUrl(context, repository)}/commits/${sha}` },
    zipball_url: `${page}/zipball/${ref}`,
    tarball_url: `${page}/tarball/${ref}`,
    node_id: nodeId('REF', repository.id, ref),
  };
}
