import type { Config } from '../config/config.ts';
import { peopleOf } from '../config/people.ts';
import type { Who } from '../verdict/verdict.ts';

/** GitHub's account names: letters, digits, single hyphens; an underscore with a short code for managed users. */
const login = /^[a-z0-9](?:[a-z0-9-]{0,38})(?:_[a-z0-9]+)?$/i;
const slug = /^[a-z0-9][a-z0-9._-]{0,99}$/i;

/** `ana` or `acme/platform`: a name without an at sign, so that nobody is called. */
export function nameOf(who: Who): string {
  if (who.kind === 'user') return who.login;
  if (who.kind === 'team') return `${who.org}/${who.slug}`;
  return { writer: 'someone with write access', administrator: 'an administrator', author: 'its author' }[
    who.role
  ];
}

/**
 * Mentions that call people: only those whom the config names, each once, in the order given.
 * Everybody else is left out (A76).
 */
export function mentionOwners(whos: readonly Who[], config: Config): string {
  const known = new Set(peopleOf(config).map(key));
  const callable = whos.filter((who) => isCallable(who) && known.has(key(who)));
  const called = callable.filter(
    (who, index) => callable.findIndex((other) => key(other) === key(who)) === index,
  );
  return called.map((who) => `@${nameOf(who)}`).join(' ');
}

function isCallable(who: Who): boolean {
  if (who.kind === 'user') return login.test(who.login);
  return who.kind === 'team' && login.test(who.org) && slug.test(who.slug);
}

function key(who: Who): string {
  return `${who.kind} ${nameOf(who)}`.toLowerCase();
}
