/**
 * The result, as explained data. Texts are made from it in `render/`, never here. Its format is public: it is described
 * in `schemas/verdict.schema.json`, which these types follow.
 */

import type { DeepReadonly } from '../../schemas/deep-readonly.ts';
import type * as Format from '../../schemas/generated/verdict.ts';

/** `allow`: all is met. `wait`: acts or results are missing. `block`: somebody or something says no. `error`: unknown. */
export type Decision = Format.InitiativeVerdict['decision'];

/** Somebody who can act, by name only: mentions are added where they are wanted. */
export type Who = DeepReadonly<Format.Who>;

/** Something to look at: a comment, a check run. */
export type Evidence = DeepReadonly<Format.Evidence>;

/** One thing that stands between this initiative and its release. `code` is its key in the registry of `core/reasons/`. */
export type Reason = DeepReadonly<Format.Reason>;

export type CriterionState = Format.CriterionVerdict['state'];
export type CriterionVerdict = DeepReadonly<Format.CriterionVerdict>;

export type PersonaStatus = Format.PersonaVerdict['status'];
export type PersonaVerdict = DeepReadonly<Format.PersonaVerdict>;

export type InitiativeVerdict = DeepReadonly<Format.InitiativeVerdict>;

/** The verdict on one commit that wants to be released: the AND of its initiatives and of what is wrong with itself. */
export type CandidateVerdict = DeepReadonly<Format.CandidateVerdict>;
