/** Security alerts, as far as lists of them show. */

export interface Analysis {
  readonly id: number;
  readonly repositoryId: number;
  readonly ref: string;
  readonly sha: string;
  readonly tool: string;
  readonly category: string;
  /** GitHub's words about what went wrong; empty where nothing did. */
  readonly error: string;
  readonly results: number;
  readonly createdAt: string;
}

export interface CodeAlert {
  readonly kind: 'code-scanning';
  readonly number: number;
  readonly repositoryId: number;
  readonly ref: string;
  readonly sha: string;
  readonly tool: string;
  readonly category: string;
  readonly rule: string;
  readonly severity: 'none' | 'note' | 'warning' | 'error';
  readonly securitySeverity: Severity | null;
  state: 'open' | 'dismissed' | 'fixed';
  readonly createdAt: string;
}

export type Severity = 'low' | 'medium' | 'high' | 'critical';

export interface DependabotAlert {
  readonly kind: 'dependabot';
  readonly number: number;
  readonly repositoryId: number;
  readonly package: string;
  readonly severity: Severity;
  readonly scope: 'development' | 'runtime' | null;
  state: 'open' | 'dismissed' | 'fixed' | 'auto_dismissed';
  readonly createdAt: string;
}

export interface SecretAlert {
  readonly kind: 'secret-scanning';
  readonly number: number;
  readonly repositoryId: number;
  readonly secretType: string;
  state: 'open' | 'resolved';
  readonly createdAt: string;
}

export type Alert = CodeAlert | DependabotAlert | SecretAlert;
export type AlertFeature = Alert['kind'];
