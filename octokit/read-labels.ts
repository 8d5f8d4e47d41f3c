import { rateLimit } from './documents/fragments.ts';
import { believe } from './json.ts';
import { mustHaveRepository, type Reader, repositoryVariables } from './reader.ts';

export interface LabelsRead {
  /** Node id of the repository. */
  readonly nodeId: string;
  /** Those of the names that no label has yet. */
  readonly missing: readonly string[];
}

/** Which of these labels do not exist. @throws GithubError */
export async function readLabels(reader: Reader, names: readonly string[]): Promise<LabelsRead> {
  const { data } = await reader.client.query({
    name: 'labels',
    document: labelsQuery(names),
    variables: repositoryVariables(reader),
  });
  const { repository } = believe<{ readonly repository: Readonly<Record<string, unknown>> | null }>(data);
  const found = mustHaveRepository(reader, repository);
  return {
    nodeId: believe<string>(found['id']),
    missing: names.filter((_, i) => found[`label_${String(i)}`] === null),
  };
}

export function labelsQuery(names: readonly string[]): string {
  const labels = names.map((name, i) => `label_${String(i)}: label(name: ${JSON.stringify(name)}) { id }`);
  return `query Labels($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { id ${labels.join(' ')} }
  ${rateLimit}
}`;
}
