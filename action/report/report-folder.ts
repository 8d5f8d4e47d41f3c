import { lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ActionError } from '../action-error.ts';

/** Names of the files, which are ours: what stood in them is replaced. */
const fileNames = { json: 'convergence.json', markdown: 'convergence.md' } as const;

export type ReportFiles = Readonly<Record<keyof typeof fileNames, string>>;

/** A folder of the workspace that the files can be written into. */
export interface ReportFolder {
  readonly path: string;
  /** @throws ActionError */
  write(files: ReportFiles): void;
}

/**
 * Opens the folder, and makes it where there is none, before anything is asked of GitHub. What is checked out may hold
 * links: none of them leads a file out of the workspace.
 * @throws ActionError where it lies outside, or cannot be made
 */
export function openReportFolder(workspace: string, outputPath: string): ReportFolder {
  const path = resolve(workspace, outputPath);
  if (!isInside(workspace, path)) throw outside(outputPath);
  guard(outputPath, () => {
    if (!isInside(realpathSync(workspace), realpathSync(nearestFolder(path)))) throw outside(outputPath);
    mkdirSync(path, { recursive: true });
  });
  return {
    path,
    write(files) {
      for (const kind of ['json', 'markdown'] as const) {
        const file = join(path, fileNames[kind]);
        guard(join(outputPath, fileNames[kind]), () => {
          if (lstatSync(file, { throwIfNoEntry: false })?.isFile() === false) throw noFile(fileNames[kind]);
          writeFileSync(file, files[kind]);
        });
      }
    },
  };
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The deepest part of a path that is there already, a link that leads nowhere included. */
function nearestFolder(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined ? nearestFolder(resolve(path, '..')) : path;
}

function outside(outputPath: string): ActionError {
  return new ActionError(
    'bad-input',
    [`\`output-path\` leads out of the workspace: “${outputPath}”.`],
    'Name a folder inside of it, such as `convergence`.',
  );
}

function noFile(name: string): ActionError {
  return new ActionError(
    'bad-file',
    [`${name} is there already, and is no plain file.`],
    'Take it away, or name another `output-path`.',
  );
}

function guard(what: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof ActionError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ActionError('bad-file', [`${what} cannot be written: ${why}.`], 'Name another `output-path`.');
  }
}
