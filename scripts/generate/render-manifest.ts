import { parse } from 'yaml';

interface Manifest {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The inputs and outputs of an `action.yml` as tables. */
export function renderManifest(text: string): string {
  const { inputs, outputs }: Manifest = parse(text);
  return [
    '## Inputs',
    '',
    '| Input | Required, default | |',
    '|---|---|---|',
    ...Object.entries(inputs).map(([name, input]) => {
      const need =
        input.required === true ? 'yes' : input.default === undefined ? 'no' : `no, \`${input.default}\``;
      return `| \`${name}\` | ${need} | ${cell(input.description)} |`;
    }),
    '',
    '## Outputs',
    '',
    '| Output | |',
    '|---|---|',
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
    '',
  ].join('\n');
}

function cell(description: string): string {
  return description.trim().replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
