import type { Metafile } from 'esbuild';
import { bundleAction } from '../scripts/action-bundle/bundle-action.ts';
import { buildRivals } from './build-rivals.ts';
import type { Progress } from './progress.ts';
import type { Row } from './table.ts';

/** Goals, in bytes. */
const mostOfAll = 160_000;
const mostOfGate = 100_000;

/** P2: how large the bundle is, and how much of it a step loads. */
export async function measureBundle(progress: Progress): Promise<Row[]> {
  progress('bundling');
  const { metafile } = await bundleAction();
  const rivals = await buildRivals();
  rivals.remove();
  const { plain, usual } = rivals.bytes;
  const all = Object.keys(metafile.outputs).filter((path) => path.endsWith('.js'));
  const gate = ['action/main.ts', 'action/commands/gate.ts', 'action/connect.ts'].flatMap((source) => [
    ...loadedWith(metafile, source),
  ]);
  const row = (what: string, aim: number | null, bytes: number): Row => ({
    goal: 'P2',
    what,
    aim: aim === null ? '–' : `≤ ${renderKb(aim)}`,
    measured: renderKb(bytes),
    floor: renderKb(plain),
    ratio: bytes / plain,
    isMet: aim === null ? null : bytes <= aim,
  });
  return [
    row('the whole bundle, every command', mostOfAll, bytesOf(metafile, all)),
    row('what gate loads of it', mostOfGate, bytesOf(metafile, gate)),
    row('the usual packages, bundled', null, usual),
  ];
}

/** All files that are loaded with the output of this source, before anything is loaded late. */
function loadedWith({ outputs }: Metafile, source: string): ReadonlySet<string> {
  const [first] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
  if (first === undefined) throw new Error(`${source} is no entry of the bundle`);
  const loaded = new Set([first]);
  for (const path of loaded)
    for (const { path: next, kind, external } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) loaded.add(next);
  return loaded;
}

function bytesOf({ outputs }: Metafile, paths: readonly string[]): number {
  return [...new Set(paths)].reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
}

function renderKb(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;
}
