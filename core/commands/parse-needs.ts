/** Something a persona depends on. `on` is `persona`, `persona/id` or `#issue`. */
export interface ParsedNeed {
  readonly on: string;
  readonly what: string;
}

export interface NeedProblem {
  readonly message: string;
  readonly suggestion: string | null;
}

export interface NeedCatalogue {
  readonly personas: readonly string[];
  readonly criteria: readonly { readonly persona: string; readonly id: string }[];
}

/** Reads `<persona|persona/id|#issue> <what>`. */
export function parseNeeds(rest: string, catalogue: NeedCatalogue): ParsedNeed | NeedProblem {
  const [on = '', ...words] = rest.trim().split(/[ \t]+/u);
  const what = words.join(' ');
  const [persona = '', criterion] = on.split('/', 2);
  if (/^#[1-9][0-9]{0,9}$/u.test(on)) return { on, what };
  if (!catalogue.personas.includes(persona))
    return {
      message: `Say first whom you depend on: ${catalogue.personas.join(', ')}, one of their criteria as in "builder/b2", or an issue as in "#12".`,
      suggestion: '/needs builder <what>',
    };
  if (criterion === undefined)
    return what === ''
      ? { message: `Say what you need from ${persona}.`, suggestion: `/needs ${persona} <what>` }
      : { on, what };
  const own = catalogue.criteria.filter((one) => one.persona === persona).map(({ id }) => id);
  if (own.includes(criterion)) return { on, what };
  const known = own.length === 0 ? 'none yet' : own.join(', ');
  return { message: `${persona} has no criterion "${criterion}" (it has: ${known}).`, suggestion: null };
}
