import type { Act } from '../scope/receipt.ts';
import type { Declared, ReplayState, Statement } from './state.ts';

/**
 * Lets one accepted act take effect. Called in order of comment ids; what is accepted was decided before.
 * @param persona in whose name it is said; null only for signatures
 * @param place node id of the issue where it was said
 */
export function applyAct(
  state: ReplayState,
  act: Act,
  by: Statement,
  persona: string | null,
  place: string,
): void {
  const own = persona === null ? undefined : state.personas.get(persona);
  switch (act.act) {
    case 'sign':
      state.signatures.push({ digest: act.digest, by });
      return;
    case 'hold':
      state.holds.push({ persona: act.persona, why: act.why, set: by, released: null });
      return;
    case 'release-hold':
      for (const hold of state.holds) if (act.holds.includes(hold.set.comment)) hold.released ??= by;
      return;
    case 'commit':
      own?.commits.push(by);
      return;
    case 'concern':
      count(state, place, 'concerns', act.id);
      own?.concerns.push({ id: act.id, why: act.why, raised: by, resolved: null });
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
      count(state, place, 'needs', act.id);
      own?.needs.push({ id: act.id, on: act.on, what: act.what, asked: by, got: null });
      return;
    case 'got':
      for (const need of own?.needs ?? []) if (need.id === act.id) need.got = by;
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

/** A number read from a receipt is taken: nobody else gets it. */
function count(state: ReplayState, place: string, kind: 'concerns' | 'needs', id: string): void {
  const counter = state.counters.get(place) ?? { concerns: 0, needs: 0 };
  counter[kind] = Math.max(counter[kind], Number(id.slice(1)) || 0);
  state.counters.set(place, counter);
}
