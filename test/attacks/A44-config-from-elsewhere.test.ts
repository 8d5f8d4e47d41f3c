import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConfig } from '../../core/config/parse-config.ts';
import { TUTTI_CONFIG } from '../../sandbox/seed/tutti-config.ts';

test('A44 a config takes nothing from another place: neither a repository, nor a file, nor a path', () => {
  assert.deepEqual(parseConfig(TUTTI_CONFIG).problems, []);
  for (const line of ['_extends: attacker/repo', 'extends: attacker/repo', 'include: ../other.yml']) {
    const { config, problems } = parseConfig(`${TUTTI_CONFIG}${line}\n`);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['key-unknown'],
      line,
    );
    assert.equal(config, null, line);
  }
});
