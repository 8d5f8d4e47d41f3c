import type { AnnotationFacts } from '../../core/facts/signal-facts.ts';
import type { RawConnection } from '../documents/raw.ts';
import { believe } from '../json.ts';
import { type CommitPlace, type GraphqlSource, unreadable } from './source.ts';

interface RawRun {
  readonly databaseId: number | null;
  readonly annotations: RawConnection<{ readonly title: string | null; readonly message: string }> | null;
}

interface RawSuite {
  readonly checkRuns: RawConnection<RawRun> | null;
}

/** GitHub Actions, whose runs have a suite each (docs: getting started with the Checks API). */
const actionsAppId = 15368;

/** What jobs of this name wrote at their check runs. GitHub keeps 50 annotations of a job at most (docs: workflow commands). */
export const reportSource: GraphqlSource<CommitPlace, 'report'> = {
  by: 'graphql',
  below: 'repository',
  select: ({ source }, { sha }) =>
    source.by === 'dispatch'
      ? null
      : `object(expression: ${JSON.stringify(sha)}) {
    ... on Commit {
      checkSuites(first: 50, filterBy: { appId: ${String(actionsAppId)}, checkName: ${JSON.stringify(source.job)} }) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes {
          checkRuns(first: 10, filterBy: { checkType: LATEST, checkName: ${JSON.stringify(source.job)} }) {
            totalCount pageInfo { hasNextPage endCursor }
            nodes {
              databaseId
              annotations(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { title message } }
            }
          }
        }
      }
    }
  }`,
  toFacts: (raw, { source }) => {
    if (source.by === 'dispatch') return { kind: 'report', annotations: [] };
    const commit = believe<{ readonly checkSuites?: RawConnection<RawSuite> | null } | null>(raw);
    const suites = wholeOf(commit?.checkSuites);
    const runs = suites && wholeOfEach(suites.map(({ checkRuns }) => checkRuns));
    const annotations = runs && wholeOfEach(runs.map(toAnnotations));
    return annotations === null
      ? unreadable('what this job reported could not be read to its end')
      : { kind: 'report', annotations };
  },
};

/** Of a run without an id nobody can tell which it is. */
function toAnnotations({ databaseId, annotations }: RawRun): RawConnection<AnnotationFacts> | null {
  const nodes = annotations?.nodes ?? null;
  if (annotations === null || nodes === null || databaseId === null) return null;
  return {
    ...annotations,
    nodes: nodes.map((node) => node && { checkRunId: databaseId, title: node.title, message: node.message }),
  };
}

/** A list that was read to its end; null where something is missing. */
function wholeOf<Item>(list: RawConnection<Item> | null | undefined): readonly Item[] | null {
  const nodes = list?.nodes ?? null;
  if (!list || nodes === null || list.pageInfo.hasNextPage) return null;
  const items = nodes.flatMap((node) => node ?? []);
  return items.length === nodes.length ? items : null;
}

function wholeOfEach<Item>(lists: readonly (RawConnection<Item> | null)[]): readonly Item[] | null {
  const wholes = lists.map(wholeOf);
  return wholes.includes(null) ? null : wholes.flatMap((whole) => whole ?? []);
}
