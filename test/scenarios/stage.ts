import assert from 'node:assert/strict';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';
import { completeRecord } from '../world/record.ts';
import type { OpenInitiative, World } from '../world/world.ts';
import type { Act } from './act.ts';
import { renderPicture } from './picture.ts';

/** Plays the acts of one scenario, one after the other. */
export interface Stage {
  /** @returns the picture, where the act asks for one */
  play(act: Act): Promise<{ readonly name: string; readonly page: string } | null>;
}

export function createStage(world: World): Stage {
  let initiative: OpenInitiative | null = null;
  let pull: number | null = null;
  let merge: string | null = null;
  let record = completeRecord;
  const seen = new Set<number>();

  const theInitiative = () => {
    assert.ok(initiative !== null, 'no initiative has been opened');
    return initiative;
  };
  const thePull = () => {
    assert.ok(pull !== null, 'no release has been opened');
    return pull;
  };
  const place = (on: string) => (on === 'initiative' ? theInitiative().number : theInitiative().issueOf(on));

  async function digest(): Promise<string> {
    const [sticky] = await world.ourComments(theInitiative().number);
    const found = /\/(?:sign selection|reconfirm)@([0-9a-f]{8})/.exec(sticky?.body ?? '')?.[1];
    assert.ok(found !== undefined, `no digest is shown in:\n${sticky?.body ?? ''}`);
    return found;
  }

  async function perform(act: Exclude<Act, { show: string }>): Promise<void> {
    if ('ci' in act) return world.ci(thePull(), act.ci === 'running' ? null : act.ci);
    if ('everybody' in act)
      return act.everybody === 'commits'
        ? world.commitAll(theInitiative())
        : world.declareAll(theInitiative());
    const person = world.as(act.who);
    if ('opens' in act) {
      if (act.opens === 'initiative') initiative = await world.openInitiative();
      else pull = await world.openRelease({ body: act.saying, branch: 'candidate' });
    } else if ('says' in act) await person.comment(place(act.on), act.says);
    else if ('signs' in act)
      await person.comment(theInitiative().number, `/sign selection@${await digest()}`);
    else if ('reconfirms' in act) await person.comment(place(act.on), `/reconfirm@${await digest()}`);
    else if ('edits' in act) {
      record = replaced(record, act.from, act.to);
      await person.editIssue(theInitiative().number, { body: record });
    } else if ('from' in act) {
      const config = replaced(TUTTI_CONFIG, act.from, act.to);
      await person.commit('main', { '.github/tutti.yml': config });
    } else {
      const { merged, message } = await person.merge(thePull());
      merge = merged ? 'merged' : `refused: ${message}`;
    }
    await world.settled();
  }

  return {
    async play(act) {
      if (!('show' in act)) {
        await perform(act);
        return null;
      }
      const page = await renderPicture({ world, initiative, pull, merge, seen });
      merge = null;
      return { name: act.show, page };
    },
  };
}

function replaced(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), `“${from}” is not there`);
  return text.replace(from, to);
}
