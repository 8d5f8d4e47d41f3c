import { renderCode } from './render-code.ts';

type Line = readonly [command: string, words: string];

const onPersona: readonly Line[] = [
  ['/commit', 'I can deliver my part (an owner, in person)'],
  ['/concern <why>', 'I cannot deliver my part as it stands'],
  ['/resolve', 'my concern is settled'],
  ['/met <id…> <evidence>', 'these criteria hold'],
  ['/unmet <id…> <why>', 'these criteria do not hold'],
  ['/na <id…> <why>', 'does not apply here; an owner of another persona agrees with `/confirm <id…>`'],
  ['/risk <text>', 'something could go wrong; `/risk clear` when it is over'],
  ['/automate <id> <signal>', 'a machine could decide this criterion (a proposal, no more)'],
  ['/needs <persona or #issue> <what>', 'I depend on this; `/got <n1>` when it is there'],
];

const onInitiative: readonly Line[] = [
  ['/sign selection@<digest>', 'the record is what we promise'],
  ['/hold <why>', 'the launch waits; `/release-hold` when it may go on'],
  [
    '/dark <flag or reason>',
    'in the release, not launched with it (Builder and Conductor both); `/undark` ends it',
  ],
  [
    '/release <tag>',
    'tag and release it once everybody is ready (the Conductor); `/release clear` takes it back',
  ],
  [
    '/override <full-sha> <why>',
    'this commit goes out although it is not ready (two people whom the config names); `/override clear` ends it',
  ],
  ['/status', 'how it stands, in a reply'],
  ['/recheck', 'read everything again'],
];

const rules = 'One command per line, in a new comment, as plain text. An edited comment never counts.';

/** What can be said on this kind of issue, one line each. */
export function renderHelp(place: 'persona' | 'initiative'): string {
  const [here, there] = place === 'persona' ? [onPersona, onInitiative] : [onInitiative, onPersona];
  const elsewhere = place === 'persona' ? 'On the initiative:' : "On a persona's sub-issue:";
  return [rules, here.map(renderLine).join('\n'), elsewhere, there.map(renderLine).join('\n')].join('\n\n');
}

function renderLine([command, words]: Line): string {
  return `- ${renderCode(command)} – ${words}`;
}
