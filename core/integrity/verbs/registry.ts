import type { Verb } from '../../commands/command.ts';
import { automate } from './automate.ts';
import { commit } from './commit.ts';
import { concern } from './concern.ts';
import { confirm } from './confirm.ts';
import { dark } from './dark.ts';
import { got } from './got.ts';
import { hold } from './hold.ts';
import { met } from './met.ts';
import { na } from './na.ts';
import { needs } from './needs.ts';
import { override } from './override.ts';
import { reconfirm } from './reconfirm.ts';
import { release } from './release.ts';
import { releaseHold } from './release-hold.ts';
import { resolve } from './resolve.ts';
import { risk } from './risk.ts';
import { sign } from './sign.ts';
import { undark } from './undark.ts';
import { unmet } from './unmet.ts';
import type { VerbRule } from './verb-rule.ts';

/** Every verb that changes how an initiative stands. `/status`, `/help`, `/recheck` and `/initiative` change nothing here. */
const rules: readonly VerbRule[] = [
  commit,
  concern,
  resolve,
  met,
  unmet,
  na,
  confirm,
  risk,
  needs,
  got,
  reconfirm,
  automate,
  sign,
  hold,
  releaseHold,
  dark,
  undark,
  release,
  override,
];

export const verbRules: ReadonlyMap<Verb, VerbRule> = new Map(rules.map((rule) => [rule.verb, rule]));
