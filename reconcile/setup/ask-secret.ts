/** The part of a terminal's input that is needed to read keys one by one. */
export interface KeySource {
  setRawMode(raw: boolean): unknown;
  setEncoding(encoding: 'utf8'): unknown;
  resume(): unknown;
  pause(): unknown;
  on(event: 'data', listener: (keys: string) => void): unknown;
  off(event: 'data', listener: (keys: string) => void): unknown;
}

/** Asks for a line and shows nothing of it: in raw mode the terminal echoes no key. @returns empty where it was given up */
export function askSecret(
  input: KeySource,
  write: (text: string) => void,
  question: string,
): Promise<string> {
  write(question);
  input.setEncoding('utf8');
  input.setRawMode(true);
  input.resume();
  return new Promise((resolve) => {
    let typed = '';
    const finish = (answer: string) => {
      input.off('data', listen);
      input.setRawMode(false);
      input.pause();
      write('\n');
      resolve(answer);
    };
    const listen = (keys: string) => {
      for (const key of keys) {
        if (key === '\r' || key === '\n') return finish(typed);
        // Ctrl-C and Ctrl-D, which raw mode hands over like any other key.
        if (key === '\u0003' || key === '\u0004') return finish('');
        typed = key === '\u007f' || key === '\b' ? typed.slice(0, -1) : typed + key;
      }
    };
    input.on('data', listen);
  });
}
