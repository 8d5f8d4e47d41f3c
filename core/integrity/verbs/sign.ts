import type { Config } from '../../config/config.ts';
import { missingForSignature } from './signature-conditions.ts';
import { type Call, done, refused, type Taken, type VerbRule } from './verb-rule.ts';

/** `/sign selection@<digest>`: the record is what we promise. By the Conductor, or the Visionary where nobody conducts. */
export const sign: VerbRule = {
  verb: 'sign',
  isPositive: () => true,
  place: 'initiative',
  by: 'rule',
  take: (call) => {
    if (namesLaunch(call)) return refused('launch-unsigned');
    const signer = signerOf(call.context.config);
    if (call.context.entitlements.speaker(signer, call.speaker.actor) !== 'yes')
      return refused('signature-by-conductor-only', { signer });
    if (!namesSelection(call)) return refused('sign-what', {}, suggestion(call));
    return isInForce(call) ? signed(call.command.digest ?? '') : first(call);
  },
};

function namesSelection({ command }: Call): boolean {
  return command.rest.split(/\s/u, 1)[0] === 'selection';
}

/** Only the record is signed. The launch gate has no signature to give, under either of its names. */
function namesLaunch(call: Call): boolean {
  const { launch } = call.context.config.gateNames;
  const gate = call.command.rest.toLowerCase();
  return !namesSelection(call) && ['launch', launch.toLowerCase()].some((name) => gate.startsWith(name));
}

/** Id of the persona who signs. */
export function signerOf(config: Config): string {
  const conductor = config.personas.find(({ id }) => id === 'conductor');
  return conductor !== undefined && conductor.owners.length > 0 ? 'conductor' : 'visionary';
}

/** Signing again what our newest receipt already holds needs no new conditions: that gate was passed. */
function isInForce({ command, context }: Call): boolean {
  return command.digest !== null && command.digest === context.chain.at(-1)?.digest;
}

function first(call: Call): Taken {
  const { command, context } = call;
  const missing = missingForSignature(call);
  if (missing.length > 0) return refused('signature-conditions-missing', { missing: missing.join('; ') });
  const current = context.draft?.digest ?? '';
  if (command.digest !== current)
    return refused('digest-differs', { digest: command.digest ?? '', current }, suggestion(call));
  return signed(current);
}

function signed(digest: string): Taken {
  return done('signed', [{ act: 'sign', gate: 'selection', digest }], { digest });
}

function suggestion({ context }: Call): string | null {
  const digest = context.draft?.digest;
  return digest === undefined ? null : `/sign selection@${digest}`;
}
