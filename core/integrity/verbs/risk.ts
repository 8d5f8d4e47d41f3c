import { done, refused, type VerbRule } from './verb-rule.ts';

/** `/risk <text>` shows a risk beside the persona's status, `/risk clear` takes it away. It hides nothing and blocks nothing. */
export const risk: VerbRule = {
  verb: 'risk',
  isPositive: ({ rest }) => isClear(rest),
  place: 'persona',
  by: 'speaker',
  take: ({ command }) => {
    if (command.rest === '') return refused('risk-needs-text', {}, '/risk <what could go wrong>');
    return isClear(command.rest)
      ? done('risk-cleared', [{ act: 'risk', text: null }])
      : done('risk-set', [{ act: 'risk', text: command.rest }], { text: command.rest });
  },
};

function isClear(rest: string): boolean {
  return rest.toLowerCase() === 'clear';
}
