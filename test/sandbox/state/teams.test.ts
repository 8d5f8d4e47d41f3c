import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removeOrganizationMember } from '../../../sandbox/state/accounts.ts';
import { roleOf } from '../../../sandbox/state/permissions.ts';
import {
  createTeam,
  grantTeam,
  removeTeamMember,
  setTeamMember,
  teamMembers,
  teamMembership,
} from '../../../sandbox/state/teams.ts';
import { createWorld } from '../acme-world.ts';

test('Members of child teams are members of the parent', () => {
  const world = createWorld();
  const { store, acme } = world;
  const child = createTeam(store, world.as('adm'), acme.organization, {
    name: 'Payments Core',
    parent: acme.platform,
  });
  assert.equal(child.slug, 'payments-core');
  setTeamMember(store, world.as('adm'), child, acme.people.sam);
  assert.deepEqual([...teamMembers(store, acme.platform).keys()], [acme.people.ana.id, acme.people.sam.id]);
  assert.deepEqual([...teamMembers(store, child).keys()], [acme.people.sam.id]);
});

test('Somebody outside the organisation is pending until they join', () => {
  const world = createWorld();
  const { store, acme } = world;
  const membership = setTeamMember(store, world.as('adm'), acme.platform, acme.people.olga);
  assert.deepEqual(membership, { role: 'member', state: 'pending' });
  assert.equal(world.happened().includes('membership.added'), false);
});

test('A team grants its role to its members and to those of its child teams', () => {
  const world = createWorld();
  const { store, acme } = world;
  const child = createTeam(store, world.as('adm'), acme.organization, {
    name: 'child',
    parent: acme.platform,
  });
  setTeamMember(store, world.as('adm'), child, acme.people.sam);
  assert.equal(roleOf(store, acme.repository, acme.people.sam), 'triage');
  grantTeam(store, acme.platform, acme.repository, 'maintain');
  assert.equal(roleOf(store, acme.repository, acme.people.ana), 'maintain');
});

test('Who leaves the organisation leaves its teams and loses what they granted', () => {
  const world = createWorld();
  const { store, acme } = world;
  removeOrganizationMember(store, acme.organization, acme.people.ana);
  assert.equal(teamMembership(store, acme.platform, acme.people.ana), null);
  assert.equal(roleOf(store, acme.repository, acme.people.ana), 'none');
});

test('Owners of the organisation appear as maintainers', () => {
  const world = createWorld();
  const { store, acme } = world;
  setTeamMember(store, world.as('adm'), acme.platform, acme.people.adm);
  assert.equal(teamMembership(store, acme.platform, acme.people.adm)?.role, 'maintainer');
  removeTeamMember(store, world.as('adm'), acme.platform, acme.people.adm);
  assert.equal(teamMembership(store, acme.platform, acme.people.adm), null);
});
