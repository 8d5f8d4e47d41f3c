import type { SentReport } from '../../schemas/generated/report.ts';
import type { Config } from '../config/config.ts';
import type { Actor } from '../facts/facts.ts';
import { assessReport } from './assess-report.ts';
import { isAccount } from './is-account.ts';
import { isSameReport, type KeptReport } from './report-book.ts';
import type { ReportRecord } from './report-record.ts';
import type { RuleOf } from './signal.ts';

export type Refusal = 'config' | 'signal' | 'subject' | 'sender' | 'empty' | 'fork';

/** What is done with a report that came in. */
export type Taken =
  /** It is written down; `isGood` under every rule that it is about. */
  | {
      readonly kind: 'new';
      readonly record: ReportRecord;
      readonly isGood: boolean;
      readonly notes: string[];
    }
  /** It was written down before. */
  | { readonly kind: 'known' }
  | { readonly kind: 'refused'; readonly code: Refusal; readonly why: string };

/**
 * Whether a report from outside is taken: the config at the default branch says what is reported, about what and by whom.
 * A criterion that people decide is no signal, and no report reaches it (A60).
 * @param sender by GitHub's word, never by the report's own
 * @param kept what was written down before in the same place under this name
 */
export function takeReport(
  sent: SentReport,
  sender: Actor,
  config: Config | null,
  kept: readonly KeptReport[],
): Taken {
  if (config === null) return refused('config', 'the config at the default branch cannot be used');
  const subject = sent.sha === undefined ? 'initiative' : 'commit';
  const named = [...config.signals.values()].filter(
    (rule): rule is RuleOf<'report'> => rule.kind === 'report' && rule.report === sent.signal,
  );
  const outside = named.filter(({ source }) => source.by === 'dispatch');
  if (outside.length === 0)
    return refused('signal', `the config has no signal that takes reports ${sent.signal} from outside`);
  const meant = outside.filter((rule) => rule.subject === subject);
  if (meant.length === 0) return refused('subject', `${sent.signal} is not about ${article(subject)}`);
  const rules = meant.filter((rule) => maySend(rule, sender));
  if (rules.length === 0)
    return refused('sender', `${sender.login} is not among the \`senders\` of ${sent.signal}`);
  if (kept.some(({ record }) => isSameReport(record, { id: sent.id, sender }))) return { kind: 'known' };
  if (sent.conclusion === undefined && sent.value === undefined)
    return refused('empty', 'it has neither a `conclusion` nor a `value`');
  const record: ReportRecord = {
    id: sent.id,
    sender,
    conclusion: sent.conclusion ?? null,
    value: sent.value ?? null,
    unit: sent.unit ?? null,
  };
  const judged = rules.map((rule) => assessReport(record, rule));
  return {
    kind: 'new',
    record,
    isGood: judged.every(({ state }) => state === 'met'),
    notes: [...new Set(judged.map(({ note }) => note))],
  };
}

function maySend({ source }: RuleOf<'report'>, sender: Actor): boolean {
  return source.by === 'dispatch' && source.senders.some((pin) => isAccount(sender, pin));
}

function article(subject: 'commit' | 'initiative'): string {
  return subject === 'commit' ? 'a commit' : 'an initiative';
}

function refused(code: Refusal, why: string): Taken {
  return { kind: 'refused', code, why };
}
