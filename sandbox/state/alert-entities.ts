/** Security alerts: what code scanning, Dependabot and secret scanning found, and what people said of it. */

export interface Analysis {
  readonly id: number;
  readonly repositoryId: number;
  /** Full: `refs/heads/main`, `refs/pull/1/merge`. */
  readonly ref: string;
  readonly sha: string;
  readonly tool: string;
  readonly category: string;
  /** GitHub's words about what went wrong; empty where nothing did. */
  readonly error: string;
  readonly results: number;
  readonly createdAt: string;
}

/** Who dismissed or resolved an alert, and why. */
export interface Dismissal {
  readonly byId: number;
  readonly at: string;
  readonly reason: string;
  readonly comment: string | null;
}

/** An alert on one ref, as one configuration of its tool finds it. */
export interface CodeInstance {
  readonly ref: string;
  readonly category: string;
  sha: string;
  state: 'open' | 'fixed';
  changedAt: string;
}

export interface CodeAlert {
  readonly kind: 'code-scanning';
  readonly number: number;
  readonly repositoryId: number;
  readonly tool: string;
  readonly rule: string;
  readonly path: string;
  readonly severity: 'none' | 'note' | 'warning' | 'error';
  readonly securitySeverity: Severity | null;
  /** Oldest first. What an alert is, it is on a ref: `stateOn`. */
  readonly instances: CodeInstance[];
  dismissal: Dismissal | null;
  readonly createdAt: string;
  updatedAt: string;
}

export type Severity = 'low' | 'medium' | 'high' | 'critical';

export interface DependabotAlert {
  readonly kind: 'dependabot';
  readonly number: number;
  readonly repositoryId: number;
  readonly package: string;
  readonly ecosystem: string;
  readonly manifest: string;
  readonly severity: Severity;
  readonly scope: 'development' | 'runtime' | null;
  state: 'open' | 'dismissed' | 'fixed' | 'auto_dismissed';
  dismissal: Dismissal | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface SecretAlert {
  readonly kind: 'secret-scanning';
  readonly number: number;
  readonly repositoryId: number;
  readonly secretType: string;
  state: 'open' | 'resolved';
  dismissal: Dismissal | null;
  readonly createdAt: string;
  updatedAt: string;
}

export type Alert = CodeAlert | DependabotAlert | SecretAlert;
export type AlertFeature = Alert['kind'];

/** What webhooks tell of alerts; `…_by_user` is code scanning's way of saying dismissed and reopened. */
export type AlertAction =
  | 'created'
  | 'appeared_in_branch'
  | 'fixed'
  | 'reopened'
  | 'closed_by_user'
  | 'reopened_by_user'
  | 'dismissed'
  | 'auto_dismissed'
  | 'auto_reopened'
  | 'reintroduced'
  | 'resolved';
