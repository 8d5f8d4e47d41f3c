import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionOwners, nameOf } from '../../../core/render/mention.ts';
import type { Who } from '../../../core/verdict/verdict.ts';
import { sampleConfig } from './sample.ts';

const user = (login: string): Who => ({ kind: 'user', login });

test('an owner is called once, however often and in whatever case it is named', () => {
  assert.equal(mentionOwners([user('ana'), user('ANA'), user('gus')], sampleConfig), '@ana @gus');
});

test('somebody whom the config does not name is not called', () => {
  assert.equal(
    mentionOwners([user('cto'), { kind: 'team', org: 'acme', slug: 'everyone' }], sampleConfig),
    '',
  );
});

test('a team that owns a persona is called by its full name', () => {
  assert.equal(
    mentionOwners([{ kind: 'team', org: 'acme', slug: 'platform' }], sampleConfig),
    '@acme/platform',
  );
});

test('a role is named in words and never called', () => {
  assert.equal(nameOf({ kind: 'role', role: 'writer' }), 'someone with write access');
  assert.equal(mentionOwners([{ kind: 'role', role: 'writer' }], sampleConfig), '');
});
