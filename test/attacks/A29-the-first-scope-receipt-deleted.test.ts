import assert from 'node:assert/strict';
import { it } from 'node:test';
import { scopeMarker } from '../../core/scope/parse-receipt.ts';
import { PaperWorld } from '../core/paper/paper-world.ts';
import { codesOf } from '../core/paper/read-verdict.ts';

it('A29: a writer who deletes an older scope receipt spares nobody a re-confirmation', () => {
  const world = new PaperWorld().open();
  const { bot } = world;
  world.say('wanda', 'initiative', '<!-- tutti:convergence -->', { author: bot, isOurs: true });
  world.select();
  world.initiative.body = world.initiative.body.replace('Architecture confirmed', 'Architecture rehearsed');
  world.initiative.lastEditedAt = world.now();
  world.sign();
  world.settle();
  world.meetAll();
  assert.deepEqual(codesOf(world.assess()), ['reconfirmation-missing']);
  const first = world.initiative.comments.find(({ body }) => body.includes(scopeMarker));
  assert.ok(first !== undefined);
  world.delete(first, 'wanda');
  assert.ok(codesOf(world.assess()).includes('scope-receipt-broken'));
  world.sign();
  world.settle();
  assert.ok(codesOf(world.assess()).includes('reconfirmation-missing'));
  const { digest = '' } = world.assess().signed ?? {};
  const owners = { vera: 'visionary', ana: 'builder', gus: 'guardian', dee: 'dealmaker' };
  for (const [login, persona] of Object.entries({ ...owners, sam: 'storyteller', ada: 'advocate' }))
    world.say(login, persona, `/reconfirm@${digest}`);
  world.settle();
  assert.deepEqual(codesOf(world.assess()), []);
});
