import type { Actor } from '../facts/facts.ts';

/**
 * Whether an account is the one that a pin names, as a whole: `name[bot]` is an App's account, as REST names it, and `name`
 * a person's. They are two accounts, and anybody can register the second.
 */
export function isAccount({ type, login }: Actor, pin: string): boolean {
  return type === (pin.endsWith('[bot]') ? 'Bot' : 'User') && login.toLowerCase() === pin.toLowerCase();
}
