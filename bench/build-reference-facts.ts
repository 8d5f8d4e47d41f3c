import type { Facts } from '../core/facts/facts.ts';
import { PaperWorld } from '../test/core/paper/paper-world.ts';
import {
  checkNames,
  committers,
  holders,
  referenceConfig,
  renderRecord,
  smallTalk,
} from './reference-initiative.ts';

/**
 * Facts of the reference initiative, signed, everything declared and green, as a read brings them. Every body of a record,
 * sub-issue, conversation and receipt differs from those of every other variant.
 */
export function buildReferenceFacts(variant: number): Facts {
  const name = `product ${String(variant)}`;
  const world = new PaperWorld({ config: referenceConfig, record: renderRecord(name) }).open();
  for (const issue of world.subIssues) issue.body += `\n\nFor ${name}.`;
  for (const { login, persona } of committers) world.say(login, persona, '/commit');
  world.sign();
  for (const { login, persona, declared } of holders)
    world.say(login, persona, `/met ${declared.join(' ')}: shown on ${name}`);
  smallTalk.forEach((text, index) =>
    world.say('wanda', places[index % places.length] ?? 'initiative', `${text} (${name})`),
  );
  world.say('wanda', 'initiative', `See you on Thursday. (${name})`);
  for (const check of checkNames) world.check(check, 'SUCCESS');
  world.settle();
  return asRead(world.facts());
}

/** Through JSON, as an answer of GitHub comes: texts that were put together from pieces would be slower the first time. */
function asRead(facts: Facts): Facts {
  const { initiative, subIssues, candidates } = facts;
  return {
    ...facts,
    ...(JSON.parse(JSON.stringify({ initiative, subIssues, candidates })) as Partial<Facts>),
  };
}

const places = ['initiative', ...holders.map(({ persona }) => persona)];
