import type { Act } from '../scope/receipt.ts';
import { applyOverride } from './overrides.ts';
import {
  type Concern,
  type Declared,
  type Need,
  nextNumber,
  type ReplayState,
  type Statement,
} from './state.ts';

/**
 * Lets one accepted act take effect. Called in order of comment ids; what is accepted was decided before.
 * @param persona in whose name it is said; null only for signatures
 */
export function applyAct(state: ReplayState, act: Act, by: Statement, persona: string | null): void {
  const own = persona === null ? undefined : state.personas.get(persona);
  switch (act.act) {
    case 'sign':
      state.signatures.push({ digest: act.digest, by });
      return;
    case 'hold':
      state.holds.push({ persona: act.persona, why: act.why, set: by, released: null });
      return;
    case 'dark':
      state.darks.push({ persona: act.persona, why: act.why, by });
      return;
    case 'undark':
      state.darks.length = 0;
      return;
    case 'override':
      applyOverride(state.overrides, act, by);
      return;
    case 'release':
      state.release = act.tag === null ? null : { tag: act.tag, by };
      return;
    case 'release-hold':
      for (const hold of state.holds) if (act.holds.includes(hold.set.comment)) hold.released ??= by;
      return;
    case 'commit':
      own?.commits.push(by);
      return;
    case 'concern':
      raise(own?.concerns, { id: act.id, why: act.why, raised: by, resolved: null });
      return;
    case 'resolve':
      for (const concern of own?.concerns ?? [])
        if (concern.resolved === null && act.ids.includes(concern.id)) concern.resolved = by;
      return;
    case 'met':
      declare(own?.declared, act.ids, { says: 'met', by, words: act.evidence });
      return;
    case 'unmet':
    case 'na':
      declare(own?.declared, act.ids, { says: act.act, by, words: act.why });
      return;
    case 'confirm':
      declare(own?.declared, act.ids, { says: 'confirm', by, words: '' });
      return;
    case 'risk':
      if (own !== undefined) own.risk = act.text;
      return;
    case 'needs':
      ask(own?.needs, { id: act.id, on: act.on, what: act.what, asked: by, got: null });
      return;
    case 'got':
      for (const need of own?.needs ?? []) if (need.id === act.id) need.got = by;
      return;
    case 'automate':
      own?.proposed.set(act.id, { signal: act.signal, by });
      return;
    case 'reconfirm':
      own?.reconfirms.push({ digest: act.digest, by });
  }
}

function declare(
  declared: Map<string, Declared[]> | undefined,
  ids: readonly string[],
  what: Declared,
): void {
  for (const id of ids) declared?.set(id, [...(declared.get(id) ?? []), what]);
}

function raise(concerns: Concern[] | undefined, concern: Concern): void {
  const same = concerns?.find(({ id }) => id === concern.id);
  if (same?.raised.comment === concern.raised.comment) return;
  concerns?.push(same === undefined ? concern : { ...concern, id: `c${nextNumber(concerns)}` });
}

/** A number that is taken, by a race between two receipts for instance, is not given twice. */
function ask(needs: Need[] | undefined, need: Need): void {
  const same = needs?.find(({ id }) => id === need.id);
  if (same?.asked.comment === need.asked.comment) return;
  needs?.push(same === undefined ? need : { ...need, id: `n${nextNumber(needs)}` });
}
