import type { Config, PersonaConfig } from '../config/config.ts';
import type { Facts, IssueFacts } from '../facts/facts.ts';
import type { ScopeReceipt } from '../scope/receipt.ts';
import { readMarker } from './marker.ts';

/** Where a persona's sub-issue is, or what became of it. */
export type PersonaIssue =
  | { readonly state: 'found'; readonly issue: IssueFacts }
  /** Not created yet. */
  | { readonly state: 'absent' }
  /** Two of them before any scope was signed: which one counts is anybody's guess. */
  | { readonly state: 'ambiguous'; readonly issues: readonly IssueFacts[] }
  /** Pinned by the signature and gone. */
  | { readonly state: 'missing' }
  /** Pinned by the signature and no longer below the initiative, or in another repository. */
  | { readonly state: 'detached'; readonly issue: IssueFacts };

export interface PersonaIssues {
  readonly byPersona: ReadonlyMap<string, PersonaIssue>;
  /** Sub-issues that carry a persona's marker and are not the one that counts. */
  readonly decoys: readonly IssueFacts[];
}

/**
 * Finds the sub-issue of each persona. Once a scope is signed its receipt pins them by node id; before that, the one that we
 * created ourselves with the persona's marker. Titles, labels and other people's markers prove nothing (A32, A33).
 */
export function findPersonaIssues(facts: Facts, config: Config, signed: ScopeReceipt | null): PersonaIssues {
  const marked = new Map(
    config.personas.map((persona) => [persona.id, facts.subIssues.filter(isOf(persona))]),
  );
  const byPersona = new Map(
    config.personas.map(({ id }) => [
      id,
      pinned(id, facts, signed) ?? unpinned(marked.get(id)?.filter(({ isOurs }) => isOurs) ?? []),
    ]),
  );
  const counted = new Set([...byPersona.values()].flatMap(issuesOf));
  return { byPersona, decoys: [...marked.values()].flat().filter((issue) => !counted.has(issue)) };
}

/** By the marker in its body; where somebody edited our own issue's body, by the title that we gave it. */
function isOf({ id, name }: PersonaConfig): (issue: IssueFacts) => boolean {
  return ({ body, title, isOurs }) =>
    readMarker(body) === `persona ${id}` || (isOurs && title.startsWith(`${name} · `));
}

function pinned(persona: string, facts: Facts, signed: ScopeReceipt | null): PersonaIssue | null {
  const pin = signed?.subIssues.find((candidate) => candidate.persona === persona);
  if (signed === null || pin === undefined) return null;
  const below = facts.subIssues.find(({ nodeId }) => nodeId === pin.nodeId);
  const issue = below ?? facts.strays.get(pin.nodeId) ?? null;
  if (issue === null) return { state: 'missing' };
  const isMoved = issue.repositoryId !== signed.repositoryId || issue.parentId !== facts.initiative.nodeId;
  return isMoved ? { state: 'detached', issue } : { state: 'found', issue };
}

function unpinned(issues: readonly IssueFacts[]): PersonaIssue {
  const [first, ...others] = issues;
  if (first === undefined) return { state: 'absent' };
  return others.length === 0 ? { state: 'found', issue: first } : { state: 'ambiguous', issues };
}

function issuesOf(found: PersonaIssue): readonly IssueFacts[] {
  if (found.state === 'ambiguous') return found.issues;
  return 'issue' in found ? [found.issue] : [];
}
