import type { Config } from '../core/config/config.ts';
import { parseConfig } from '../core/config/parse-config.ts';
import type { ConfigFacts } from '../core/facts/facts.ts';
import { createLru, type Lru } from './lru.ts';

/** Parsed configs by the id of their blob: the same bytes are parsed once. */
export function createConfigCache(): (facts: ConfigFacts) => Config | null {
  const byOid: Lru<string, Config | null> = createLru(500);
  return (facts) => {
    if (facts.state !== 'present') return null;
    const known = byOid.get(facts.oid);
    if (known !== undefined) return known;
    const { config } = parseConfig(facts.text);
    byOid.set(facts.oid, config);
    return config;
  };
}
