import type { Facts } from '../facts/facts.ts';

/** GitHub docs, "Adding sub-issues": up to 100 sub-issues per parent issue; closed ones count. */
const mostSubIssues = 100;

/** Whether this many more sub-issues fit below the initiative (A37). */
export function hasRoomFor({ subIssues }: Facts, wanted: number): boolean {
  return subIssues.length + wanted <= mostSubIssues;
}
