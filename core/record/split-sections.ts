import type { Block } from '../markdown/block.ts';
import { scanBlocks } from '../markdown/scan-blocks.ts';
import { splitLines } from '../markdown/split-lines.ts';
import { canonicalText } from './canonical-text.ts';
import { headingText } from './heading-text.ts';
import { type SectionId, sectionOf } from './questions.ts';

/** What stands under one known heading, up to the next. */
export interface WrittenSection {
  /** Line of its heading, from 1. */
  readonly line: number;
  /** Everything below the heading, as `canonicalText`. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A known heading that stands in the body a second time. */
export interface RepeatedHeading {
  readonly id: SectionId;
  readonly line: number;
  readonly firstLine: number;
}

export interface WrittenSections {
  readonly sections: ReadonlyMap<SectionId, WrittenSection>;
  readonly repeated: readonly RepeatedHeading[];
  /** What stands under no question: above the first known heading, or below a target. As `canonicalText`. */
  readonly loose: string;
}

interface OpenSection {
  /** `null`: loose text. */
  readonly id: SectionId | null;
  readonly line: number;
  readonly text: string[];
  readonly blocks: Block[];
}

/**
 * Cuts an issue's body at the known headings. An author's own heading, or a known one that comes again, belongs to the
 * answer above it. Nothing that is written falls out: what belongs to no section is `loose`.
 */
export function splitSections(body: string): WrittenSections {
  const lines = splitLines(body);
  let current: OpenSection = { id: null, line: 1, text: [], blocks: [] };
  const opened = [current];
  const firstLines = new Map<SectionId, number>();
  const repeated: RepeatedHeading[] = [];
  let next = 0;
  const open = (id: SectionId | null, line: number, from: number) => {
    current.text.push(...lines.slice(next, line - 1));
    next = from;
    current = { id, line, text: [], blocks: [] };
    opened.push(current);
  };
  for (const block of scanBlocks(body)) {
    const id = block.containers.length === 0 ? sectionOf(headingText(block)) : undefined;
    const line = block.lines[0]?.number ?? 0;
    const firstLine = id === undefined ? undefined : firstLines.get(id);
    if (id !== undefined && firstLine === undefined) {
      firstLines.set(id, line);
      open(id, line, block.lines.at(-1)?.number ?? line);
      continue;
    }
    if (id !== undefined && firstLine !== undefined) repeated.push({ id, line, firstLine });
    if (endsTarget(current, block)) open(null, line, line - 1);
    current.blocks.push(block);
  }
  current.text.push(...lines.slice(next));
  return { ...closeSections(opened), repeated };
}

/** A target is one paragraph; what somebody adds below it is about something else. */
function endsTarget({ id, blocks }: OpenSection, { kind }: Block): boolean {
  const isTarget = id === 'target-date' || id === 'target-release';
  return isTarget && (blocks.length > 0 || kind === 'heading');
}

function closeSections(opened: readonly OpenSection[]): Pick<WrittenSections, 'sections' | 'loose'> {
  const sections = new Map<SectionId, WrittenSection>();
  const loose: string[] = [];
  for (const { id, line, text, blocks } of opened) {
    const written = canonicalText(text.join('\n'));
    if (id === null) loose.push(written);
    else sections.set(id, { line, text: written, blocks });
  }
  return { sections, loose: canonicalText(loose.join('\n\n')) };
}
