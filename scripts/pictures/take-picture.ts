import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface PictureOptions {
  /** Path of the browser. */
  readonly chromium: string;
  /** For files of the way there. */
  readonly folder: string;
  readonly html: string;
  readonly target: string;
}

const width = 992;
/** Two points of the picture per point of the page, for sharp screens. */
const scale = 2;
const probe = '<script>document.documentElement.dataset.height = document.body.scrollHeight</script>';

/** Writes a page as a PNG, as high as the page is. @throws Error where the browser does not run */
export function takePicture({ chromium, folder, html, target }: PictureOptions): void {
  const page = join(folder, 'page.html');
  writeFileSync(page, html + probe);
  const run = (...more: string[]) =>
    execFileSync(
      chromium,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        `--user-data-dir=${folder}`,
        `--force-device-scale-factor=${scale}`,
        ...more,
        `file://${page}`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
  const height = /data-height="(\d+)"/.exec(run(`--window-size=${width},800`, '--dump-dom'))?.[1] ?? '800';
  run(`--window-size=${width},${height}`, `--screenshot=${resolve(target)}`);
}
