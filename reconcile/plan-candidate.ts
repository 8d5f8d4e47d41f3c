import type { Config, ConfigProblem } from '../core/config/config.ts';
import { rememberConfig } from '../core/config/remember-config.ts';
import type { CandidateFacts } from '../core/facts/facts.ts';
import { assessCandidate } from '../core/gates/assess-candidate.ts';
import { configReasons } from '../core/gates/assess-without-config.ts';
import type { Change } from '../core/plan/change.ts';
import { planChecks } from '../core/plan/plan-checks.ts';
import type { CandidateVerdict } from '../core/verdict/verdict.ts';
import { assessOnce } from './assess-once.ts';
import type { CandidatePicture, Pictures } from './picture.ts';

/** The verdict on a commit, with the config that its words come from. */
export interface Judgement {
  readonly verdict: CandidateVerdict;
  readonly config: Config | null;
  /** Of the config. */
  readonly problems: readonly ConfigProblem[];
  readonly candidate: CandidateFacts;
}

/**
 * One verdict over all initiatives of everything that wants to release a commit. Whichever of these was looked at first,
 * the same one speaks, so that they do not overwrite each other's words.
 * @param pictures candidates with the same commit, at least one
 */
export function judgeCandidate(pictures: Pictures): Judgement {
  return judgeItself(inOrder(pictures));
}

/** The verdict on the candidate that was looked at, over everything that wants to release its commit: it holds only its own. */
export function judgeItself([own, ...others]: Pictures): Judgement {
  const siblings = others.map((picture) => assess(picture, []));
  return { verdict: assess(own, siblings), ...readConfig(own), candidate: own.candidate };
}

/** The check runs that the commit still lacks. */
export function planCandidate(pictures: Pictures): Change[] {
  const { verdict, config, candidate } = judgeCandidate(pictures);
  const claims = inOrder(pictures).map((picture) => picture.candidate);
  return planChecks(verdict, candidate, config, claims);
}

function inOrder([first, ...others]: Pictures): Pictures {
  const [least = first, ...rest] = [first, ...others].toSorted(byPull);
  return [least, ...rest];
}

/** Pull requests by number, then tags and after them heads of branches, by name: a tag may hold more than its branch. */
function byPull({ candidate: a }: CandidatePicture, { candidate: b }: CandidatePicture): number {
  return placeOf(a) - placeOf(b) || (a.baseRef < b.baseRef ? -1 : 1);
}

function placeOf({ number, kind }: CandidateFacts): number {
  return number ?? Number.MAX_SAFE_INTEGER - (kind === 'tag' ? 1 : 0);
}

function assess(picture: CandidatePicture, siblings: readonly CandidateVerdict[]): CandidateVerdict {
  const { candidate, incomplete, readAt, initiatives } = picture;
  const { config, problems } = readConfig(picture);
  return assessCandidate({
    candidate,
    assessments: initiatives.map((facts) => assessOnce(facts, candidate)),
    siblings,
    config,
    configReasons: config === null ? configReasons(picture, problems) : [],
    incomplete,
    readAt,
  });
}

function readConfig({ config }: CandidatePicture): ReturnType<typeof rememberConfig> {
  return config.state === 'present' ? rememberConfig(config.text) : { config: null, problems: [] };
}
