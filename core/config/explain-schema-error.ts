import type { SchemaError } from '../../schemas/validator.ts';
import { type Finding, pointerStep, quoted } from './finding.ts';
import { nearestWord } from './nearest-word.ts';

/**
 * What a schema error says to the person who wrote the file. Hints are the schema's own descriptions, so that a key is
 * explained in one place. `null` for errors that only announce others.
 */
export function explainSchemaError(error: SchemaError): Finding | null {
  const explain = EXPLANATIONS[error.keyword];
  return explain ? { severity: 'error', pointer: error.instancePath, at: 'value', ...explain(error) } : null;
}

type Explanation = Pick<Finding, 'code' | 'message' | 'hint'> & Partial<Finding>;

const EXPLANATIONS: Readonly<Record<string, (error: SchemaError) => Explanation>> = {
  additionalProperties: explainUnknownKey,
  required: explainMissingKey,
  type: explainType,
  enum: (error) => explainChoice(error, [error.params['allowedValues']].flat()),
  const: (error) => explainChoice(error, [error.params['allowedValue']]),
  pattern: explainPattern,
  minLength: (error) => ({ code: 'value-empty', message: 'This is empty.', hint: describe(error) }),
  maxLength: (error) => ({
    code: 'value-too-long',
    message: `This has more than ${String(error.params['limit'])} characters.`,
    hint: describe(error),
  }),
  minItems: (error) => ({ code: 'list-empty', message: 'This list is empty.', hint: describe(error) }),
  maxItems: (error) => ({
    code: 'list-too-long',
    message: `This list has more than ${String(error.params['limit'])} entries.`,
    hint: describe(error),
  }),
  minProperties: explainNoPersona,
};

const describe = (error: SchemaError): string => error.parentSchema.description ?? '';

function explainUnknownKey(error: SchemaError): Explanation {
  const key = String(error.params['additionalProperty']);
  const known = Object.keys(error.parentSchema.properties ?? {});
  const meant = nearestWord(key, known);
  const list = `Keys here: ${known.map(quoted).join(', ')}.`;
  return {
    code: 'key-unknown',
    pointer: error.instancePath + pointerStep(key),
    at: 'key',
    message: `${quoted(key)} is no key here.`,
    hint: meant
      ? `Did you mean ${quoted(meant)}? ${list}`
      : `${list} ${error.instancePath && describe(error)}`,
  };
}

function explainMissingKey(error: SchemaError): Explanation {
  const key = String(error.params['missingProperty']);
  return {
    code: 'key-missing',
    at: 'key',
    message: `${quoted(key)} is missing.`,
    hint: error.parentSchema.properties?.[key]?.description ?? describe(error),
  };
}

/** The only map that must not be empty, and how it looks before anybody is named. */
function explainNoPersona(): Explanation {
  return {
    code: 'map-empty',
    message: 'Nobody speaks for any persona yet.',
    hint: 'Name the owners of each persona that somebody holds, as in `builder: { owners: ["@ana"] }`.',
  };
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a map of keys and values',
  array: 'a list',
  string: 'text',
  boolean: '`true` or `false`',
};

function explainType(error: SchemaError): Explanation {
  if (error.instancePath === '/personas' && error.data === null) return explainNoPersona();
  const expected = String(error.params['type']);
  const isPlain = typeof error.data === 'number' || typeof error.data === 'boolean';
  return {
    code: 'type-wrong',
    message: `This must be ${KINDS[expected] ?? expected}, and is ${nameKind(error.data)}.`,
    hint:
      expected === 'string' && isPlain ? `Put it in quotes: \`"${String(error.data)}"\`.` : describe(error),
  };
}

function nameKind(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : `the ${typeof value} ${showValue(value)}`;
}

function showValue(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'number' || typeof value === 'boolean' ? quoted(String(value)) : 'This';
}

function explainChoice(error: SchemaError, allowed: readonly unknown[]): Explanation {
  const words = allowed.map(String);
  const meant = typeof error.data === 'string' ? nearestWord(error.data, words) : null;
  const list = `Allowed: ${words.map(quoted).join(', ')}.`;
  return {
    code: 'value-not-allowed',
    message: `${showValue(error.data)} is not allowed here.`,
    hint: meant ? `Did you mean ${quoted(meant)}? ${list}` : `${list} ${describe(error)}`.trim(),
  };
}

function explainPattern(error: SchemaError): Explanation {
  const isKey = error.propertyName !== undefined;
  const text = error.propertyName ?? String(error.data);
  const place = isKey ? { pointer: error.instancePath + pointerStep(text), at: 'key' as const } : {};
  if (/\[bot\]$/i.test(text)) {
    return {
      ...place,
      code: 'owner-is-bot',
      message: `${quoted(text)} is a bot.`,
      hint: 'Only people can speak for a persona. What a machine finds out is a signal.',
    };
  }
  return {
    ...place,
    code: 'value-malformed',
    message: `${quoted(text)} has not the right form.${nameForeignLetter(text)}`,
    hint: meantForm(text, String(error.params['pattern'])) + describe(error),
  };
}

/** What usually makes a word right: lower case, an at sign more or less. */
function meantForm(text: string, pattern: string): string {
  const meant = [text.toLowerCase(), `@${text}`, text.slice(1)].find((form) =>
    new RegExp(pattern).test(form),
  );
  return meant ? `Did you mean ${quoted(meant)}? ` : '';
}

/** A letter that looks like another one cannot be seen, only named. */
function nameForeignLetter(text: string): string {
  const foreign = /[^\x20-\x7e]/u.exec(text)?.[0];
  if (!foreign) return '';
  const point = (foreign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return ` It contains ${quoted(foreign)} (U+${point}), which is not ASCII, whatever it looks like.`;
}
