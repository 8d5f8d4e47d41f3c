/** A workflow command, such as `::error file=a.yml,line=1::It is wrong`. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ParsedLog {
  readonly commands: readonly WorkflowCommand[];
  /** Everything else. */
  readonly lines: readonly string[];
}

/** What the runner obeys, and what it only shows (actions/runner, ActionCommand.cs). */
export function parseLog(stdout: string): ParsedLog {
  const commands: WorkflowCommand[] = [];
  const lines: string[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const command = parseCommand(line);
    if (command === null) lines.push(line);
    else commands.push(command);
  }
  return { commands, lines: lines.filter((line) => line !== '') };
}

function parseCommand(line: string): WorkflowCommand | null {
  // The older form is obeyed wherever it stands in a line.
  const found =
    /^\s*::([^\s:]+)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s.exec(line) ??
    /##\[([^\s\]]+)\s*([^\]]*)\](.*)$/s.exec(line);
  if (found === null) return null;
  const [, name = '', properties = '', message = ''] = found;
  const pairs = properties.split(',').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [[pair.slice(0, at).trim(), decode(pair.slice(at + 1))]];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), message: decode(message) };
}

function decode(text: string): string {
  const letters: Readonly<Record<string, string>> = {
    '0D': '\r',
    '0A': '\n',
    '3A': ':',
    '2C': ',',
    '25': '%',
  };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => letters[code] ?? '');
}
