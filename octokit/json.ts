/** An object whose entries may be anything. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One entry of what may be an object. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** One entry of what may be an object, where it is a text. */
export function textField(value: unknown, name: string): string | undefined {
  const entry = field(value, name);
  return typeof entry === 'string' ? entry : undefined;
}

/**
 * Takes an answer of GitHub's for what its published schema says it is. Our documents are checked against that schema in
 * the tests, so this is believed here, in one place, and nowhere else.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which document was answered
export function believe<T>(value: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as T;
}
