import type {
  Actor,
  AppRef,
  CandidateFacts,
  CheckFacts,
  CommentFacts,
  CommitFacts,
  Facts,
  IssueFacts,
  StatusFacts,
  TeamFacts,
  TimelineFacts,
} from '../../../core/facts/facts.ts';
import { assessInitiative } from '../../../core/gates/assess-initiative.ts';
import type { Assessment } from '../../../core/gates/assessment.ts';
import { renderMarker } from '../../../core/integrity/marker.ts';
import { renderReceipt, renderScopeReceipt } from '../../../core/render/render-receipt.ts';
import type { CommitInput } from '../../../core/signals/signal.ts';
import { paperConfig } from './paper-config.ts';
import { paperRecord } from './paper-record.ts';

/** The people of the paper world. Everybody else is made by `person`. */
export const people = ['vera', 'ana', 'bo', 'gus', 'dee', 'sam', 'ada', 'lea', 'wanda', 'olga'] as const;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type PaperComment = Mutable<CommentFacts>;
type PaperIssue = Mutable<Omit<IssueFacts, 'comments' | 'timeline'>> & {
  comments: PaperComment[];
  timeline: TimelineFacts[];
};

/**
 * An initiative on paper: facts that change as people act, without any GitHub. Time moves one minute per act, ids grow.
 * For decisions; what GitHub does with acts is the sandbox's business.
 */
export class PaperWorld {
  config: string;
  readonly initiative: PaperIssue;
  readonly subIssues: PaperIssue[] = [];
  readonly strays = new Map<string, PaperIssue | null>();
  readonly teams = new Map<string, TeamFacts>();
  readonly referenced = new Map<number, { state: string; stateReason: string | null } | null>();
  readonly incomplete: { what: string; seen: number; total: number }[] = [];
  checks: CheckFacts[] = [];
  statuses: StatusFacts[] = [];
  readonly #people = new Map<string, Actor>();
  readonly bot: Actor = { id: 900, login: 'tutti', type: 'Bot' };
  readonly app: AppRef = { id: 77, slug: 'tutti' };
  #minutes = 0;
  #nextId = 1000;

  constructor({ config = paperConfig, record = paperRecord }: { config?: string; record?: string } = {}) {
    this.config = config;
    people.forEach((login, index) => this.person(login, 100 + index));
    this.initiative = this.#issue(12, 'Faster checkout', record, this.person('vera'), false, null);
  }

  person(login: string, id?: number): Actor {
    const known = this.#people.get(login);
    if (known !== undefined && id === undefined) return known;
    const actor: Actor = { id: id ?? 200 + this.#people.size, login, type: 'User' };
    this.#people.set(login, actor);
    return actor;
  }

  /** Opens a sub-issue per persona, as the bot does. */
  open(
    personas: readonly string[] = [
      'visionary',
      'builder',
      'guardian',
      'dealmaker',
      'storyteller',
      'advocate',
      'conductor',
    ],
  ): this {
    for (const persona of personas) this.addPersonaIssue(persona);
    return this;
  }

  addPersonaIssue(persona: string, { isOurs = true } = {}): PaperIssue {
    const name = nameOf(persona);
    const body = `${renderMarker(`persona ${persona}`)}\n\nWhat ${name} judges.`;
    const number = 13 + this.subIssues.length;
    const author = isOurs ? this.bot : this.person('wanda');
    const issue = this.#issue(
      number,
      `${name} · Faster checkout`,
      body,
      author,
      isOurs,
      this.initiative.nodeId,
    );
    this.subIssues.push(issue);
    return issue;
  }

  /** `initiative` or a persona's id; the sub-issue that was opened first, whatever became of its body. */
  place(where: string): PaperIssue {
    if (where === 'initiative') return this.initiative;
    const name = nameOf(where);
    const found = this.subIssues.find(({ title }) => title.startsWith(`${name} · `));
    if (found === undefined) throw new Error(`no sub-issue of ${where} on paper`);
    return found;
  }

  say(login: string, where: string, body: string, given: Partial<CommentFacts> = {}): PaperComment {
    return this.#comment(this.place(where), body, { author: this.person(login), ...given });
  }

  edit(comment: PaperComment, by: string, body: string): void {
    comment.revisions = [...(comment.revisions ?? [comment.body]), body];
    comment.body = body;
    comment.lastEditedAt = this.now();
    comment.editor = this.person(by);
  }

  delete(comment: PaperComment, by: string): void {
    const issue = [this.initiative, ...this.subIssues].find(({ comments }) => comments.includes(comment));
    if (issue === undefined) throw new Error('no such comment on paper');
    issue.comments.splice(issue.comments.indexOf(comment), 1);
    issue.timeline.push({
      kind: 'comment-deleted',
      at: this.now(),
      actor: this.person(by),
      author: comment.author,
    });
  }

  /** Takes a sub-issue away from under the initiative. */
  detach(where: string, by: string): PaperIssue {
    const issue = this.place(where);
    this.subIssues.splice(this.subIssues.indexOf(issue), 1);
    this.strays.set(issue.nodeId, issue);
    issue.parentId = null;
    issue.timeline.push({
      kind: 'parent-removed',
      at: this.now(),
      actor: this.person(by),
      parentId: this.initiative.nodeId,
    });
    return issue;
  }

  /** A check run as CI reports it. */
  check(name: string, conclusion: string | null, given: Partial<CheckFacts> = {}): void {
    this.checks.push({
      id: this.#nextId++,
      name,
      status: conclusion === null ? 'IN_PROGRESS' : 'COMPLETED',
      conclusion,
      app: { id: 15368, slug: 'github-actions' },
      suiteId: 500,
      suiteCreatedAt: this.now(),
      workflow: { path: '.github/workflows/ci.yml', event: 'pull_request', runId: 1 },
      url: 'https://github.test/acme/checkout/runs/1',
      maker: 'job',
      ...given,
    });
  }

  candidate(given: Partial<CandidateFacts> & { sha?: string } = {}): CandidateFacts {
    const commit: CommitFacts = {
      sha: given.sha ?? 'a'.repeat(40),
      checks: this.checks,
      statuses: this.statuses,
      ours: [],
    };
    return {
      kind: 'pull-request',
      number: 50,
      url: 'https://github.test/acme/checkout/pull/50',
      title: 'Release 1.0',
      baseRef: 'release/1.0',
      sameRepository: true,
      links: [{ initiative: 12, by: 'initiative-line' }],
      unlinkedCommits: [],
      touchesConfig: false,
      changedWorkflows: [],
      sharedWith: [],
      commit,
      signals: new Map(),
      ...given,
    };
  }

  /** What a signal is judged by at a candidate. */
  signalInput(candidate: CandidateFacts, key = ''): CommitInput {
    return { candidate, facts: this.facts(), key };
  }

  facts(): Facts {
    return {
      readAt: this.now(),
      repository: {
        nodeId: 'R_checkout',
        owner: 'acme',
        name: 'checkout',
        url: 'https://github.test/acme/checkout',
        defaultBranch: 'main',
        configCommit: 'c'.repeat(40),
        labels: [],
      },
      viewer: { appId: this.app.id, login: this.bot.login },
      config: { state: 'present', text: this.config, oid: 'oid' },
      initiative: this.initiative,
      milestone: null,
      subIssues: this.subIssues,
      strays: this.strays,
      referenced: this.referenced,
      teams: this.teams,
      hasPinnedComment: true,
      candidates: [this.candidate()],
      signals: new Map(),
      incomplete: this.incomplete,
    };
  }

  assess(candidate: CandidateFacts | null = this.candidate()): Assessment {
    return assessInitiative(this.facts(), candidate);
  }

  /** Evaluates and writes down what the bot would write: answers with receipts, and the scope receipt. */
  settle(): Assessment {
    const assessment = this.assess();
    for (const answer of assessment.answers) {
      const issue = [this.initiative, ...this.subIssues].find(({ nodeId }) => nodeId === answer.issue.nodeId);
      const receipt = answer.receipt === null ? '' : `\n\n${renderReceipt(answer.receipt, 60_000)}`;
      if (issue !== undefined) this.#ours(issue, `${renderMarker(`reply ${answer.key}`)}${receipt}`);
    }
    if (assessment.dueScopeReceipt !== null)
      this.#ours(this.initiative, renderScopeReceipt(assessment.dueScopeReceipt));
    return this.assess();
  }

  /** Everybody commits and the Conductor signs: the selection gate is passed. */
  select(): this {
    for (const [login, persona] of committers) this.say(login, persona, '/commit');
    this.sign();
    this.settle();
    return this;
  }

  sign(login = 'lea'): PaperComment {
    return this.say(login, 'initiative', `/sign selection@${this.assess().draft?.digest ?? 'none'}`);
  }

  /** Every declared criterion met, every signal green. */
  meetAll(): this {
    for (const [login, persona, ids] of declarations) this.say(login, persona, `/met ${ids}`);
    this.check('unit', 'SUCCESS');
    this.settle();
    return this;
  }

  now(): string {
    this.#minutes += 1;
    return new Date(Date.UTC(2026, 10, 2, 9, this.#minutes)).toISOString().replace('.000', '');
  }

  #ours(issue: PaperIssue, body: string): PaperComment {
    return this.#comment(issue, body, { author: this.bot, isOurs: true });
  }

  #comment(issue: PaperIssue, body: string, given: Partial<CommentFacts>): PaperComment {
    const id = this.#nextId++;
    const comment: PaperComment = {
      id,
      nodeId: `IC_${id}`,
      url: `${issue.url}#issuecomment-${id}`,
      body,
      author: this.bot,
      isOurs: false,
      createdAt: this.now(),
      lastEditedAt: null,
      editor: null,
      createdViaEmail: false,
      isMinimized: false,
      via: null,
      revisions: undefined,
      ourReactions: [],
      ...given,
    };
    issue.comments.push(comment);
    return comment;
  }

  #issue(
    number: number,
    title: string,
    body: string,
    author: Actor,
    isOurs: boolean,
    parentId: string | null,
  ): PaperIssue {
    return {
      nodeId: `I_${number}`,
      number,
      url: `https://github.test/acme/checkout/issues/${number}`,
      title,
      body,
      isOurs,
      author,
      createdAt: this.now(),
      lastEditedAt: null,
      state: 'OPEN',
      stateReason: null,
      locked: false,
      repositoryId: 'R_checkout',
      parentId,
      labels: [],
      assignees: [],
      comments: [],
      timeline: [],
    };
  }
}

const committers = [
  ['vera', 'visionary'],
  ['ana', 'builder'],
  ['gus', 'guardian'],
  ['dee', 'dealmaker'],
  ['sam', 'storyteller'],
  ['ada', 'advocate'],
] as const;

const declarations = [
  ['vera', 'visionary', 'demo'],
  ['ana', 'builder', 'architecture'],
  ['gus', 'guardian', 'runbook'],
  ['dee', 'dealmaker', 'pricing'],
  ['sam', 'storyteller', 'message'],
  ['ada', 'advocate', 'support'],
] as const;

function nameOf(persona: string): string {
  return `${persona.charAt(0).toUpperCase()}${persona.slice(1)}`;
}
