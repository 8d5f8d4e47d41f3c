/**
 * The initiative that every measurement is about: 7 personas with 5 criteria each, 40 comments, 30 checks on the commit
 * that wants to be released. Large enough to be honest, small enough to be somebody's.
 */

/** A persona, who holds it in the organisation `acme`, and the ids of its criteria that a person declares. */
export interface Holder {
  readonly persona: string;
  readonly login: 'vera' | 'ana' | 'gus' | 'dee' | 'sam' | 'ada' | 'lea';
  readonly declared: readonly string[];
}

/** Standing in the config: two per persona, some of them decided by a check. */
const standing: Readonly<Record<string, readonly (readonly [id: string, signal: string | null])[]>> = {
  visionary: [
    ['promise', null],
    ['evidence', null],
  ],
  builder: [
    ['unit', 'unit'],
    ['lint', 'lint'],
  ],
  guardian: [
    ['scan', 'scan'],
    ['runbook', null],
  ],
  dealmaker: [
    ['brief', null],
    ['price', null],
  ],
  storyteller: [
    ['story', null],
    ['words', null],
  ],
  advocate: [
    ['support', null],
    ['docs', null],
  ],
  conductor: [
    ['table', null],
    ['dates', null],
  ],
};

const logins = {
  visionary: 'vera',
  builder: 'ana',
  guardian: 'gus',
  dealmaker: 'dee',
  storyteller: 'sam',
  advocate: 'ada',
  conductor: 'lea',
} as const;

const personas = [
  'visionary',
  'builder',
  'guardian',
  'dealmaker',
  'storyteller',
  'advocate',
  'conductor',
] as const;

/** Written in the record: three more per persona. */
function recordIds(persona: string): string[] {
  return ['a', 'b', 'c'].map((letter) => `${persona}-${letter}`);
}

export const holders: readonly Holder[] = personas.map((persona) => ({
  persona,
  login: logins[persona],
  declared: [
    ...(standing[persona] ?? []).flatMap(([id, signal]) => (signal === null ? id : [])),
    ...recordIds(persona),
  ],
}));

/** The Conductor makes no promise of its own: six commitments, one signature. */
export const committers = holders.filter(({ persona }) => persona !== 'conductor');

export const ciWorkflow = '.github/workflows/ci.yml';

/** Names of the check runs that CI reports on the release's commit. */
export const checkNames: readonly string[] = [
  'unit',
  'lint',
  'scan',
  ...Array.from({ length: 27 }, (_, index) => `e2e (shard ${String(index + 1)})`),
];

/** Comments without a command: with commitments, signature, declarations and our answers they make 40. */
export const smallTalk: readonly string[] = Array.from(
  { length: 10 },
  (_, index) =>
    `Had a look at part ${String(index + 1)} of this today.\n\nThe numbers in the dashboard agree with what support tells, see the [notes](https://example.com/notes/${String(index)}) and \`docs/notes.md\`.\n\n- nothing blocks us\n- next look on Thursday`,
);

/** `.github/tutti.yml` of the reference initiative. */
export const referenceConfig = `version: 1
preset: band
band: Checkout
personas:
${personas.map(renderPersona).join('\n')}
signals:
${['unit', 'lint', 'scan'].map((name) => `  ${name}: { check: "${name}", app: github-actions, workflow: "${ciWorkflow}" }`).join('\n')}
release:
  branches: ["release/**"]
`;

function renderPersona(persona: (typeof personas)[number]): string {
  const criteria = (standing[persona] ?? []).map(([id, signal]) => {
    const rule = signal === null ? '' : `, signal: ${signal}`;
    return `      - { id: ${id}, text: "The ${id} of the ${persona} is settled"${rule} }`;
  });
  return `  ${persona}:\n    owners: ["@${logins[persona]}"]\n    criteria:\n${criteria.join('\n')}`;
}

/** The selection record, as the issue form writes it. @param variant makes it differ from all others */
export function renderRecord(variant: string): string {
  const criteria = personas.map((persona) => {
    const items = recordIds(persona).map((id) => `- ${id}: What ${id} promises holds for ${variant}`);
    return `#### ${persona.charAt(0).toUpperCase()}${persona.slice(1)}\n\n${items.join('\n')}`;
  });
  return `### Problem, and for whom

Returning customers of ${variant} give up in checkout because they have to type their address again on every order.

### Evidence that it is worth solving now

38 % of carts are left at the address step, and the holiday season begins in ten weeks.
14 of the 20 customers whom we asked said that they buy elsewhere when they are in a hurry.

### Approach, and what we will not do

One saved address per account, filled in at checkout.
We will not touch payment, and we will not change how cards are saved.

### Success, measurable

- Checkout conversion: success 62 %, kill 55 %, source Mixpanel, review 2099-03-01
- Time to order: success 90 s, kill 120 s, source Datadog, review 2099-04-01

### What must be true before launch

${criteria.join('\n\n')}

### Target date

2099-01-15

### Target release

1.0
`;
}
