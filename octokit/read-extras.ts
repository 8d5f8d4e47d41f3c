import {
  type Extras,
  isEmpty,
  isExtra,
  mergeExtras,
  missingWants,
  readExtras,
  type Wants,
} from './documents/extras.ts';
import { extrasQuery } from './documents/queries.ts';
import { believe } from './json.ts';
import { type Reader, repositoryVariables } from './reader.ts';

/** Reads what of `wants` is not known yet: nothing, in the usual case. */
export async function readMissing(
  reader: Reader,
  page: number,
  wants: Wants,
  known: Extras,
): Promise<Extras> {
  const missing = missingWants(wants, known);
  if (isEmpty(missing)) return known;
  const { data } = await reader.client.query({
    name: 'extras',
    document: extrasQuery(missing),
    variables: { ...repositoryVariables(reader), page, appId: reader.appId },
    tolerate: isExtra,
  });
  return mergeExtras(
    known,
    readExtras(missing, believe<Readonly<Record<string, unknown>>>(data['repository']), data),
  );
}
