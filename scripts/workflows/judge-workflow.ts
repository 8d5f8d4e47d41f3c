interface Step {
  readonly uses?: string;
}
interface Job {
  readonly permissions?: unknown;
  readonly uses?: string;
  readonly steps?: readonly Step[];
}
interface WorkflowFile {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** A tag can be moved to other code; a commit cannot. Our own Action is shown by its tag, which is what readers copy. */
const PINNED = /^(\.\/|[^@]+@[0-9a-f]{40}$|[^@/]+\/tutti(\/[^@]*)?@v\d)/;

/** What a workflow lacks beyond being valid, in words. */
export function judgeWorkflow(workflow: WorkflowFile): readonly string[] {
  const jobs = Object.entries(workflow.jobs ?? {});
  const open = jobs.filter(([, job]) => workflow.permissions === undefined && job.permissions === undefined);
  const used = jobs.flatMap(([, job]) => [job, ...(job.steps ?? [])].map(({ uses }) => uses));
  const loose = used.filter((action) => action !== undefined && !PINNED.test(action));
  return [
    ...open.map(([id]) => `job ${id} has no permissions written down`),
    ...loose.map((action) => `${action} is not pinned to a commit`),
  ];
}
