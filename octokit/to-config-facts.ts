import type { ConfigFacts } from '../core/facts/facts.ts';
import type { RawRepository } from './documents/raw.ts';

/** The config file as GitHub shows it. Anything but a whole text file is unreadable, never absent. */
export function toConfigFacts(config: RawRepository['config']): ConfigFacts {
  if (config === null) return { state: 'absent' };
  if (config.kind !== 'Blob') return unreadable('it is not a file');
  if (config.isTruncated === true) return unreadable(`it is too large (${String(config.byteSize)} bytes)`);
  if (typeof config.text !== 'string') return unreadable('it is not a text file');
  return { state: 'present', text: config.text, oid: config.oid };
}

function unreadable(why: string): ConfigFacts {
  return { state: 'unreadable', why };
}
