import * as fc from 'fast-check';
import type { CommentFacts } from '../../../core/facts/facts.ts';
import type { PaperWorld } from './paper-world.ts';

const kinds = [
  'edit',
  'object',
  'restore',
  'wipe',
  'delete',
  'minimise',
  'detach',
  'attach',
  'lock',
  'wipe-body',
  'close',
  'forge',
] as const;

/** Something that a writer who owns nothing does to what others wrote. `pick` chooses to what. */
export interface Tamper {
  readonly kind: (typeof kinds)[number];
  readonly pick: number;
  /** Rather to what was said last: that is what has not been seen yet. */
  readonly isLatest: boolean;
}

export const tamper: fc.Arbitrary<Tamper> = fc.record({
  kind: fc.constantFrom(...kinds),
  pick: fc.nat(),
  isLatest: fc.boolean(),
});

export function tamperWith(world: PaperWorld, { kind, pick, isLatest }: Tamper): void {
  const all = [world.initiative, ...world.subIssues].flatMap(({ comments }) => comments);
  const newest = all.toSorted((a, b) => b.id - a.id).slice(0, isLatest ? 3 : all.length);
  const comment = newest[pick % newest.length];
  const issue = world.subIssues[pick % world.subIssues.length];
  if (comment === undefined || issue === undefined) return;
  switch (kind) {
    case 'edit':
      return world.edit(comment, 'wanda', '/met architecture runbook');
    case 'object':
      return world.edit(comment, 'wanda', '/concern made up');
    case 'restore':
      return restore(world, comment);
    case 'wipe':
      world.edit(comment, 'wanda', 'thanks');
      comment.revisions = [null, 'thanks'];
      return;
    case 'delete':
      return world.delete(comment, 'wanda');
    case 'minimise':
      comment.isMinimized = true;
      return;
    case 'detach':
      world.detach(issue.title.split(' ')[0]?.toLowerCase() ?? '', 'wanda');
      return;
    case 'attach':
      return attach(world);
    case 'lock':
      issue.locked = true;
      return;
    case 'wipe-body':
      issue.body = '';
      return;
    case 'close':
      issue.state = 'CLOSED';
      return;
    case 'forge':
      world.say('wanda', 'initiative', comment.body);
  }
}

function restore(world: PaperWorld, comment: Parameters<PaperWorld['edit']>[0]): void {
  const before: CommentFacts['body'] = comment.body;
  world.edit(comment, 'wanda', 'thanks');
  world.edit(comment, 'wanda', before);
}

/** Puts back below the initiative what was taken away from there. */
function attach(world: PaperWorld): void {
  const stray = [...world.strays.values()].find((issue) => issue !== null);
  if (stray === undefined || stray === null) return;
  world.strays.delete(stray.nodeId);
  world.subIssues.push(stray);
  stray.parentId = world.initiative.nodeId;
  stray.timeline.push({
    kind: 'parent-added',
    at: world.now(),
    actor: world.person('wanda'),
    parentId: world.initiative.nodeId,
  });
}
