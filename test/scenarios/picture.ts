import { believe } from '../../octokit/json.ts';
import type { OpenInitiative, World } from '../world/world.ts';

export interface Shown {
  readonly world: World;
  readonly initiative: OpenInitiative | null;
  readonly pull: number | null;
  /** What GitHub said to the last try to merge, where one was made since the last picture. */
  readonly merge: string | null;
  /** Comments that were shown before; grows. */
  readonly seen: Set<number>;
}

/** What GitHub shows at one moment, as one page: the convergence comment, the check, and every reply since the last one. */
export async function renderPicture(shown: Shown): Promise<string> {
  const { initiative, pull, merge } = shown;
  const replies = await newComments(shown);
  const parts = [
    ...(initiative === null ? [] : [['The convergence comment', await stickyOf(shown, initiative)]]),
    ...(pull === null ? [] : [['The check `launch-gate`', await checkOf(shown, pull)]]),
    ...(merge === null ? [] : [['The last try to merge', merge]]),
    ...replies.map(({ where, body }) => [`A reply on ${where}`, body]),
  ];
  return mask(parts.map(([title = '', body = '']) => `# ${title}\n\n${body.trim()}`).join('\n\n---\n\n'));
}

async function stickyOf({ world }: Shown, { number }: OpenInitiative): Promise<string> {
  const comments = await world.ourComments(number);
  return comments.find(({ body }) => body.includes('tutti:convergence'))?.body ?? 'There is none.';
}

async function checkOf({ world }: Shown, pull: number): Promise<string> {
  const gate = await world.gate(pull);
  if (gate === null) return 'There is none.';
  const state = gate.conclusion ?? gate.status;
  return `**${state}** · ${gate.output.title ?? ''}\n\n${gate.output.summary ?? ''}`;
}

async function newComments({ world, initiative, seen }: Shown) {
  if (initiative === null) return [];
  const children = await world
    .as('adm')
    .request('GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues', {
      issue_number: initiative.number,
      per_page: 100,
    });
  const places = [
    { number: initiative.number, where: 'the initiative' },
    ...believe<{ number: number; title: string }[]>(children).map(({ number, title }) => ({
      number,
      where: title,
    })),
  ];
  const found = [];
  for (const { number, where } of places) {
    const comments = await world.ourComments(number);
    found.push(...comments.map(({ id, body }) => ({ id, body, where })));
  }
  const fresh = found.filter(({ id, body }) => !seen.has(id) && !body.includes('tutti:convergence'));
  for (const { id } of found) seen.add(id);
  return fresh.toSorted((a, b) => a.id - b.id);
}

/** What no two runs share. */
const changing: readonly (readonly [string, RegExp])[] = [
  ['HASH', /\b[0-9a-f]{64}\b/g],
  ['SHA', /\b[0-9a-f]{40}\b|(?<=config at |Signals at:\*\* `)[0-9a-f]{7}\b/g],
  ['DIGEST', /(?<=@|Signed:\*\* `|is signed: `|[Tt]he record |is now )[0-9a-f]{8}\b/g],
  ['ID', /(?<=issuecomment-|runs\/|reply |comment )\d{6,}/g],
  ['TIME', /\b20(?!99)\d\d-\d\d-\d\d(?:[T ][\d:.]+Z?)?/g],
];

/** The receipt, which is for us to read: its shape is held by tests of its own. */
const receipt = /(?<=```json\n)[^`]*(?=```)/g;

function mask(page: string): string {
  return changing.reduce(
    (text, [name, pattern]) => {
      const names = new Map<string, string>();
      return text.replace(pattern, (value) => {
        if (name === 'TIME') return name;
        if (!names.has(value)) names.set(value, `${name}-${String(names.size + 1)}`);
        return names.get(value) ?? name;
      });
    },
    page.replaceAll(receipt, '…\n'),
  );
}
