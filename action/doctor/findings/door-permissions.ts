import { configPath } from '../../validate/read-checkout.ts';
import { type Examination, fine, found, named } from '../finding.ts';
import { type DoorNeed, isEnough, needsOf } from '../needs.ts';

/** What the App needs beyond the usual, for what this config asks of it. */
export const doorPermissions: Examination = {
  code: 'door-permissions',
  examine({ github, config }) {
    const read = github.known ? github.value.app : null;
    if (read?.known !== true || config === null) return [];
    const { slug, permissions, events } = read.value;
    const needs = needsOf(config);
    if (needs.length === 0) return [];
    const missing = needs.filter(({ needed }) =>
      'event' in needed
        ? !events.includes(needed.event)
        : !isEnough(permissions[needed.permission], needed.access),
    );
    if (missing.length === 0) return fine(`The App \`${slug}\` has what \`${configPath}\` asks of it.`);
    return missing.flatMap(({ needed, why, severity }) =>
      found(severity, {
        what: `The App \`${slug}\` lacks ${named([wordsOf(needed)])}.`,
        why,
        fix: 'Add it in the settings of the App, under permissions and events, and accept it where the App is installed.',
      }),
    );
  },
};

function wordsOf(needed: DoorNeed['needed']): string {
  return 'event' in needed ? `event ${needed.event}` : `${needed.permission}: ${needed.access}`;
}
