import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Context, evaluate } from './evaluate.ts';

export interface Manifest {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

export function readManifest(path: string): Manifest {
  const manifest: Manifest = parse(readFileSync(path, 'utf8'));
  return manifest;
}

/**
 * The variables by which the runner hands over inputs: every input of the manifest, empty where it has no default; what
 * is given wins over a default even where it is empty; what the manifest does not know is passed on too (actions/runner,
 * ActionRunner.cs and Handler.cs).
 */
export function inputVariables(
  { inputs }: Manifest,
  given: Readonly<Record<string, string>>,
  contexts: Context,
): Record<string, string> {
  const defaults = Object.entries(inputs).map(([name, input]) => [
    name,
    evaluate(input.default ?? '', contexts),
  ]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
