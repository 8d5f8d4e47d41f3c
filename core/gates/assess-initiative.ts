import { rememberConfig } from '../config/remember-config.ts';
import type { CandidateFacts, Facts } from '../facts/facts.ts';
import { collectAnswers } from '../integrity/collect-answers.ts';
import { listen } from '../integrity/listen.ts';
import { readReceiptBook } from '../integrity/receipt-book.ts';
import { assessWithoutConfig } from './assess-without-config.ts';
import type { Assessment } from './assessment.ts';
import { concludeInitiative } from './conclude-initiative.ts';
import { draftRecord } from './draft-record.ts';
import { findSignedScope, inForce } from './find-signed-scope.ts';
import { keepSignedPersonas } from './keep-signed-personas.ts';

/**
 * The verdict on one initiative, and how it came about.
 * @param candidate the commit at which signals are read; null where no release is in sight
 */
export function assessInitiative(facts: Facts, candidate: CandidateFacts | null): Assessment {
  if (facts.config.state !== 'present') return assessWithoutConfig(facts, []);
  const { config: written, problems } = rememberConfig(facts.config.text);
  if (written === null) return assessWithoutConfig(facts, problems);
  const book = readReceiptBook(facts.initiative);
  const config = keepSignedPersonas(written, book.scopes.at(-1) ?? null);
  const draft = draftRecord(facts, config);
  const heard = listen(facts, config, book, draft.signable);
  const signed = findSignedScope({
    facts,
    state: heard.state,
    receipts: heard.book.scopes,
    nextSeq: heard.book.nextScopeSeq,
    draft: draft.signable,
    subIssues: heard.subIssues,
    speakers: heard.speakers,
  });
  const known = { facts, config, problems, draft, heard, signed, candidate };
  return {
    config,
    configProblems: problems,
    record: draft.record,
    recordProblems: draft.problems,
    draft: draft.signable,
    signed: inForce(signed),
    dueScopeReceipt: signed?.due ?? null,
    personaIssues: heard.issueByPersona,
    answers: collectAnswers(heard, config),
    overrides: heard.state.overrides,
    verdict: concludeInitiative(known),
  };
}
