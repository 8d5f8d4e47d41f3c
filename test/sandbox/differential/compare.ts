import type { Step } from './scenario.ts';

/** `step`: a status that differs. `step /path`: a field that both have with different types or values. */
export type Difference = string;

/** Values that belong to one run: ids, times, addresses, hashes, and who is who on each stage. */
const OF_THIS_RUN =
  /^(href|self|git|html|before|after|message|id|node_id|.*_id|number|.*_at|date|.*url|sha|oid|login|.*_sha|token|guid|size|name|email|full_name|slug|description|label|ref|content|head|documentation_url)$/;

/** What two stages answer differently, in the order of the scenario. */
export function compareSteps(ours: readonly Step[], theirs: readonly Step[]): readonly Difference[] {
  const found: Difference[] = [];
  for (const [index, step] of ours.entries()) {
    const other = theirs[index];
    if (other === undefined) continue;
    if (step.status !== other.status) found.push(`${step.name}: ${step.status}, not ${other.status}`);
    else if (step.status < 400) compareValues(step.name, '', step.body, other.body, found);
  }
  return [...new Set(found)];
}

function compareValues(step: string, path: string, ours: any, theirs: any, found: Difference[]): void {
  const [mine, other] = [typeOf(ours), typeOf(theirs)];
  const key = path.split('/').at(-1) ?? '';
  if (mine !== other) {
    found.push(`${step} ${path}: ${mine}, not ${other}`);
  } else if (mine === 'list') {
    if (ours.length !== theirs.length)
      found.push(`${step} ${path}: ${ours.length} entries, not ${theirs.length}`);
    else
      for (const [index, each] of ours.entries())
        compareValues(step, `${path}/*`, each, theirs[index], found);
  } else if (mine === 'object') {
    for (const name of Object.keys(ours))
      if (name in theirs) compareValues(step, `${path}/${name}`, ours[name], theirs[name], found);
  } else if (ours !== theirs && !OF_THIS_RUN.test(key)) {
    found.push(`${step} ${path}: ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}`);
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
