import type { IssueFacts } from '../facts/facts.ts';
import { isCommitted } from '../integrity/verbs/signature-conditions.ts';
import { buildReason, toWho } from '../verdict/build-reason.ts';
import type { Reason } from '../verdict/verdict.ts';
import type { PersonaInput } from './persona-input.ts';
import { awaitedReconfirmation, type ScopeChain } from './scope-chain.ts';
import { unansweredBarrier } from './unanswered-barrier.ts';

/** What stands in a persona's way beside its criteria: its place, its people, its concerns, what it has not promised yet. */
export function personaReasons(input: PersonaInput): Reason[] {
  const { chain } = input;
  return [
    ...placeReasons(input),
    ...peopleReasons(input),
    ...concernReasons(input),
    ...barrierReasons(input),
    ...(chain === null ? commitmentReasons(input) : reconfirmationReasons(input, chain)),
  ];
}

/** A gate that was passed stays passed: after the signature commitments are not asked for again. */
export function isPersonaCommitted({ chain, persona, said, facts }: PersonaInput): boolean {
  return chain !== null || isCommitted(persona, said, facts.initiative.lastEditedAt);
}

/** Where this persona's people act. */
export function linkOf({ place, facts }: PersonaInput): string {
  return 'issue' in place ? place.issue.url : facts.initiative.url;
}

function placeReasons(input: PersonaInput): Reason[] {
  const { place, persona } = input;
  const given = { persona: persona.id, link: linkOf(input), detail: { persona: persona.name } };
  const writer = [{ kind: 'role', role: 'writer' } as const];
  switch (place.state) {
    case 'absent':
      return input.chain === null ? [] : [buildReason('sub-issue-missing', { ...given, who: writer })];
    case 'missing':
      return [buildReason('sub-issue-missing', { ...given, who: [{ kind: 'role', role: 'administrator' }] })];
    case 'detached':
      return [buildReason('sub-issue-detached', { ...given, who: writer })];
    case 'ambiguous': {
      const detail = { ...given.detail, issues: place.issues.map(({ number }) => `#${number}`).join(', ') };
      return [buildReason('sub-issue-ambiguous', { ...given, detail, who: writer })];
    }
    case 'found':
      return place.issue.locked ? [lockedReason(place.issue, { ...given, who: writer })] : [];
  }
}

function lockedReason({ timeline }: IssueFacts, given: Pick<Reason, 'persona' | 'link' | 'who'>): Reason {
  const actor = timeline.findLast(({ kind }) => kind === 'locked')?.actor;
  return buildReason('sub-issue-locked', { ...given, detail: { actor: actor?.login ?? '' } });
}

function peopleReasons(input: PersonaInput): Reason[] {
  const { persona } = input;
  const given = {
    persona: persona.id,
    link: linkOf(input),
    who: toWho(persona.owners),
    detail: { persona: persona.name },
  };
  return [
    ...(input.isUnreadable ? [buildReason('owners-unreadable', given)] : []),
    ...input.impostors.map((login) =>
      buildReason('owner-identity-changed', {
        ...given,
        who: [{ kind: 'role', role: 'administrator' }],
        detail: { ...given.detail, login },
      }),
    ),
  ];
}

function concernReasons(input: PersonaInput): Reason[] {
  const { persona, said } = input;
  return said.concerns
    .filter(({ resolved }) => resolved === null)
    .map(({ id, why, raised }) =>
      buildReason('concern-open', {
        persona: persona.id,
        who: [{ kind: 'user', login: raised.author.login }],
        link: raised.url ?? linkOf(input),
        detail: { id, why, actor: raised.author.login },
        evidence: [{ what: `comment of ${raised.author.login}`, url: raised.url, at: raised.at }],
      }),
    );
}

function barrierReasons(input: PersonaInput): Reason[] {
  const { persona, chain } = input;
  const barrier = unansweredBarrier(input);
  if (barrier === null) return [];
  const { kind, at, actor, url } = barrier;
  return [
    buildReason('objection-in-doubt', {
      persona: persona.id,
      who: toWho(persona.owners),
      link: linkOf(input),
      detail: {
        actor: actor?.login ?? 'somebody',
        what: kind,
        at,
        digest: chain?.at(-1)?.digest ?? '',
      },
      evidence: [{ what: 'what happened', url, at }],
    }),
  ];
}

function commitmentReasons(input: PersonaInput): Reason[] {
  const { persona, place } = input;
  if (!persona.domain || place.state === 'absent' || isPersonaCommitted(input)) return [];
  const detail = { persona: persona.name };
  return [
    buildReason('commitment-missing', {
      persona: persona.id,
      who: toWho(persona.owners),
      link: linkOf(input),
      detail,
    }),
  ];
}

function reconfirmationReasons(input: PersonaInput, chain: ScopeChain): Reason[] {
  const { persona, config, said } = input;
  const domain = config.personas.filter((one) => one.domain).map(({ id }) => id);
  const awaited = awaitedReconfirmation(chain, persona.id, domain);
  if (awaited === null) return [];
  const isGiven = said.reconfirms.some(
    ({ digest, by }) => awaited.digests.includes(digest) && by.comment > awaited.since,
  );
  if (isGiven) return [];
  const detail = { persona: persona.name, digest: awaited.digests.at(-1) ?? '' };
  return [
    buildReason('reconfirmation-missing', {
      persona: persona.id,
      who: toWho(persona.owners),
      link: linkOf(input),
      detail,
    }),
  ];
}
