import { readFileSync } from 'node:fs';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Where GitHub shows a text: in a comment of the App, or as the page of a check. */
export type Frame = 'comment' | 'check';

const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/**
 * A Markdown text as GitHub shows it, as a page of HTML.
 * @param markdown ours: its HTML is taken as it is
 */
export function renderPage(markdown: string, frame: Frame): string {
  const [first = '', ...rest] = markdown.split('\n');
  const head =
    frame === 'comment'
      ? '<header><b>tutti</b> <span class="bot">bot</span> commented</header>'
      : `<header><b>launch-gate</b> <span class="state">In progress</span><p>${toHtml(first.replace(/^# /, ''))}</p></header>`;
  const body = toHtml(frame === 'comment' ? markdown : rest.join('\n'));
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main class="${frame}">${head}<article>${body}</article></main>`;
}

function toHtml(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}
