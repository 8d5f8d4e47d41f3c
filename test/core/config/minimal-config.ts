/** The smallest file that is complete: every persona of `band` has an owner. `more` is appended as it is. */
export function minimalConfig(more = ''): string {
  return `version: 1
personas:
  visionary: { owners: ["@vi"] }
  builder: { owners: ["@ana"] }
  guardian: { owners: ["@gus"] }
  dealmaker: { owners: ["@dee"] }
  storyteller: { owners: ["@sam"] }
  advocate: { owners: ["@ada"] }
  conductor: { owners: ["@lea"] }
${more}`;
}
