import type { Draft } from '../draft.ts';
import type { Finding } from '../finding.ts';
import type { Preset } from '../presets.ts';

/** Something that the schema cannot say. A rule sees only values of the right form, and says nothing of missing ones. */
export type Rule = (draft: Draft, preset: Preset) => readonly Finding[];
