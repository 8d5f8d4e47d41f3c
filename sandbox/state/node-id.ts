/**
 * Node ids in GitHub's newer format: a prefix per type, then base64url of a msgpack array `[0, …]` of the ids on the
 * way to the object: `U_kgDO…` is `[0, id]`, `I_kwDO…` is `[0, repository, id]`, a commit ends in its SHA. Callers treat them as opaque.
 * https://docs.github.com/en/graphql/guides/migrating-graphql-global-node-ids
 */

/** Msgpack's unsigned integers, each in its shortest width. https://github.com/msgpack/msgpack/blob/master/spec.md#int-format-family */
function packInteger(value: number): Buffer {
  if (value < 0x80) return Buffer.of(value);
  if (value < 0x100) return Buffer.of(0xcc, value);
  if (value < 0x10000) return Buffer.of(0xcd, value >> 8, value & 0xff);
  const wide = value >= 0x1_0000_0000;
  const packed = Buffer.alloc(wide ? 9 : 5);
  packed[0] = wide ? 0xcf : 0xce;
  if (wide) packed.writeBigUInt64BE(BigInt(value), 1);
  else packed.writeUInt32BE(value, 1);
  return packed;
}

/** GitHub writes strings with a 16-bit length even where 8 bits would do: `C_kwDO…oAK` is `0xda 0x00 0x28`. */
function packString(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.of(0xda, bytes.length >> 8, bytes.length & 0xff), bytes]);
}

/** The node id of one object; `path` are the ids from its repository (or organisation) down to its own. */
export function nodeId(prefix: string, ...path: readonly (number | string)[]): string {
  const parts = [0, ...path].map((part) => (typeof part === 'number' ? packInteger(part) : packString(part)));
  const packed = Buffer.concat([Buffer.of(0x90 | parts.length), ...parts]);
  return `${prefix}_${packed.toString('base64url')}`;
}

/**
 * The way back, for git objects and refs, which are found through their repository: prefix, repository id and name.
 * `undefined` for ids of another shape.
 */
export function parseGitNodeId(
  id: string,
): { readonly prefix: string; readonly repositoryId: number; readonly name: string } | undefined {
  const [prefix = '', packed = ''] = id.split('_', 2);
  const bytes = Buffer.from(packed, 'base64url');
  // [0, repository (32 bits), text with a 16-bit length]
  if (bytes.length < 10 || bytes[0] !== 0x93 || bytes[2] !== 0xce || bytes[7] !== 0xda) return undefined;
  return { prefix, repositoryId: bytes.readUInt32BE(3), name: bytes.toString('utf8', 10) };
}
