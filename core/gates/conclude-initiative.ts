import type { Config, ConfigProblem } from '../config/config.ts';
import type { CandidateFacts, Facts } from '../facts/facts.ts';
import type { Heard } from '../integrity/listen.ts';
import { isSaid, releasedMarker } from '../integrity/marker.ts';
import { darkeners } from '../integrity/verbs/dark.ts';
import { buildReason } from '../verdict/build-reason.ts';
import type { InitiativeVerdict, PersonaVerdict, Reason } from '../verdict/verdict.ts';
import { worstDecision, worstFirst } from '../verdict/worst.ts';
import { assessDependencies } from './assess-dependencies.ts';
import { type AssessedPersona, assessPersona, concludePersona } from './assess-persona.ts';
import { countAutomated, openProposals } from './automation.ts';
import type { Draft } from './draft-record.ts';
import { findBypasses } from './find-bypasses.ts';
import { findOverridden, findOverrides } from './find-overrides.ts';
import { inForce, type SignedScope } from './find-signed-scope.ts';
import { findNotices } from './notices.ts';
import { changedRecordReason, recordReasons, signatureReason } from './selection-reasons.ts';
import { hasRoomFor } from './sub-issue-room.ts';

/** Everything that is known of an initiative before it is judged. */
export interface Known {
  readonly facts: Facts;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
  readonly draft: Draft;
  readonly heard: Heard;
  readonly signed: SignedScope | null;
  readonly candidate: CandidateFacts | null;
}

/** Puts together what stands between this initiative and its release. */
export function concludeInitiative(known: Known): InitiativeVerdict {
  const { facts, draft, heard, signed, candidate } = known;
  const personas = concludePersonas(known);
  const selection = selectionReasons(known);
  const launch = [
    ...factReasons(facts),
    ...holdReasons(known),
    ...personas.flatMap(({ reasons }) => reasons),
  ];
  const reasons = worstFirst([...selection, ...launch]);
  const { number, url, title, state } = facts.initiative;
  const decision = worstDecision(reasons.map((reason) => reason.decision));
  return {
    schema: 1,
    initiative: { number, url, title },
    stage: state === 'CLOSED' ? 'closed' : signed === null ? 'define' : 'produce',
    digest: { current: draft.signable?.digest ?? null, signed: inForce(signed)?.digest ?? null },
    decision,
    gates: { selection: signed === null ? decision : 'allow', launch: decision },
    personas,
    reasons,
    sha: candidate?.commit.sha ?? null,
    targetDate: (inForce(signed)?.scope ?? draft.record).targetDate,
    dark: darkOf(known),
    release: releaseOf(known),
    overrides: findOverrides(heard.state.overrides, facts, candidate),
    overridden: findOverridden(facts),
    bypasses: findBypasses(facts.initiative),
    automated: countAutomated(personas),
    proposals: openProposals(heard.state, draft.scope),
    notices: findNotices(facts, heard.personaIssues, candidate, known.problems),
    readAt: facts.readAt,
    configCommit: facts.repository.configCommit,
  };
}

/** Both have to say so; the words are those of the one who said it last. */
function darkOf({ config, heard }: Known): NonNullable<InitiativeVerdict['dark']> | null {
  const { darks } = heard.state;
  const last = darks.at(-1);
  if (last === undefined) return null;
  const said = new Set(darks.map(({ persona }) => persona));
  return {
    why: last.why,
    by: [...new Set(darks.map(({ by }) => by.author.login))],
    missing: darkeners(config).filter((id) => !said.has(id)),
  };
}

/** What the Conductor has asked for, and whether our own comment says that it is done. */
function releaseOf({ facts, heard }: Known): NonNullable<InitiativeVerdict['release']> | null {
  const { release } = heard.state;
  if (release === null) return null;
  const { tag, by } = release;
  return { tag, by: by.author.login, isMade: isSaid(facts.initiative.comments, releasedMarker(tag)) };
}

function selectionReasons({ facts, config, draft, heard, signed }: Known): Reason[] {
  const digest = draft.signable?.digest ?? null;
  const now = inForce(signed);
  if (now !== null) return changedRecordReason(config, facts, draft.record, now.scope, digest);
  const wasSigned = heard.book.scopes.length > 0 || heard.book.scopesBroken;
  const unsigned = { config, facts, digest, barrier: wasSigned ? heard.barrier : null, wasSigned };
  return [
    ...recordReasons(facts, draft.problems),
    ...unopenedReasons(facts, heard),
    signatureReason(unsigned),
  ];
}

/** Sub-issues that are on their way, or that GitHub will not take. */
function unopenedReasons(facts: Facts, { personaIssues }: Heard): Reason[] {
  const absent = [...personaIssues.byPersona.values()].filter(({ state }) => state === 'absent').length;
  if (absent === 0) return [];
  const link = facts.initiative.url;
  if (hasRoomFor(facts, absent)) return [buildReason('sub-issues-not-opened', { link, waitingHelps: true })];
  const who = [{ kind: 'role', role: 'writer' } as const];
  const detail = { wanted: String(absent), taken: String(facts.subIssues.length) };
  return [buildReason('sub-issues-no-room', { link, who, detail })];
}

function factReasons({ incomplete, initiative }: Facts): Reason[] {
  return incomplete.map(({ what, seen, total }) =>
    buildReason('facts-incomplete', {
      link: initiative.url,
      waitingHelps: true,
      detail: { what, seen: String(seen), total: String(total) },
    }),
  );
}

function holdReasons({ facts, heard }: Known): Reason[] {
  return heard.state.holds
    .filter(({ released }) => released === null)
    .map(({ persona, why, set }) =>
      buildReason('hold-open', {
        persona,
        who: [{ kind: 'user', login: set.author.login }],
        link: facts.initiative.url,
        detail: { why, actor: set.author.login, at: set.at },
        evidence: [{ what: `comment of ${set.author.login}`, url: set.url, at: set.at }],
      }),
    );
}

function concludePersonas(known: Known): PersonaVerdict[] {
  const assessed = known.config.personas.map((persona) => assessOne(known, persona));
  const met = new Set(
    assessed.flatMap(({ input, criteria }) =>
      criteria
        .filter(({ verdict }) => verdict.state === 'met' || verdict.state === 'na')
        .map(({ verdict }) => `${input.persona.id}/${verdict.id}`),
    ),
  );
  return assessed.map((one) => {
    const { open, reasons } = assessDependencies(one.input, known.config, met, known.heard.urls);
    return concludePersona(one, open, known.signed === null ? [] : reasons);
  });
}

function assessOne(
  { facts, config, draft, heard, signed, candidate }: Known,
  persona: Config['personas'][number],
): AssessedPersona {
  const scope = inForce(signed)?.scope ?? draft.scope;
  return assessPersona({
    persona,
    config,
    facts,
    candidate,
    ...heard.of(persona.id),
    signedAt: heard.state.signatures.at(-1)?.by.at ?? null,
    chain: signed?.chain ?? null,
    criteria: scope.criteria.filter((criterion) => criterion.persona === persona.id),
    targetDate: scope.targetDate,
  });
}
