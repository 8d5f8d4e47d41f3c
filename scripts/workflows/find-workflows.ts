/** A workflow file, or one that a page shows. */
export interface Workflow {
  readonly path: string;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The workflows in a file: a YAML file is one, a Markdown page has as many as it has YAML blocks with jobs. */
export function findWorkflows(path: string, content: string): readonly Workflow[] {
  if (!path.endsWith('.md')) return [{ path, line: 1, text: content }];
  const workflows: Workflow[] = [];
  let block: { readonly line: number; readonly lines: string[] } | null = null;
  for (const [index, line] of content.split('\n').entries()) {
    if (block && line === '```') {
      workflows.push({ path, line: block.line, text: `${block.lines.join('\n')}\n` });
      block = null;
    } else if (block) {
      block.lines.push(line);
    } else if (/^```ya?ml\b/.test(line)) {
      block = { line: index + 2, lines: [] };
    }
  }
  return workflows.filter(({ text }) => /^jobs:/m.test(text));
}
