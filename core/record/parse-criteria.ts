import { nearestWord } from '../config/nearest-word.ts';
import { invalid, missing, quote } from './build-problem.ts';
import { canonicalText } from './canonical-text.ts';
import { isFiller } from './filler.ts';
import { type CriteriaGroup, groupCriteria, type NamedPersona } from './group-criteria.ts';
import { parseCriterionLine, type WrittenCriterion } from './parse-criterion-line.ts';
import type { Item } from './read-outline.ts';
import type { Criterion, RecordProblem } from './record.ts';
import type { WrittenSection } from './split-sections.ts';

export interface CriteriaContext {
  readonly personas: readonly NamedPersona[];
  /** Names of the signals that the config defines. */
  readonly signals: readonly string[];
}

interface PlacedCriterion extends WrittenCriterion {
  readonly line: number;
  readonly persona: NamedPersona;
}

/** Criteria under their personas' names, each with an id that is unique in the initiative. */
export function parseCriteria(
  section: WrittenSection,
  context: CriteriaContext,
): { readonly criteria: readonly Criterion[]; readonly problems: readonly RecordProblem[] } {
  const problems: RecordProblem[] = [];
  const placed: PlacedCriterion[] = [];
  for (const group of groupCriteria(section.blocks, context.personas)) {
    const { persona } = group;
    if (persona === null) problems.push(...unplaced(group, context));
    else {
      problems.push(...notInList(group, persona));
      for (const criterion of group.items.flatMap(readItem)) placed.push({ ...criterion, persona });
    }
  }
  const written = placed.filter((criterion) => isWritten(criterion, problems));
  const first = firstOfEachId(written, problems);
  for (const criterion of first) checkSignal(criterion, context.signals, problems);
  return { criteria: giveIds(first), problems };
}

/** The criterion of an item. Items nested in it are further criteria where they have an id, and details where not. */
function readItem(item: Item): (WrittenCriterion & { readonly line: number })[] {
  const details: string[] = [];
  const further: (WrittenCriterion & { readonly line: number })[] = [];
  for (const nested of item.items) {
    const [own, ...rest] = readItem(nested);
    if (own !== undefined && own.id === null && own.signal === null && rest.length === 0)
      details.push(own.text);
    else further.push(...(own === undefined ? [] : [own]), ...rest);
  }
  const criterion = parseCriterionLine(item.text);
  const text = canonicalText([criterion.text, ...details].filter((part) => part !== '').join('; '));
  return [{ ...criterion, text, line: item.line }, ...further];
}

/** An empty item is a place to write; filler is an answer that is still owed. */
function isWritten({ id, text, line, persona }: PlacedCriterion, problems: RecordProblem[]): boolean {
  if (!isFiller(text)) return true;
  if (id !== null || text !== '') {
    const message = `A criterion of ${persona.name} says nothing yet: ${quote(text === '' ? (id ?? '') : text)}.`;
    const hint = 'Write what must be true before launch, or take the line away.';
    problems.push(missing('criterion-text-missing', 'criteria', line, message, hint));
  }
  return false;
}

function firstOfEachId(placed: readonly PlacedCriterion[], problems: RecordProblem[]): PlacedCriterion[] {
  const lines = new Map<string, number>();
  return placed.filter(({ id, line }) => {
    if (id === null) return true;
    if (id !== id.toLowerCase()) {
      const hint = `Write "${id.toLowerCase()}:", or put a space before the colon if it is no id.`;
      const message = `Ids are written in lower case: ${quote(id)}.`;
      problems.push(invalid('criterion-id-upper-case', 'criteria', line, message, hint));
      return false;
    }
    const first = lines.get(id);
    if (first === undefined) lines.set(id, line);
    else {
      const message = `The id "${id}" is used twice, first in line ${first}.`;
      const hint = 'Ids are unique in an initiative, across personas. Give this one another.';
      problems.push(invalid('criterion-id-repeated', 'criteria', line, message, hint));
    }
    return first === undefined;
  });
}

function checkSignal(
  { signal, line }: PlacedCriterion,
  signals: readonly string[],
  problems: RecordProblem[],
): void {
  if (signal === null || signals.includes(signal)) return;
  const meant = nearestWord(signal, signals);
  const known =
    signals.length === 0 ? 'No signal is defined' : `Defined are ${signals.slice(0, 12).join(', ')}`;
  const hint = meant === null ? `${known} in .github/tutti.yml.` : `Did you mean "${meant}"?`;
  const message = `There is no signal named ${quote(signal)}.`;
  problems.push(invalid('criterion-signal-unknown', 'criteria', line, message, hint));
}

/** Criteria without an id get `<persona>-<n>`, counted per persona in order of appearance; ids in use are skipped. */
function giveIds(placed: readonly PlacedCriterion[]): Criterion[] {
  const taken = new Set(placed.map(({ id }) => id));
  const counts = new Map<string, number>();
  return placed.map(({ id, text, signal, persona }) => {
    const kind = signal === null ? 'declared' : 'signal';
    return { id: id ?? nextId(persona.id, taken, counts), persona: persona.id, text, kind, signal };
  });
}

function nextId(persona: string, taken: ReadonlySet<string | null>, counts: Map<string, number>): string {
  let count = counts.get(persona) ?? 0;
  do count += 1;
  while (taken.has(`${persona}-${count}`));
  counts.set(persona, count);
  return `${persona}-${count}`;
}

function unplaced({ title, items }: CriteriaGroup, { personas }: CriteriaContext): RecordProblem[] {
  const item = items.find(({ text, items: nested }) => text !== '' || nested.length > 0);
  if (item === undefined) return [];
  const names = personas.map(({ name }) => name).join(', ');
  const message =
    title === ''
      ? 'This criterion stands above the first persona’s name, so it is nobody’s.'
      : `${quote(title)} is no persona here, so what stands below it is nobody’s.`;
  return [
    invalid('criterion-without-persona', 'criteria', item.line, message, `Put it under one of: ${names}.`),
  ];
}

/** A line such as `support: Team briefed` without a list mark is meant as a criterion, and would go unseen. */
function notInList({ paragraphs }: CriteriaGroup, { name }: NamedPersona): RecordProblem[] {
  return paragraphs
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => {
      const { id } = parseCriterionLine(text);
      return id !== null && id === id.toLowerCase();
    })
    .map(({ text, number }) => {
      const message = `This line under ${name} is no list item, so it is no criterion: ${quote(text)}.`;
      return invalid('criterion-not-in-list', 'criteria', number, message, 'Begin it with "- ".');
    });
}
