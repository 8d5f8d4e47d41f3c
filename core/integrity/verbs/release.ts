import { matchBranch } from '../../config/match-branch.ts';
import { signerOf } from './sign.ts';
import { done, refused, type VerbRule } from './verb-rule.ts';

/** What a tag may be called here: a part of what git allows, and nothing that means something in Markdown or a shell. */
const tagName = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;

/**
 * `/release <tag>`: once everybody is ready, the App makes this tag and its GitHub release where the default branch stands.
 * `/release clear` takes it back. By an owner of the Conductor, in person; of the Visionary where nobody conducts.
 */
export const release: VerbRule = {
  verb: 'release',
  isPositive: ({ rest }) => !isClear(rest),
  place: 'initiative',
  by: 'rule',
  isVoidedAnywhere: true,
  take: ({ command: { rest }, speaker, context: { config, entitlements } }) => {
    const by = signerOf(config);
    if (entitlements.owner(by, speaker.actor) !== 'yes') return refused('release-by-conductor-only', { by });
    if (isClear(rest)) return done('release-cleared', [{ act: 'release', tag: null }]);
    const { tags } = config.release;
    const isTag = tagName.test(rest) && !rest.includes('..') && matchBranch(tags, rest);
    if (!isTag) return refused('release-which-tag', { tags: tags.join(', ') });
    return done('release-asked', [{ act: 'release', tag: rest }], { tag: rest });
  },
};

function isClear(rest: string): boolean {
  return /^clear\b/i.test(rest);
}
