import type { Config, OwnerRef, PersonaConfig } from '../../../core/config/config.ts';
import type { Facts, IssueFacts } from '../../../core/facts/facts.ts';
import type { Assessment } from '../../../core/gates/assessment.ts';
import type {
  CriterionVerdict,
  InitiativeVerdict,
  PersonaVerdict,
  Reason,
} from '../../../core/verdict/verdict.ts';

/** A small launch to render and plan from: every builder takes what should differ and fills in the rest. */
const user = (login: string): OwnerRef => ({ kind: 'user', login });

function persona(id: string, name: string, judges: string, stream: string, owner: string): PersonaConfig {
  return {
    id,
    name,
    judges,
    stream,
    domain: id !== 'conductor',
    owners: [user(owner)],
    delegates: [],
    criteria: [],
    commitment: 'one',
  };
}

export const sampleConfig: Config = {
  preset: 'band',
  band: 'Checkout',
  personas: [
    {
      ...persona('builder', 'Builder', 'architecture, quality, is it good enough', 'build record', 'ana'),
      owners: [user('ana'), { kind: 'team', org: 'acme', slug: 'platform' }],
      delegates: [user('bo')],
    },
    persona('guardian', 'Guardian', 'which risk is acceptable', 'production plan', 'gus'),
    persona('conductor', 'Conductor', 'does it all fit together', 'readiness view', 'lea'),
  ],
  signals: new Map(),
  gateNames: { selection: 'Selection', launch: 'Shipment', validation: 'Validation' },
  stageNames: { define: 'Define', produce: 'Produce', operate: 'Operate' },
  release: {
    branches: ['release/**'],
    tags: [],
    since: null,
    environments: [],
    unlinked: 'block',
    unready: 'report',
    personaChecks: true,
  },
  overrideOwners: [user('gus'), user('lea')],
  mode: 'enforce',
};

export function reason(code: string, over: Partial<Reason> = {}): Reason {
  return {
    code,
    decision: 'wait',
    persona: null,
    criterion: null,
    who: [],
    link: null,
    waitingHelps: false,
    detail: {},
    evidence: [],
    ...over,
  };
}

export function criterion(id: string, over: Partial<CriterionVerdict> = {}): CriterionVerdict {
  return {
    id,
    text: `Criterion ${id}`,
    kind: 'declared',
    signal: null,
    state: 'open',
    evidence: null,
    note: null,
    ...over,
  };
}

export function personaVerdict(
  id: string,
  name: string,
  number: number,
  over: Partial<PersonaVerdict> = {},
): PersonaVerdict {
  return {
    id,
    name,
    domain: id !== 'conductor',
    status: 'on-track',
    committed: true,
    criteria: [],
    risk: null,
    needs: [],
    issue: { number, url: `https://github.com/acme/checkout/issues/${number}`, nodeId: `I_${number}` },
    reasons: [],
    ...over,
  };
}

const initiativeUrl = 'https://github.com/acme/checkout/issues/12';

/** Two of three criteria met, one for the Builder to declare. */
export function sampleVerdict(over: Partial<InitiativeVerdict> = {}): InitiativeVerdict {
  const missing = reason('criterion-undeclared', {
    persona: 'builder',
    criterion: 'b2',
    who: [{ kind: 'user', login: 'ana' }],
    link: 'https://github.com/acme/checkout/issues/13',
    detail: { text: 'Demo on real data' },
  });
  const comment = {
    what: 'comment of ana',
    url: 'https://github.com/acme/checkout/issues/13#issuecomment-41',
    at: '2026-11-20T09:00:00Z',
  };
  const builder = personaVerdict('builder', 'Builder', 13, {
    criteria: [
      criterion('b1', {
        text: 'Feature flag in place',
        state: 'met',
        evidence: comment,
        note: 'flag checkout-v2',
      }),
      criterion('b2', { text: 'Demo on real data' }),
    ],
    risk: 'Payment provider limits us to 50 requests per second',
    needs: [{ id: 'n1', on: 'guardian', what: 'load profile of last peak' }],
    reasons: [missing],
  });
  const run = {
    what: 'check run load',
    url: 'https://github.com/acme/checkout/runs/77',
    at: '2026-11-20T10:00:00Z',
  };
  const guardian = personaVerdict('guardian', 'Guardian', 14, {
    status: 'ready',
    criteria: [
      criterion('load', {
        text: 'p95 under 300 ms',
        kind: 'signal',
        signal: 'load-test',
        state: 'met',
        evidence: run,
      }),
    ],
  });
  return {
    schema: 1,
    initiative: { number: 12, url: initiativeUrl, title: 'One-page checkout' },
    stage: 'produce',
    digest: { current: '1a2b3c4d', signed: '1a2b3c4d' },
    decision: 'wait',
    gates: { selection: 'allow', launch: 'wait' },
    personas: [builder, guardian, personaVerdict('conductor', 'Conductor', 15, { status: 'ready' })],
    reasons: [missing],
    sha: 'a'.repeat(40),
    targetDate: '2026-12-24',
    notices: [],
    readAt: '2026-11-21T03:00:00Z',
    configCommit: 'c'.repeat(40),
    ...over,
  };
}

export function issue(number: number, over: Partial<IssueFacts> = {}): IssueFacts {
  return {
    nodeId: `I_${number}`,
    number,
    url: `https://github.com/acme/checkout/issues/${number}`,
    title: `Issue ${number}`,
    body: '',
    isOurs: true,
    author: { id: 99, login: 'tutti[bot]', type: 'Bot' },
    createdAt: '2026-11-19T09:00:00Z',
    lastEditedAt: null,
    state: 'OPEN',
    stateReason: null,
    locked: false,
    repositoryId: 'R_1',
    parentId: null,
    labels: [],
    assignees: [],
    comments: [],
    timeline: [],
    ...over,
  };
}

export function sampleFacts(over: Partial<Facts> = {}): Facts {
  return {
    readAt: '2026-11-21T03:00:00Z',
    repository: {
      nodeId: 'R_1',
      owner: 'acme',
      name: 'checkout',
      url: 'https://github.com/acme/checkout',
      defaultBranch: 'main',
      configCommit: 'c'.repeat(40),
      labels: [],
    },
    viewer: { appId: 99, login: 'tutti[bot]' },
    config: { state: 'present', text: 'version: 1', oid: 'f'.repeat(40) },
    initiative: issue(12, { title: 'One-page checkout', isOurs: false, labels: ['initiative'] }),
    milestone: null,
    subIssues: [],
    strays: new Map(),
    referenced: new Map(),
    teams: new Map(),
    hasPinnedComment: true,
    candidates: [],
    signals: new Map(),
    incomplete: [],
    ...over,
  };
}

export function sampleAssessment(over: Partial<Assessment> = {}): Assessment {
  return {
    config: sampleConfig,
    configProblems: [],
    record: {
      answers: { problem: '', evidence: '', approach: '', success: '', criteria: '' },
      metrics: [],
      criteria: [],
      targetDate: '2026-12-24',
      targetRelease: null,
    },
    recordProblems: [],
    draft: null,
    signed: null,
    dueScopeReceipt: null,
    overrides: [],
    personaIssues: new Map(),
    answers: [],
    verdict: sampleVerdict(),
    ...over,
  };
}
