import type { Command } from '../command.ts';
import type { CommandName } from '../inputs.ts';

/** Each command is loaded when it is called: a step starts only what it needs. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  gate: async () => (await import('./gate.ts')).gate,
  signal: async () => (await import('./signal.ts')).signal,
  sync: async () => (await import('./sync.ts')).sync,
  validate: async () => (await import('./validate.ts')).validate,
  report: async () => (await import('./report.ts')).report,
  init: async () => (await import('./init.ts')).init,
  doctor: async () => (await import('./doctor.ts')).doctor,
};
