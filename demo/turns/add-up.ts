import type { Scene } from '../scene.ts';

/** What the whole story cost, and that the stand-in for GitHub has kept to GitHub's description of itself. */
export async function addUp(scene: Scene): Promise<void> {
  const { control, print } = scene;
  const { requests, points } = await control.usageOfApp();
  await scene.expect({
    expected: 'no answer and no webhook that GitHub’s published schemas do not allow',
    read: () => control.violations(),
    holds: (violations) => violations === 0,
    describe: (violations) => `${String(violations)} of them: see /_sandbox/violations`,
  });
  const { turns, effects } = scene.score();
  print.lines([
    `  ${String(turns)} steps, ${String(effects)} effects as expected, each read back from GitHub’s API`,
    `  The App asked GitHub ${String(requests)} times and spent ${String(points)} GraphQL points of 5,000 an hour.`,
    '  Every answer and webhook of this GitHub was held to GitHub’s published schemas.',
    '',
    '  Read next: docs/README.md, or try it yourself with npm run demo -- --keep',
  ]);
}
