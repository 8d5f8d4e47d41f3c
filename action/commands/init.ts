import { ActionError } from '../action-error.ts';
import type { Command } from '../command.ts';

export const init: Command = () => Promise.reject(new ActionError('bad-input', ['not built yet'], ''));
