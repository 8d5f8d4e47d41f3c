import type { Connection } from '../reconcile/connection.ts';
import type { CommandContext } from './command.ts';

/**
 * The repository alone, without looking the App up: whether that can be seen is another matter.
 * @returns null where there is no token to ask with
 */
export function connectToRepository({
  inputs: { token },
  event,
  runner: { env },
}: Pick<CommandContext, 'inputs' | 'event' | 'runner'>): (() => Promise<Connection>) | null {
  if (token === '') return null;
  return async () =>
    (await import('./connect.ts')).connect({ inputs: { token, app: '' }, event: event(), env });
}
