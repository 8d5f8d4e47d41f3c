import type { Names } from '../names.ts';
import type { AnswerKind } from './answer-kind.ts';

/** Somebody who does not speak for the persona. */
export const notAnOwner: AnswerKind = {
  code: 'not-an-owner',
  outcome: 'refused',
  example: { persona: 'builder' },
  say: (detail, names) =>
    `Only an owner or delegate may say this${forPersona(detail, names)}. Nothing was changed.`,
};

function forPersona({ persona }: Readonly<Record<string, string>>, names: Names): string {
  return persona === undefined ? '' : ` for ${names.persona(persona)}: ${names.speakers(persona)}`;
}
