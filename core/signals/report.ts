import { withAge } from './age.ts';
import { assessReport } from './assess-report.ts';
import { isAccount } from './is-account.ts';
import { type KeptReport, reportsOnCommit, reportsOnInitiative, tamperedAt } from './report-book.ts';
import { reportOfJob } from './report-of-job.ts';
import { type RuleOf, type SignalInput, type SignalKind, type SignalVerdict, says } from './signal.ts';

type Rule = RuleOf<'report'>;

/** GitHub Actions: whatever its token writes, any workflow could have written. */
const actionsAppId = 15368;

/**
 * A result that is sent in. What a job reports stands at its check run; what comes from outside we have written down
 * ourselves. Both are judged by the rule that was signed.
 */
export const report: SignalKind<'report'> = {
  kind: 'report',
  // It may be about a commit; then it waits for one itself.
  subject: 'initiative',
  evaluate: (rule, input) => {
    const { candidate } = input;
    if (rule.subject === 'commit' && candidate === null) return says('waiting', 'no open release');
    const verdict =
      rule.source.by === 'action' && candidate !== null
        ? reportOfJob(rule, rule.source, { ...input, candidate })
        : fromOutside(rule, input);
    return withAge(verdict, rule.maxAge, input.facts.readAt);
  },
};

function fromOutside(rule: Rule, { candidate, facts }: SignalInput): SignalVerdict {
  if (rule.source.by !== 'dispatch') return says('unknown', 'a job reports on a commit alone');
  if (facts.viewer.appId === actionsAppId)
    return says('unknown', 'reports from outside are kept by the App, which is not at work here');
  if (rule.subject === 'commit' && candidate?.sameRepository !== true)
    return says('waiting', 'nothing is reported on the commit of a fork');
  const kept =
    rule.subject === 'commit' && candidate !== null
      ? reportsOnCommit(candidate.commit, rule.report, facts.repository.url)
      : reportsOnInitiative(facts, rule.report);
  const { senders } = rule.source;
  const allowed = kept.filter(({ record }) => senders.some((pin) => isAccount(record.sender, pin)));
  const others = kept.filter((one) => !allowed.includes(one)).map(({ record }) => record.sender.login);
  const tampered = rule.subject === 'initiative' ? tamperedAt(facts) : null;
  return { ...assessNewest(allowed[0], rule, tampered), ignored: [...new Set(others)] };
}

function assessNewest(newest: KeptReport | undefined, rule: Rule, tampered: string | null): SignalVerdict {
  if (newest === undefined) return says('waiting', 'not reported yet');
  const { record, url, at } = newest;
  const evidence = { what: `report ${rule.report} by ${record.sender.login}`, url, at };
  const judged = assessReport(record, rule);
  if (judged.state !== 'met') return says(judged.state, judged.note, { evidence });
  if (!newest.intact)
    return says('waiting', 'what we wrote down of it was opened or altered: send it again', { evidence });
  if (tampered !== null && (at === null || at <= tampered))
    return says('waiting', 'a comment of ours was altered or deleted since: send it again', { evidence });
  return says(judged.state, judged.note, { evidence });
}
