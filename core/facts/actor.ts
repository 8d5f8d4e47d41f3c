/** An account as GitHub names it now. `id` is the numeric id, which survives a renaming; `login` does not. */
export interface Actor {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization' | 'Mannequin' | 'EnterpriseUserAccount';
}

/** A GitHub App named on an object, by its numeric id. */
export interface AppRef {
  readonly id: number;
  readonly slug: string;
}
