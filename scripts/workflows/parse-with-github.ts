import { registerHooks } from 'node:module';

// Its modules import JSON without saying so, which Node asks for.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});

const { parseWorkflow, NoOperationTraceWriter } = await import('@actions/workflow-parser');

/** What GitHub's own parser says of a workflow: each error with its place, as GitHub would show it. */
export function parseWithGithub(name: string, text: string): readonly string[] {
  const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
