import type { Config } from '../../core/config/config.ts';
import type { Change } from '../../core/plan/change.ts';
import { allLabels } from '../../core/plan/labels.ts';
import { applyChanges } from '../../octokit/apply-changes.ts';
import { readLabels } from '../../octokit/read-labels.ts';
import type { Connection } from '../../reconcile/connection.ts';

export interface LabelPlan {
  readonly missing: readonly string[];
  /** Creates them. @throws GithubError where GitHub refuses one */
  readonly create: () => Promise<void>;
}

/** Labels that do not exist yet, as the first opening would make them. @param config null where owners are missing */
export async function planLabels(
  { reader, client, pacer }: Connection,
  config: Config | null,
): Promise<LabelPlan> {
  const wanted = allLabels(config ?? { personas: [] });
  const { nodeId, missing } = await readLabels(
    reader,
    wanted.map(({ name }) => name),
  );
  const changes = wanted
    .filter(({ name }) => missing.includes(name))
    .map((label): Change => ({ kind: 'create-label', ...label }));
  return {
    missing,
    async create() {
      if (changes.length === 0) return;
      const repository = { nodeId, labels: [] };
      const { refused } = await applyChanges({ client, pacer, repository, userIds: new Map() }, changes);
      for (const { error } of refused) throw error;
    },
  };
}
