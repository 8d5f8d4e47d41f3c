import type { Config, PersonaConfig, PresetId } from './config.ts';

/** A persona as the method describes it, before anybody holds it. */
export type PresetPersona = Pick<PersonaConfig, 'id' | 'name' | 'judges' | 'stream' | 'domain'>;

/** One edition of the method. Ids are the same in both; members and words differ. */
export interface Preset {
  readonly id: PresetId;
  /** In display order, the Conductor last. */
  readonly personas: readonly PresetPersona[];
  readonly gateNames: Config['gateNames'];
  readonly stageNames: Config['stageNames'];
}

const VISIONARY: PresetPersona = {
  id: 'visionary',
  name: 'Visionary',
  judges: 'what to pursue, why, what not',
  stream: 'the selection record',
  domain: true,
};
const BUILDER: PresetPersona = {
  id: 'builder',
  name: 'Builder',
  judges: 'architecture, quality, is it good enough',
  stream:
    'build record: approach, dated decisions with reasons, new vs reused with dependency map, risks found, acceptance criteria, change log',
  domain: true,
};
const GUARDIAN: PresetPersona = {
  id: 'guardian',
  name: 'Guardian',
  judges: 'which risk is acceptable: reliability, security, compliance, cost',
  stream: 'production plan: monitoring, thresholds, runbooks',
  domain: true,
};
const DEALMAKER: PresetPersona = {
  id: 'dealmaker',
  name: 'Dealmaker',
  judges: 'can it be sold, at what price, to whom',
  stream: 'market brief: positioning, pipeline fit, enablement',
  domain: true,
};
const STORYTELLER: PresetPersona = {
  id: 'storyteller',
  name: 'Storyteller',
  judges: 'what story is told about it',
  stream: "narrative: the message, in the market's words",
  domain: true,
};
const ADVOCATE: PresetPersona = {
  id: 'advocate',
  name: 'Advocate',
  judges: 'will the customer succeed',
  stream: 'delivery package: onboarding, docs, support readiness, success criteria',
  domain: true,
};
const CONDUCTOR: PresetPersona = {
  id: 'conductor',
  name: 'Conductor',
  judges: 'does it all fit together',
  stream: 'readiness view: the convergence table',
  domain: false,
};

/** The first edition: five domain personas. */
export const NEST: Preset = {
  id: 'nest',
  personas: [VISIONARY, BUILDER, GUARDIAN, DEALMAKER, ADVOCATE, CONDUCTOR],
  gateNames: { selection: 'Selection', launch: 'Launch', validation: 'Validation' },
  stageNames: { define: 'Select', produce: 'Build & Prepare', operate: 'Operate & Learn' },
};

/** The later edition, the default: the Storyteller joins, and the launch gate is shown as Shipment. */
export const BAND: Preset = {
  id: 'band',
  personas: [VISIONARY, BUILDER, GUARDIAN, DEALMAKER, STORYTELLER, ADVOCATE, CONDUCTOR],
  gateNames: { selection: 'Selection', launch: 'Shipment', validation: 'Validation' },
  stageNames: { define: 'Define', produce: 'Produce', operate: 'Operate' },
};

/** The preset of that name. */
export const presetOf = (id: PresetId): Preset => (id === 'nest' ? NEST : BAND);
