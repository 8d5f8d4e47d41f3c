import type { Config } from '../config/config.ts';
import type { Facts } from '../facts/facts.ts';
import type { Barrier } from '../integrity/barriers.ts';
import { signerOf } from '../integrity/verbs/sign.ts';
import type { RecordProblem, SelectionRecord } from '../record/record.ts';
import { canonicalJson } from '../scope/canonical-json.ts';
import type { Scope } from '../scope/scope.ts';
import { buildReason, toWho } from '../verdict/build-reason.ts';
import type { Reason, Who } from '../verdict/verdict.ts';

/** What the record itself lacks, each answer by name. */
export function recordReasons(facts: Facts, problems: readonly RecordProblem[]): Reason[] {
  const { author, url } = facts.initiative;
  const who: Who[] =
    author === null ? [{ kind: 'role', role: 'writer' }] : [{ kind: 'user', login: author.login }];
  return problems.map(({ kind, message, hint, line, question }) =>
    buildReason(kind === 'missing' ? 'record-incomplete' : 'record-invalid', {
      who,
      link: url,
      detail: { message, hint, line: String(line), question: question ?? '' },
    }),
  );
}

/** Domain personas for which nothing has been written that could be met. */
export function missingCriteria(config: Config, scope: Pick<Scope, 'criteria'>): RecordProblem[] {
  const bare = config.personas.filter(
    ({ id, domain }) => domain && !scope.criteria.some(({ persona }) => persona === id),
  );
  return bare.map(({ id, name }) => ({
    code: 'persona-without-criteria',
    question: 'criteria',
    line: 0,
    kind: 'missing',
    message: `${name} has no criterion`,
    hint: `Write under the heading "${name}" what must be true before launch, as a list item, or give ${id} a standing criterion in .github/tutti.yml.`,
  }));
}

export interface Unsigned {
  readonly config: Config;
  readonly facts: Facts;
  /** What there is to sign; null while the record is incomplete. */
  readonly digest: string | null;
  /** Whether a scope was in force before. */
  readonly wasSigned: boolean;
  /** What took the signature's force. */
  readonly barrier: Barrier | null;
}

/** The signature that is missing, or the one that no longer counts. */
export function signatureReason({ config, facts, digest, wasSigned, barrier }: Unsigned): Reason {
  const signer = config.personas.find(({ id }) => id === signerOf(config));
  const given = { persona: signer?.id ?? null, who: toWho(signer?.owners ?? []), link: facts.initiative.url };
  if (!wasSigned)
    return buildReason('record-unsigned', {
      ...given,
      detail: { signer: signer?.name ?? '', digest: digest ?? '' },
    });
  const detail = {
    digest: digest ?? '',
    actor: barrier?.actor?.login ?? 'somebody',
    what: barrier?.kind ?? '',
  };
  const evidence = barrier === null ? [] : [{ what: 'what happened', url: barrier.url, at: barrier.at }];
  return buildReason('scope-receipt-broken', { ...given, detail, evidence });
}

/** The frozen record reads differently now: nobody has signed what people read. */
export function changedRecordReason(
  config: Config,
  facts: Facts,
  record: SelectionRecord,
  signed: Scope,
  draftDigest: string | null,
): Reason[] {
  if (promise(record) === promise(signed)) return [];
  const signer = config.personas.find(({ id }) => id === signerOf(config));
  const detail: Record<string, string> = {
    digest: draftDigest ?? '',
    at: facts.initiative.lastEditedAt ?? '',
  };
  return [
    buildReason('record-changed', { who: toWho(signer?.owners ?? []), link: facts.initiative.url, detail }),
  ];
}

/** Standing criteria are left out: a later config reaches a signed initiative only by a new signature. */
function promise({ answers, metrics, targetDate, targetRelease }: Omit<SelectionRecord, 'criteria'>): string {
  return canonicalJson({ answers, metrics, targetDate, targetRelease });
}
