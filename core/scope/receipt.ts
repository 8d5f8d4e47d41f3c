/**
 * What the bot writes down once and never edits. A receipt can only make things redder: a negative it holds stays
 * until its owner says otherwise, even if the comment it answers is gone. A scope receipt holds what was signed. Their
 * format lasts as long as the comments do: it is described in `schemas/receipt.schema.json`, which these types follow.
 */

import type { DeepReadonly } from '../../schemas/deep-readonly.ts';
import type * as Format from '../../schemas/generated/receipt.ts';

/** What one accepted command line does. Ids such as `c1` and `n1` are given by the bot, per sub-issue. */
export type Act = DeepReadonly<Format.Act>;

/** What one accepted comment did. */
export type Receipt = DeepReadonly<Format.Receipt>;

/** What was signed. */
export type ScopeReceipt = DeepReadonly<Format.ScopeReceipt>;
