/**
 * Makes the pictures of the documentation from the golden files of the tests, so that they show what Tutti writes.
 * Needs Chromium; `CHROMIUM` names it where it is not at /usr/bin/chromium.
 *
 *     node scripts/render-pictures.ts
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPage } from './pictures/render-page.ts';
import { takePicture } from './pictures/take-picture.ts';

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const pictures = [
  { from: 'convergence-waiting', to: 'convergence', frame: 'comment' },
  { from: 'check', to: 'launch-gate', frame: 'check' },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'tutti-pictures-'));
for (const { from, to, frame } of pictures) {
  const golden = readFileSync(`test/core/render/${from}.golden.md`, 'utf8');
  const target = `docs/images/${to}.png`;
  takePicture({ chromium, folder, html: renderPage(golden, frame), target });
  console.log(`wrote ${target}`);
}
rmSync(folder, { recursive: true });
