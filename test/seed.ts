import { configureGlobal } from 'fast-check';

/**
 * Property tests of `npm test` draw the same examples each time, so that a run on one commit can be repeated.
 * `TUTTI_SEED=random npm test` draws new ones; so does a test file run by itself. A failure prints its seed.
 */
const asked = process.env['TUTTI_SEED'] ?? '20261121';
configureGlobal({ seed: asked === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(asked) });
