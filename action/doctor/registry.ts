import type { Examination } from './finding.ts';
import { bypass } from './findings/bypass.ts';
import { config } from './findings/config.ts';
import { configGuarded } from './findings/config-guarded.ts';
import { doorPermissions } from './findings/door-permissions.ts';
import { environmentNames } from './findings/environment-names.ts';
import { environments } from './findings/environments.ts';
import { form } from './findings/form.ts';
import { gateElsewhere } from './findings/gate-elsewhere.ts';
import { gateRequired } from './findings/gate-required.ts';
import { gateSkippable } from './findings/gate-skippable.ts';
import { gateSource } from './findings/gate-source.ts';
import { github } from './findings/github.ts';
import { keeper } from './findings/keeper.ts';
import { labels } from './findings/labels.ts';
import { lookAlike } from './findings/look-alike.ts';
import { mergeQueue } from './findings/merge-queue.ts';
import { mode } from './findings/mode.ts';
import { onCreation } from './findings/on-creation.ts';
import { owners } from './findings/owners.ts';
import { permissions } from './findings/permissions.ts';
import { plan } from './findings/plan.ts';
import { reporters } from './findings/reporters.ts';
import { tagSource } from './findings/tag-source.ts';
import { tags } from './findings/tags.ts';
import { teams } from './findings/teams.ts';
import { ungatedPublish } from './findings/ungated-publish.ts';

/** Every examination, in the order in which its findings are shown: what others rest on comes first. */
export const examinations: readonly Examination[] = [
  github,
  config,
  mode,
  keeper,
  permissions,
  doorPermissions,
  teams,
  owners,
  plan,
  gateRequired,
  gateSource,
  gateElsewhere,
  onCreation,
  bypass,
  mergeQueue,
  lookAlike,
  reporters,
  gateSkippable,
  configGuarded,
  tags,
  tagSource,
  environments,
  environmentNames,
  ungatedPublish,
  form,
  labels,
];
