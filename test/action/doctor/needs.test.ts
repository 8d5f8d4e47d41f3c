import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { appEvents, appPermissions } from '../../../action/doctor/needs.ts';
import { examinations } from '../../../action/doctor/registry.ts';
import { nodesOf, page, textOf } from '../../docs/pages.ts';

test('the doctor asks of the App what app.yml lists', () => {
  const manifest = parse(readFileSync('app.yml', 'utf8'));
  assert.deepEqual(appPermissions, manifest.default_permissions);
  assert.deepEqual(appEvents, manifest.default_events);
});

test('the reference has one section per examination, in their order', () => {
  const sections = nodesOf(page('docs/reference/doctor.md').tree, 'heading').filter(
    ({ depth }) => depth === 2,
  );
  assert.deepEqual(
    sections.map(textOf),
    examinations.map(({ code }) => code),
  );
});
