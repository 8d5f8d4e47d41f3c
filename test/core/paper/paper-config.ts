/** A band with every persona held, one signal, and a delegate. */
export const paperConfig = `version: 1
band: Checkout
personas:
  visionary: { owners: ["@vera"] }
  builder:
    owners: ["@ana"]
    delegates: ["@bo"]
    criteria:
      - { id: tests, text: "Unit tests pass", signal: tests }
  guardian:
    owners: ["@gus"]
    criteria:
      - { id: runbook, text: "Runbook reviewed" }
  dealmaker: { owners: ["@dee"] }
  storyteller: { owners: ["@sam"] }
  advocate: { owners: ["@ada"] }
  conductor: { owners: ["@lea"] }
signals:
  tests: { check: unit, app: github-actions, workflow: .github/workflows/ci.yml }
release:
  branches: ["release/**"]
`;
