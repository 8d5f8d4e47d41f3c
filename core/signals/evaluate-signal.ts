import type { SignalRule } from '../config/config.ts';
import { check } from './check.ts';
import { codeScanning } from './code-scanning.ts';
import { dependabot } from './dependabot.ts';
import { deployment } from './deployment.ts';
import { file } from './file.ts';
import { issues } from './issues.ts';
import { releaseAsset } from './release-asset.ts';
import { report } from './report.ts';
import { secretScanning } from './secret-scanning.ts';
import { type SignalInput, type SignalKind, type SignalVerdict, says } from './signal.ts';
import { status } from './status.ts';
import { workItems } from './work-items.ts';
import { workflowRun } from './workflow-run.ts';

/** The registry, by kind. */
const kinds: { readonly [Kind in SignalRule['kind']]: SignalKind<Kind> } = {
  check,
  status,
  'workflow-run': workflowRun,
  deployment,
  'code-scanning': codeScanning,
  dependabot,
  'secret-scanning': secretScanning,
  report,
  file,
  'release-asset': releaseAsset,
  issues,
  'work-items': workItems,
};

/** What a rule says about the initiative and the commit that wants to be released. */
export function evaluateSignal(rule: SignalRule, input: SignalInput): SignalVerdict {
  // The kind of the rule picks the entry, which the compiler cannot follow.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `kinds` is indexed by the rule's own kind
  const kind = kinds[rule.kind] as SignalKind | undefined;
  if (kind === undefined) return says('unknown', 'this kind of signal is not read');
  if (kind.subject === 'initiative') return kind.evaluate(rule, input);
  const { candidate } = input;
  return candidate === null
    ? says('waiting', 'no open release')
    : kind.evaluate(rule, { ...input, candidate });
}
