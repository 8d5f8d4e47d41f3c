import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig } from '../../core/config/parse-config.ts';
import { minimalConfig } from '../core/config/minimal-config.ts';

describe('A14: a bot is named as owner', () => {
  for (const key of ['owners', 'delegates']) {
    for (const bot of ['@dependabot[bot]', 'dependabot[bot]', '@github-actions[BOT]']) {
      it(`${bot} is refused among the ${key} when the config is read`, () => {
        const owners = key === 'owners' ? `["${bot}"]` : `["@ana"], delegates: ["${bot}"]`;
        const { config, problems } = parseConfig(minimalConfig().replace('["@ana"]', owners));
        assert.equal(config, null);
        assert.deepEqual(
          problems.map(({ code, path }) => `${code} ${path}`),
          [`owner-is-bot personas.builder.${key}[0]`],
        );
      });
    }
  }
});
