import { type X2jOptions, XMLParser } from 'fast-xml-parser';
import { isRecord } from '../../octokit/json.ts';
import { count, listDetails } from './details.ts';
import { type Assessed, failed, succeeded } from './finding.ts';

/** Entities stay as they are written: nothing that a file defines is put in. */
const noEntities: NonNullable<X2jOptions['entityDecoder']> = {
  setExternalEntities: () => {},
  addInputEntities: () => {},
  reset: () => {},
  decode: (text) => text,
  setXmlVersion: () => {},
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  entityDecoder: noEntities,
  removeNSPrefix: true,
  parseTagValue: false,
  jPath: false,
});

/** JUnit XML has no standard; this reads what Ant, Surefire, pytest, Jest, GoogleTest and CTest write. */
export function assessJunit(xml: string): Assessed {
  if (hasDoctype(xml)) return failed('it has a DOCTYPE, which JUnit XML has not');
  const roots = parse(xml);
  if (roots === null) return failed('it begins like XML and is none: was it written to its end?');
  const [root, another] = roots.filter(({ name }) => !name.startsWith('?'));
  if (root === undefined || another !== undefined || !isSuite(root.name))
    return failed(`<${root?.name ?? ''}> is not how JUnit XML begins`);
  const tally: Tally = { cases: [], outside: [], announced: false };
  visit(root, null, tally);
  return conclude(tally);
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly Element[];
}

interface Case {
  readonly name: string;
  isFailed: boolean;
  isSkipped: boolean;
}

interface Tally {
  readonly cases: Case[];
  /** Failures of a suite, in no test of it. */
  readonly outside: string[];
  /** Whether a suite says that it has failures. */
  announced: boolean;
}

/** @returns null where it is not well-formed; the parser alone would take half a file for a whole one */
function parse(xml: string): readonly Element[] | null {
  try {
    return toElements(parser.parse(xml, true));
  } catch {
    return null;
  }
}

function toElements(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: unknown): Element[] => {
    if (!isRecord(node)) return [];
    const { ':@': attributes, ...named } = node;
    const [tag] = Object.entries(named);
    if (tag === undefined || tag[0] === '#text') return [];
    const own = isRecord(attributes) ? attributes : {};
    return [{ name: tag[0].toLowerCase(), attributes: own, children: toElements(tag[1]) }];
  });
}

/** A document type stands before the first element, beside comments and instructions only. */
function hasDoctype(xml: string): boolean {
  let at = xml.indexOf('<');
  for (;;) {
    const end = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : null;
    if (end === null) return xml.startsWith('<!', at);
    const closed = xml.indexOf(end, at + (end === '-->' ? 4 : 2));
    at = closed < 0 ? -1 : xml.indexOf('<', closed);
    if (at < 0) return false;
  }
}

function isSuite(name: string): boolean {
  return name === 'testsuite' || name === 'testsuites';
}

const failures = new Set(['failure', 'error']);
const skips = new Set(['skipped', 'disabled']);
const output = new Set(['system-out', 'system-err']);
/** Words of `status` and `result`, which GoogleTest and CTest write. */
const failedWords = /^(?:fail|failed|failure|error|errored|broken)$/i;
const skippedWords = /^(?:notrun|disabled|skipped|suppressed|ignored)$/i;

function visit(element: Element, test: Case | null, tally: Tally): void {
  const { name, attributes, children } = element;
  if (output.has(name)) return;
  if (failures.has(name)) {
    if (test === null) tally.outside.push(textOf(attributes, 'message') || `<${name}> outside of a test`);
    else test.isFailed = true;
  }
  if (skips.has(name) && test !== null) test.isSkipped = true;
  if (isSuite(name)) tally.announced ||= ['failures', 'errors'].some((key) => !isZero(attributes[key]));
  const inner = name === 'testcase' ? toCase(attributes) : test;
  if (inner !== null && inner !== test) tally.cases.push(inner);
  for (const child of children) visit(child, inner, tally);
}

function toCase(attributes: Element['attributes']): Case {
  const words = ['status', 'result'].map((name) => textOf(attributes, name));
  return {
    name: ['classname', 'name']
      .map((name) => textOf(attributes, name))
      .filter(Boolean)
      .join(' › '),
    isFailed: words.some((word) => failedWords.test(word)),
    isSkipped: words.some((word) => skippedWords.test(word)),
  };
}

/** Not given is none; what is no number is not zero. */
function isZero(attribute: unknown): boolean {
  return attribute === undefined || Number(attribute) === 0;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function textOf(attributes: Element['attributes'], name: string): string {
  const text = attributes[name];
  if (typeof text !== 'string') return '';
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, entity: string) => named[entity] ?? whole);
}

function conclude({ cases, outside, announced }: Tally): Assessed {
  const bad = cases.filter(({ isFailed }) => isFailed).map(({ name }) => name || 'a test without a name');
  const skipped = cases.filter(({ isFailed, isSkipped }) => isSkipped && !isFailed).length;
  const left = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  const total = count(cases.length, 'test');
  if (bad.length > 0)
    return failed(`${total}: ${String(bad.length)} failed${left}`, listDetails([...bad, ...outside]));
  if (outside.length > 0) return failed(`${total}, and failures outside of them`, listDetails(outside));
  if (announced) return failed(`${total}: a suite says that it has failures, and lists none`);
  if (cases.length === skipped) return failed(`no test ran${left}`);
  return succeeded(`${total}: all passed${left}`);
}
