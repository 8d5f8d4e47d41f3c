import { parseConfig } from './parse-config.ts';

type Parsed = ReturnType<typeof parseConfig>;

/** Configs change rarely and are looked at for every initiative; parsing one costs more than all the rest of a verdict. */
const kept = 16;
const known = new Map<string, Parsed>();

/** `parseConfig`, remembering the last few texts: the same text always gives the same result, so nothing can go stale. */
export function rememberConfig(text: string): Parsed {
  const parsed = known.get(text) ?? parseConfig(text);
  known.delete(text);
  known.set(text, parsed);
  const oldest = known.keys().next().value;
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  return parsed;
}
