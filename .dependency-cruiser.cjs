/** The layers of Tutti, each rule with its reason. Checked by `npm run layers`. */
const not = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    not('no-cycles', 'A loop means that two files are one thought cut in two.', {}, { circular: true }),
    not(
      'schemas-stand-alone',
      'Schemas are the single source that everything else is derived from; they import nothing.',
      { path: '^schemas/' },
      { pathNot: '^schemas/' },
    ),
    not(
      'core-is-pure',
      'The verdict must be a function of facts: no SDK, file, network or process reaches core.',
      { path: '^core/' },
      { pathNot: ['^core/', '^schemas/', '^node_modules/(yaml|picomatch)/', '^node:crypto$', '^crypto$'] },
    ),
    not(
      'one-folder-knows-github',
      'Only octokit/ speaks to GitHub, so that its API can change in one place.',
      { path: '^(core|schemas|reconcile|action|app)/' },
      { path: '^node_modules/(@octokit)/' },
    ),
    not(
      'octokit-is-an-adapter',
      'The adapter serves the edges, it does not know them.',
      { path: '^octokit/' },
      { path: '^(reconcile|action|app|sandbox|test|bench|scripts)/' },
    ),
    not(
      'reconcile-knows-no-edge',
      'One look at one thing is the same, whoever asks for it.',
      { path: '^reconcile/' },
      { path: '^(action|app|sandbox|test|bench|scripts)/' },
    ),
    not(
      'edges-never-meet',
      'The App and the Action share reconcile, core and octokit, nothing else.',
      { path: '^action/' },
      { path: '^app/' },
    ),
    not(
      'edges-never-meet-either',
      'The App and the Action share reconcile, core and octokit, nothing else.',
      { path: '^app/' },
      { path: '^action/' },
    ),
    not(
      'sandbox-knows-nobody',
      'A stand-in that shares code with what it stands against proves nothing.',
      { path: '^sandbox/' },
      { path: '^(core|octokit|reconcile|action|app|schemas|test|bench)/' },
    ),
    not(
      'product-knows-no-sandbox',
      'What ships must not contain the stand-in.',
      { path: '^(core|octokit|reconcile|action|app|schemas)/' },
      { path: '^(sandbox|test|bench|scripts)/' },
    ),
    not(
      'resolvable',
      'An import that cannot be resolved is not checked by any other rule.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)generated/.*\\.cjs$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
