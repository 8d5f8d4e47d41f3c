import type { Examination } from './finding.ts';
import { config } from './findings/config.ts';
import { configGuarded } from './findings/config-guarded.ts';
import { form } from './findings/form.ts';
import { gateElsewhere } from './findings/gate-elsewhere.ts';
import { gateRequired } from './findings/gate-required.ts';
import { gateSource } from './findings/gate-source.ts';
import { github } from './findings/github.ts';
import { keeper } from './findings/keeper.ts';
import { labels } from './findings/labels.ts';
import { lookAlike } from './findings/look-alike.ts';
import { mergeQueue } from './findings/merge-queue.ts';
import { mode } from './findings/mode.ts';
import { permissions } from './findings/permissions.ts';
import { plan } from './findings/plan.ts';
import { tags } from './findings/tags.ts';
import { teams } from './findings/teams.ts';

/** Every examination, in the order in which its findings are shown: what others rest on comes first. */
export const examinations: readonly Examination[] = [
  github,
  config,
  mode,
  keeper,
  permissions,
  teams,
  plan,
  gateRequired,
  gateSource,
  gateElsewhere,
  mergeQueue,
  lookAlike,
  configGuarded,
  tags,
  form,
  labels,
];
