import assert from 'node:assert/strict';
import { isRecord } from '../../octokit/json.ts';
import type { Login } from '../world/world.ts';

/** One thing that happens in a scenario: who, where, what. As it stands in `given.yml`. */
export type Act =
  | { readonly who: Login; readonly opens: 'initiative' }
  | { readonly who: Login; readonly opens: 'release'; readonly saying: string }
  /** `on`: a persona, or `initiative`. */
  | { readonly who: Login; readonly on: string; readonly says: string }
  /** With the digest that the convergence comment shows at this moment. */
  | { readonly who: Login; readonly signs: 'selection' }
  | { readonly who: Login; readonly on: string; readonly reconfirms: 'selection' }
  | { readonly who: Login; readonly edits: 'record'; readonly from: string; readonly to: string }
  | { readonly who: Login; readonly merges: 'config'; readonly from: string; readonly to: string }
  | { readonly who: Login; readonly merges: 'release' }
  | { readonly everybody: 'commits' | 'declares' }
  | { readonly ci: 'running' | 'success' | 'failure' }
  /** Writes down what GitHub shows now, as `expected/<show>.md`. */
  | { readonly show: string };

const shapes: readonly (readonly string[])[] = [
  ['who', 'opens'],
  ['who', 'opens', 'saying'],
  ['who', 'on', 'says'],
  ['who', 'signs'],
  ['who', 'on', 'reconfirms'],
  ['who', 'edits', 'from', 'to'],
  ['who', 'merges', 'from', 'to'],
  ['who', 'merges'],
  ['everybody'],
  ['ci'],
  ['show'],
];

/** @throws AssertionError that names the act which nobody can play */
export function readActs(acts: unknown): readonly Act[] {
  assert.ok(Array.isArray(acts), 'given.yml is a list of acts');
  return acts.map((act: unknown) => {
    const keys = isRecord(act) ? Object.keys(act).toSorted().join(' ') : '';
    const isKnown = shapes.some((shape) => shape.toSorted().join(' ') === keys);
    assert.ok(isKnown && isRecord(act), `nobody can play ${JSON.stringify(act)}`);
    assert.ok(
      Object.values(act).every((value) => typeof value === 'string'),
      `only texts: ${JSON.stringify(act)}`,
    );
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its keys and values were looked at
    return act as unknown as Act;
  });
}
