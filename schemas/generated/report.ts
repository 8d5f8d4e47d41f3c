/** Generated from schemas/report.schema.json by `npm run generate`. Do not edit. */

/**
 * A report from outside: `client_payload` of a `repository_dispatch` whose event type is `tutti-signal`. It is about a commit or about an initiative, never about both.
 */
export interface SentReport {
  /**
   * What is reported: the `report` of a signal in the config.
   */
  signal: string;
  /**
   * The sender's own id of this report, another one for each: what comes under an id that was there before is taken for the same report, sent again.
   */
  id: string;
  /**
   * The commit that it is about, in full.
   */
  sha?: string;
  /**
   * Number of the initiative that it is about, whatever is released.
   */
  initiative?: number;
  /**
   * What the sender makes of it. Left out: the number alone decides.
   */
  conclusion?: 'success' | 'failure';
  /**
   * What was measured, a plain decimal as text. It is held against the threshold of the signal.
   */
  value?: string;
  /**
   * Unit of the number. It must be the unit of the signal, where that has one.
   */
  unit?: string;
  /**
   * Where to look. Shown.
   */
  url?: string;
  /**
   * One line in the sender's words. Shown.
   */
  summary?: string;
}
