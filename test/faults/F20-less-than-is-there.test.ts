import { after, before, describe, it } from 'node:test';
import { believe } from '../../octokit/json.ts';
import { prepareLaunch, type ReadyLaunch } from '../attacks/ready-launch.ts';

interface Comments {
  totalCount: number;
  nodes: (Record<string, unknown> | null)[];
}
interface Answer {
  readonly data: {
    readonly repository: {
      readonly issue: { readonly subIssues: { readonly nodes: readonly { readonly comments: Comments }[] } };
    };
  };
}

/** GitHub shows less than there is, and says so or does not. Only a full picture may turn a red gate green. */
describe('F20 an answer from which something is missing', () => {
  let launch: ReadyLaunch;
  before(async () => {
    launch = await prepareLaunch();
    await launch.world.as('gus').comment(launch.initiative.issueOf('guardian'), '/unmet runbook out of date');
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
  });
  after(() => launch.world.close());

  /** Hides the denial and our receipt of it from every read of the initiative. */
  function hiding(spoil: (comments: Comments) => void): typeof globalThis.fetch {
    return async (url, init) => {
      const response = await globalThis.fetch(url, init);
      if (!(typeof init?.body === 'string' && init.body.includes('query Initiative('))) return response;
      const answer = believe<Answer>(await response.json());
      for (const { comments } of answer.data.repository.issue.subIssues.nodes) spoil(comments);
      return Response.json(answer, { headers: response.headers });
    };
  }

  const isDenial = (comment: Record<string, unknown> | null) =>
    String(comment?.['body']).includes('out of date');

  const ways: Readonly<Record<string, (comments: Comments) => void>> = {
    'a comment that is named and not shown': (comments) => {
      comments.nodes = comments.nodes.map((comment) => (isDenial(comment) ? null : comment));
    },
    'a list that is shorter than its count': (comments) => {
      comments.nodes = comments.nodes.filter((comment) => !isDenial(comment));
    },
  };
  for (const [how, spoil] of Object.entries(ways))
    it(`${how}: unknown, and red`, async () => {
      await launch.world.restartApp({ fetch: hiding(spoil) });
      await launch.assertRed(/^Unknown: Not everything could be read/);
      await launch.world.restartApp();
      await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
    });

  it('an author who is gone takes no denial along that we have seen', async () => {
    const ghost = (comments: Comments) => {
      for (const comment of comments.nodes)
        if (isDenial(comment)) Object.assign(comment ?? {}, { author: null });
    };
    await launch.world.restartApp({ fetch: hiding(ghost) });
    await launch.assertRed(/^Blocked: Guardian: runbook is not met/);
  });
});
