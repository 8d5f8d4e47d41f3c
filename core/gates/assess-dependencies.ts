import type { Config } from '../config/config.ts';
import { buildReason, toWho } from '../verdict/build-reason.ts';
import type { PersonaVerdict, Reason } from '../verdict/verdict.ts';
import { isDependencyOpen } from './dependencies.ts';
import type { PersonaInput } from './persona-input.ts';

/**
 * What a persona still waits for, and from whom.
 * @param met the criteria that hold, as `persona/id`
 * @param urls link of each persona's sub-issue
 */
export function assessDependencies(
  { said, facts, persona }: PersonaInput,
  config: Config,
  met: ReadonlySet<string>,
  urls: ReadonlyMap<string, string>,
): { open: PersonaVerdict['needs']; reasons: Reason[] } {
  const { referenced } = facts;
  const isMet = (other: string, id: string) => met.has(`${other}/${id}`);
  const open = said.needs.filter((need) => isDependencyOpen({ need, referenced, isMet }));
  const reasons = open.map(({ id, on, what, asked }) => {
    const other = on.split('/')[0] ?? '';
    return buildReason('dependency-open', {
      persona: persona.id,
      who: toWho(config.personas.find((one) => one.id === other)?.owners ?? []),
      link: urls.get(other) ?? asked.url ?? facts.initiative.url,
      detail: { id, on, what, actor: asked.author.login },
      evidence: [{ what: `comment of ${asked.author.login}`, url: asked.url, at: asked.at }],
    });
  });
  return { open: open.map(({ id, on, what }) => ({ id, on, what })), reasons };
}
