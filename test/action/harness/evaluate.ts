import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** A context such as `github`, with texts and contexts below it. */
export interface Context {
  readonly [name: string]: string | Context;
}

/** A text with its `${{ }}` replaced by what GitHub's own evaluator makes of them. @param contexts by name */
export function evaluate(text: string, contexts: Context): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => {
    const { tokens } = new Lexer(expression).lex();
    const parsed = new Parser(tokens, Object.keys(contexts), []).parse();
    return new Evaluator(parsed, toDictionary(contexts)).evaluate().coerceString();
  });
}

function toDictionary(context: Context): data.Dictionary {
  const dictionary = new data.Dictionary();
  for (const [name, value] of Object.entries(context))
    dictionary.add(name, typeof value === 'string' ? new data.StringData(value) : toDictionary(value));
  return dictionary;
}
