/** The part of a schema that an explanation needs. */
export interface SchemaRule {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaRule>>;
}

/** What is wrong at one place of a value, as ajv reports it. */
export interface SchemaError {
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  /** Where in the schema the rule stands: `#/$defs/owner/pattern`. */
  readonly schemaPath: string;
  readonly keyword: string;
  /** What the keyword demands. */
  readonly schema: unknown;
  /** The rule that the keyword is part of. */
  readonly parentSchema: SchemaRule;
  /** The value itself; for a rule about keys, the key. */
  readonly data: unknown;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is wrong, for rules about the names of keys. */
  readonly propertyName?: string;
}

/** A generated validator: true where the value has the form, else the errors are on the function until its next call. */
export interface Validator<Form> {
  (value: unknown): value is Form;
  readonly errors?: readonly SchemaError[] | null;
}
