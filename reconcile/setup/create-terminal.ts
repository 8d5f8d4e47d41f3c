import { createInterface } from 'node:readline/promises';
import { askSecret } from './ask-secret.ts';
import type { Terminal } from './terminal.ts';

/** The terminal of a process: it can be asked only where somebody sits at both ends of it. */
export function createTerminal({
  env,
  stdin,
  stdout,
  stderr,
}: Pick<NodeJS.Process, 'env' | 'stdin' | 'stdout' | 'stderr'>): Terminal {
  const isAttended = stdin.isTTY && stdout.isTTY;
  return {
    env,
    print: (line) => void stdout.write(`${line}\n`),
    complain: (line) => void stderr.write(`${line}\n`),
    ask: isAttended
      ? async (question) => {
          const terminal = createInterface({ input: stdin, output: stdout });
          const answer = await terminal.question(question);
          terminal.close();
          return /^y(?:es)?$/i.test(answer.trim());
        }
      : null,
    askSecret: isAttended
      ? (question) => askSecret(stdin, (text) => void stdout.write(text), question)
      : null,
  };
}
