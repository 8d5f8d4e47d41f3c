import type { FileFacts } from '../facts/signal-facts.ts';
import { factsOf } from './facts-of.ts';
import { type SignalKind, says } from './signal.ts';

/**
 * A file or folder that is there in the commit that is released and, unless told otherwise, is another than when the record
 * was signed. What is compared is GitHub's object id at the two commits: no date decides, for anybody can set one.
 */
export const file: SignalKind<'file'> = {
  kind: 'file',
  subject: 'commit',
  evaluate: (rule, { candidate, facts, key }) => {
    const now = factsOf(candidate.signals, key, 'file');
    if ('unknown' in now) return now.unknown;
    const { found } = now.facts;
    const url = `${facts.repository.url}/blob/${candidate.commit.sha}/${encodeURI(rule.path)}`;
    const evidence = { what: rule.path, url, at: null };
    if (found === null || found === 'unsigned') return says('waiting', 'it is not there');
    if (found.kind === 'other') return says('unmet', 'it is neither a file nor a folder', { evidence });
    if (isEmpty(found)) return says('unmet', 'it is empty', { evidence });
    if (!rule.touched) return says('met', 'it is there', { evidence });
    const before = factsOf(facts.signals, key, 'file');
    if ('unknown' in before) return before.unknown;
    if (before.facts.found === 'unsigned')
      return says('waiting', 'the record is not signed yet', { evidence });
    if (before.facts.found?.oid === found.oid)
      return says('waiting', 'it is as it was when the record was signed', { evidence });
    return says('met', 'touched since the record was signed', { evidence });
  },
};

function isEmpty({ kind, size }: FileFacts): boolean {
  return kind === 'file' && size === 0;
}
