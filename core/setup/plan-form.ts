import type { DoorFacts } from './door-facts.ts';
import { renderForm } from './render-form.ts';
import type { SetupRequest, SetupStep } from './setup-step.ts';

export const formPath = '.github/ISSUE_TEMPLATE/initiative.yml';

/** Ours alone: whoever removes it takes the proposal back. */
export const setupBranch = 'tutti/set-up';

/**
 * Proposes the issue form where there is none: a branch, the file on it, a pull request, each found again by its name.
 * People merge it, because the default branch is theirs and may have rules of its own.
 */
export function planForm({ config, defaultBranch, head, form }: DoorFacts, at: string): readonly SetupStep[] {
  const base = { what: 'issue form', where: `Pull requests, from ${setupBranch}` } as const;
  const nothing = { ...base, lines: [], request: null, undo: null } as const;
  if (!form.known) return [{ ...nothing, state: 'unknown', notes: [`${form.why}.`] }];
  const { isThere, hasBranch, isOnBranch, pull } = form.value;
  if (isThere) return [{ ...nothing, state: 'same', notes: [] }];
  if (pull !== null && isOnBranch)
    return [{ ...nothing, state: 'same', notes: [`It is proposed in #${String(pull)}: merge that.`] }];
  const undo: SetupRequest = { method: 'DELETE', path: `${at}/git/refs/heads/${setupBranch}` };
  const requests: readonly (readonly [what: string, isDone: boolean, path: string, body: object])[] = [
    ['branch', hasBranch, '/git/refs', { ref: `refs/heads/${setupBranch}`, sha: head }],
    ['file', isOnBranch, `/contents/${formPath}`, fileOf(renderForm(config, config.preset))],
    ['pull request', pull !== null, '/pulls', pullOf(defaultBranch)],
  ];
  const open = requests.filter(([, isDone]) => !isDone);
  return open.map(([what, , path, body], index) => ({
    ...base,
    what: `issue form, ${what}`,
    state: 'create',
    lines: what === 'pull request' ? [`+ ${formPath}, as \`tutti init\` writes it`] : [],
    notes: [],
    request: { method: what === 'file' ? 'PUT' : 'POST', path: `${at}${path}`, body: { ...body } },
    // Without its branch there is neither file nor pull request.
    undo: index === 0 ? undo : null,
  }));
}

function fileOf(text: string): object {
  const content = btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
  return { message: 'Add the issue form for initiatives', content, branch: setupBranch };
}

function pullOf(base: string): object {
  return {
    title: 'Add the issue form for initiatives',
    body: 'It asks the five questions of a selection record. Proposed by `tutti setup`; nothing else is changed.',
    head: setupBranch,
    base,
  };
}
