import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Door } from '../world/doors/door.ts';
import { doors } from '../world/doors/doors.ts';
import { type AtDoors, configWithDoors, standAtDoors } from '../world/doors/stand-at-doors.ts';

interface State {
  readonly name: string;
  /** From where the state before it ended. */
  readonly bringAbout: (launch: AtDoors) => Promise<void>;
  /** What the gate says of every commit that stands at a door. */
  readonly gate: string;
  readonly title: RegExp;
  /** Whether GitHub lets it out: one answer, whatever the door. */
  readonly goesOut: boolean;
}

const states: readonly State[] = [
  {
    name: 'that waits',
    bringAbout: async () => undefined,
    gate: 'in_progress',
    title: /^Waiting: /,
    goesOut: false,
  },
  {
    name: 'with a failing signal',
    async bringAbout(launch) {
      await launch.world.declareAll(launch.initiative);
      await test(launch, 'failure');
    },
    gate: 'failure',
    title: /^Blocked: Builder: unit fails/,
    goesOut: false,
  },
  {
    name: 'with an objection',
    async bringAbout(launch) {
      await test(launch, 'success');
      await gusSays(launch, launch.initiative.number, '/hold the runbook is out of date');
    },
    gate: 'failure',
    title: /^Blocked: On hold by gus/,
    goesOut: false,
  },
  {
    name: 'of which nothing is known',
    async bringAbout(launch) {
      await gusSays(launch, launch.initiative.number, '/release-hold');
      await commitConfig(launch, 'version: 1\npersonas: [\n');
    },
    gate: 'failure',
    title: /^Unknown: \.github\/tutti\.yml has a mistake/,
    goesOut: false,
  },
  {
    name: 'that was green until somebody took it back',
    async bringAbout(launch) {
      await commitConfig(launch, configWithDoors);
      await gusSays(launch, launch.initiative.issueOf('guardian'), '/recheck');
      for (const door of launch.doors.values()) {
        assert.equal(await gateOf(launch, door), 'success');
        await door.waitAtIt?.();
      }
      await gusSays(launch, launch.initiative.issueOf('guardian'), '/unmet runbook it failed in the drill');
    },
    gate: 'failure',
    title: /^Blocked: Guardian: runbook/,
    goesOut: false,
  },
  {
    name: 'for which everybody is ready',
    bringAbout: (launch) => gusSays(launch, launch.initiative.issueOf('guardian'), '/met runbook'),
    gate: 'success',
    title: /./,
    goesOut: true,
  },
];

/** CI of every commit that stands at a door, as it runs for what is pushed and for pull requests. */
async function test({ world, doors: built }: AtDoors, conclusion: 'success' | 'failure'): Promise<void> {
  const shas = new Set([...built.values()].map(({ sha }) => sha));
  for (const sha of shas)
    for (const event of ['push', 'pull_request'] as const) await world.ciOn(sha, conclusion, event);
}

async function gusSays({ world }: AtDoors, issue: number, line: string): Promise<void> {
  await world.as('gus').comment(issue, line);
  await world.settled();
}

async function commitConfig({ world }: AtDoors, config: string): Promise<void> {
  await world.as('adm').commit('main', { '.github/tutti.yml': config });
  await world.settled();
}

async function gateOf({ world }: AtDoors, { sha }: Door): Promise<string> {
  const check = (await world.checks(sha)).get('launch-gate');
  return check?.conclusion ?? check?.status ?? 'no gate';
}

/** Doors × states: what GitHub’s own rules do with the App’s answer, tried at each door and read back from there. */
describe('the doors a release can leave by', () => {
  let launch: AtDoors;
  before(async () => {
    launch = await standAtDoors();
  });
  after(() => launch.world.close());

  for (const { name, bringAbout, gate, title, goesOut } of states)
    describe(`a release ${name}`, () => {
      before(async () => {
        await bringAbout(launch);
        await launch.world.settled();
      });

      for (const doorName of Object.keys(doors))
        it(`${goesOut ? 'goes out' : 'is held'}: ${doorName}`, async () => {
          const door = launch.doors.get(doorName);
          assert.ok(door);
          const check = (await launch.world.checks(door.sha)).get('launch-gate');
          assert.match(check?.output.title ?? '', title);
          assert.equal(await gateOf(launch, door), gate);
          await door.goThrough();
          await launch.world.settled();
          assert.equal(await door.isOut(), goesOut);
        });
    });
});
