/** The config that `acme/checkout` carries on its default branch. */

export const CONFIG_PATH = '.github/tutti.yml';

export const TUTTI_CONFIG = `version: 1
preset: band
band: Checkout
personas:
  conductor:
    owners: ["@lea"]
  visionary:
    owners: ["@vera"]
    criteria:
      - { id: promise, text: "The promise still holds against the evidence" }
  builder:
    owners: ["@ana", "@acme/platform"]
    delegates: ["@bo"]
    criteria:
      - { id: unit, text: "Unit tests pass", signal: tests }
      - { id: demo, text: "Shown on real data" }
  guardian:
    owners: ["@gus"]
    criteria:
      - { id: runbook, text: "Runbook reviewed" }
  dealmaker:
    owners: ["@dee"]
    criteria:
      - { id: brief, text: "Market brief agreed" }
  storyteller:
    owners: ["@sam"]
    criteria:
      - { id: story, text: "Narrative approved" }
  advocate:
    owners: ["@ada"]
    criteria:
      - { id: support, text: "Support is briefed" }
signals:
  tests: { check: "unit", app: github-actions, workflow: ".github/workflows/ci.yml" }
release:
  branches: ["release/**"]
`;

export const CI_WORKFLOW = `name: CI
on: [push, pull_request]
permissions:
  contents: read
jobs:
  unit:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`;
