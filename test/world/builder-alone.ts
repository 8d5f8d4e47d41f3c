import assert from 'node:assert/strict';
import { type OpenInitiative, startWorld, type World } from './world.ts';

/** A record in which the Builder alone has something to do, and has declared it. */
const record = `### Problem, and for whom

Returning customers type their address again.

### Evidence that it is worth solving now

38 % of carts are left at the address step.

### Approach, and what we will not do

One saved address per account.

### Success, measurable

- Checkout conversion: success 62 %, kill 55 %, source Mixpanel, review 2099-03-01

### What must be true before launch

#### Builder

- done: Addresses are filled in
`;

export interface BuilderAlone {
  readonly world: World;
  readonly initiative: OpenInitiative;
  /** The pull request that wants to release it. */
  readonly pull: number;
  /** What the gate says of one criterion; empty where it is met. */
  says(criterion: string): Promise<string>;
  /** Everything is looked at again, because somebody asks for it. */
  recheck(): Promise<void>;
}

/**
 * A signed initiative of the Builder alone, whose other criteria machines decide.
 * @param criteria lines under the Builder's standing criteria
 * @param signals lines under `signals`
 * @param files what else stands on the default branch
 */
export async function startBuilderAlone(
  criteria: readonly string[],
  signals: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<BuilderAlone> {
  const config = `version: 1
personas:
  conductor: { owners: ["@lea"] }
  builder:
    owners: ["@ana"]
    criteria:
${criteria.map((line) => `      - ${line}\n`).join('')}signals:
${signals.map((line) => `  ${line}\n`).join('')}release:
  branches: ["release/**"]
  persona-checks: false
`;
  const world = await startWorld();
  await world.as('adm').commit('main', { '.github/tutti.yml': config, ...files });
  await world.settled();
  const initiative = await world.openInitiative({ record });
  await world.as('ana').comment(initiative.issueOf('builder'), '/commit');
  await world.settled();
  const sticky = (await world.ourComments(initiative.number))[0]?.body ?? '';
  const line = /\/sign selection@[0-9a-f]{8}/.exec(sticky)?.[0];
  assert.ok(line, sticky);
  await world.as('lea').comment(initiative.number, line);
  await world.as('ana').comment(initiative.issueOf('builder'), '/met done');
  await world.settled();
  const pull = await world.openRelease({ body: `Initiative: #${String(initiative.number)}` });
  return {
    world,
    initiative,
    pull,
    async says(criterion) {
      const written = (await world.gate(pull))?.output.summary ?? '';
      // Numbers are written so that they link nowhere.
      const lines = written.replaceAll('\\#&#8203;', '#').split('\n');
      return lines.filter((one) => one.includes(`: ${criterion} `)).join('\n');
    },
    async recheck() {
      await world.as('ana').comment(initiative.issueOf('builder'), '/recheck');
      await world.settled();
    },
  };
}
