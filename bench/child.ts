import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A program of `bench/children/` in a process of its own, which answers questions. */
export interface Child<Questions extends object> {
  ask<Name extends keyof Questions & string>(question: Name): Promise<Questions[Name]>;
  stop(): Promise<void>;
}

interface Reply {
  readonly question: string;
  readonly answer: unknown;
}

/** As `npm start` has it: V8 collects young objects sooner, at the same processor time and two thirds of the memory. */
const execArgv = [...process.execArgv, '--max-semi-space-size=4'];

/** Starts it and waits until it is ready. @param input handed to it as its first message */
export async function startChild<Questions extends object>(
  file: string,
  input: unknown,
): Promise<Child<Questions>> {
  const child = fork(new URL(`children/${file}`, import.meta.url), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv,
  });
  const ended = once(child, 'exit');
  const failed = ended.then(() => Promise.reject(new Error(`bench/children/${file} ended early`)));
  failed.catch(() => undefined);

  function reply(question: string): Promise<unknown> {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const listen = (message: unknown) => {
      const { question: answered, answer } = message as Reply;
      if (answered !== question) return;
      child.off('message', listen);
      resolve(answer);
    };
    child.on('message', listen);
    return Promise.race([promise, failed]);
  }

  const ready = reply('ready');
  child.send({ input });
  await ready;
  return {
    async ask<Name extends keyof Questions & string>(question: Name) {
      const answer = reply(question);
      child.send({ question });
      return (await answer) as Questions[Name];
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}
