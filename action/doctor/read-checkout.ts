import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { configPath, formPath } from '../validate/read-checkout.ts';
import { readText } from '../validate/read-text.ts';
import type { CheckoutFacts } from './facts.ts';
import { parseWorkflow, type WorkflowFile } from './parse-workflow.ts';

const workflowFolder = '.github/workflows';

/** What the doctor looks at in a folder; null where it holds nothing of a repository. */
export function readCheckout(root: string): CheckoutFacts | null {
  if (!namesIn(root).some((name) => name === '.git' || name === '.github')) return null;
  return {
    config: readText(root, configPath),
    form: readText(root, formPath),
    workflows: readWorkflows(root),
  };
}

/** GitHub reads files directly in this folder, by either ending. */
export function readWorkflows(root: string): readonly WorkflowFile[] {
  return namesIn(join(root, workflowFolder))
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .flatMap((name) => {
      const path = `${workflowFolder}/${name}`;
      const text = readText(root, path)?.text ?? null;
      return text === null ? [] : parseWorkflow(path, text);
    });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
