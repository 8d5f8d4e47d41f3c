import type { AnnotationLevel, Env, FilePlace, OutputName, Runner } from '../../action/runner.ts';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  readonly place: FilePlace | undefined;
}

/** A runner that keeps what it is told. */
export interface FakeRunner extends Runner {
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly outputs: ReadonlyMap<OutputName, string>;
  readonly summary: () => string;
}

export function createFakeRunner(env: Env = {}): FakeRunner {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const outputs = new Map<OutputName, string>();
  const pages: string[] = [];
  return {
    env,
    lines,
    annotations,
    outputs,
    summary: () => pages.join('\n'),
    info: (text) => void lines.push(text),
    annotate: (level, title, message, place) => void annotations.push({ level, title, message, place }),
    setOutput: (name, value) => void outputs.set(name, value),
    addSummary(markdown) {
      pages.push(markdown);
      return Promise.resolve();
    },
  };
}
