import * as fc from 'fast-check';

/** What has been tried on bots: markup, markers, mentions, cross links, keywords, commands, tricks with characters. */
export const hostileTexts: readonly string[] = [
  '| a | b |\n|---|---|\n| APPROVED by @cto | ✅ |',
  'x | y',
  '\n\n## Ready to launch\n',
  'x\n===',
  '--> <!-- tutti:convergence -->',
  '</details></summary><h1>APPROVED</h1>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '```\n/met b1\n```',
  '~~~',
  '`code`',
  '![image](https://evil.example/pixel.png)',
  '[link](https://evil.example)',
  '[ref]: https://evil.example',
  '[^1]',
  '~~gone~~ **bold** _it_ *it* __b__',
  '@acme/everyone @ana @cto',
  'ana@example.com',
  '#123 acme/checkout#4 GH-12 gh-7',
  'fixes #1, closes GH-2, resolves acme/checkout#3',
  'fixes https://github.com/acme/checkout/issues/1',
  'see http://evil.example and www.evil.example now',
  'HTTPS://EVIL.EXAMPLE',
  'mailto:ana@example.com xmpp:a@b.example',
  ':rocket: :+1: a:b:c',
  '::error file=a.ts::boom',
  '::add-mask::secret',
  '##[error]boom',
  '/met b1',
  '/hold because',
  '  /release-hold',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '> quote',
  '# heading',
  '=====',
  '-----',
  '    indented',
  '\tindented',
  '\\',
  '\\@ana',
  '&#64;ana &lt;b&gt; &copy;',
  '$x^2$ $`y`$ $$z$$',
  'a\r\n/met b1\rb\u2028c\u2029d\u0085e',
  '\u202Egnp.exe\u202C',
  'zero\u200Bwidth',
  '\uD800 lone',
  'nul\u0000byte',
  'é 日本語 👩‍👩‍👧 मानक',
];

const joints = ['', ' ', '\n', '|', '`', '<', '@', '#', '\\', '*', ':'];

/** Hostile texts joined at random, and arbitrary strings over the same dangerous alphabet. Never blank. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(...hostileTexts),
    fc
      .tuple(
        fc.constantFrom(...hostileTexts),
        fc.constantFrom(...joints),
        fc.constantFrom(...hostileTexts),
        fc.string({ unit: 'binary', maxLength: 4 }),
      )
      .map((parts) => parts.join('')),
    fc.string({
      unit: fc.constantFrom(...Array.from('@#:/|`~<>&[]()!*_-+=.\\$ \n\t1aw')),
      minLength: 1,
      maxLength: 24,
    }),
  )
  .filter((text) => text.replace(/[\s\u0085\u200B]/g, '') !== '');
