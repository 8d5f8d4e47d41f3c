import type { PresetId } from '../../core/config/config.ts';

/** What `init` is told. Everything else is read from the checkout, or has a default. */
export interface InitOptions {
  readonly preset: PresetId;
  /** Empty for none. */
  readonly band: string;
  /** Owners by persona, as `@login` and `@org/team`. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** Slug of the App that keeps the initiatives; empty where a workflow does. */
  readonly app: string;
  /** The Action as a workflow names it. */
  readonly uses: string;
}

export const defaultUses = 'tutti-launch/tutti@v1';

export const defaultOptions: InitOptions = {
  preset: 'band',
  band: '',
  owners: new Map(),
  app: '',
  uses: defaultUses,
};
