/** typescript-eslint's strict set for types, in words of oxlint. */
const strict = [
  'no-var',
  'prefer-const',
  'prefer-rest-params',
  'prefer-spread',
  'typescript/await-thenable',
  'typescript/ban-ts-comment',
  'typescript/no-array-constructor',
  'typescript/no-array-delete',
  'typescript/no-base-to-string',
  'typescript/no-deprecated',
  'typescript/no-duplicate-enum-values',
  'typescript/no-duplicate-type-constituents',
  'typescript/no-dynamic-delete',
  'typescript/no-empty-object-type',
  'typescript/no-explicit-any',
  'typescript/no-extra-non-null-assertion',
  'typescript/no-extraneous-class',
  'typescript/no-floating-promises',
  'typescript/no-for-in-array',
  'typescript/no-generated-empty-object-type',
  'typescript/no-implied-eval',
  'typescript/no-invalid-void-type',
  'typescript/no-meaningless-void-operator',
  'typescript/no-misused-new',
  'typescript/no-misused-promises',
  'typescript/no-misused-spread',
  'typescript/no-mixed-enums',
  'typescript/no-namespace',
  'typescript/no-non-null-asserted-nullish-coalescing',
  'typescript/no-non-null-asserted-optional-chain',
  'typescript/no-non-null-assertion',
  'typescript/no-redundant-type-constituents',
  'typescript/no-require-imports',
  'typescript/no-this-alias',
  'typescript/no-unnecessary-boolean-literal-compare',
  'typescript/no-unnecessary-condition',
  'typescript/no-unnecessary-template-expression',
  'typescript/no-unnecessary-type-arguments',
  'typescript/no-unnecessary-type-assertion',
  'typescript/no-unnecessary-type-constraint',
  'typescript/no-unnecessary-type-conversion',
  'typescript/no-unnecessary-type-parameters',
  'typescript/no-unsafe-argument',
  'typescript/no-unsafe-assignment',
  'typescript/no-unsafe-call',
  'typescript/no-unsafe-declaration-merging',
  'typescript/no-unsafe-enum-comparison',
  'typescript/no-unsafe-function-type',
  'typescript/no-unsafe-member-access',
  'typescript/no-unsafe-return',
  'typescript/no-unsafe-unary-minus',
  'typescript/no-unused-expressions',
  'typescript/no-useless-constructor',
  'typescript/no-useless-default-assignment',
  'typescript/no-wrapper-object-types',
  'typescript/only-throw-error',
  'typescript/prefer-as-const',
  'typescript/prefer-literal-enum-member',
  'typescript/prefer-namespace-keyword',
  'typescript/prefer-promise-reject-errors',
  'typescript/prefer-reduce-type-parameter',
  'typescript/prefer-return-this-type',
  'typescript/related-getter-setter-pairs',
  'typescript/require-await',
  'typescript/restrict-plus-operands',
  'typescript/return-await',
  'typescript/triple-slash-reference',
  'typescript/unbound-method',
  'typescript/unified-signatures',
  'typescript/use-unknown-in-catch-callback-variable',
];

/** Everything that belongs to the Teams edge; the core in src/ must stay free of it. */
const edgePackages = {
  group: ['botbuilder', 'botbuilder-*', 'botframework-*', '@microsoft/*', '@azure/*', 'restify'],
  message: 'The core knows no Teams, bot, web-server or Azure package.',
};
const bot = {
  group: ['**/bot', '**/bot/**', '**/cli', '**/cli/**'],
  message: 'The core does not know its edge.',
};
const cli = { group: ['**/cli', '**/cli/**'], message: 'Nothing needs what one runs by hand.' };
const local = {
  group: ['**/local', '**/local/**'],
  message: 'Only test/ and cli/local.ts know the local tenant.',
};
const product = {
  group: ['**/src/**', '**/bot/**', '**/cli/**', '**/test/**'],
  message: 'local/ knows no bot, ours included.',
};
const pixels = {
  group: ['jimp', '@jimp/*', 'sharp', '@img/*'],
  message: 'jimp and sharp live in src/photos/.',
};
const insideTheCore = {
  group: ['**/src/**', '!**/src/index'],
  message: 'bot/ and cli/ see the core through src/index only.',
};

/** Other names for what `ambientGlobals` and `ambientCalls` keep out. */
const ambientModules = [
  ...['node:process', 'process', 'node:console', 'console'].map((name) => ({
    name,
    message: 'Take it as a parameter.',
  })),
  ...['node:crypto', 'crypto'].map((name) => ({
    name,
    importNames: ['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues', 'webcrypto'],
    message: 'Take randomness as a parameter.',
  })),
];

/** Time, randomness, the network, the process and the console come in as parameters, so that tests own them. */
const ambientGlobals = ['fetch', 'process', 'console', 'performance', 'crypto'];
const ambientProperties = [
  ...ambientGlobals.map((property) => ({ object: 'globalThis', property })),
  { object: 'Date', property: 'now', message: 'Take the clock as a parameter.' },
  { object: 'Math', property: 'random', message: 'Take randomness as a parameter.' },
];
/** `bot/config/` alone reads the environment; programs alone end the process and hear its signals. */
const environment = {
  object: 'process',
  property: 'env',
  message: 'Take `ownEnvironment` of bot/config/.',
};
const endings = ['abort', 'exit', 'exitCode', 'kill', 'on', 'once'].map((property) => ({
  object: 'process',
  property,
}));
/** What runs PhotoBot in a local tenant; it is not deployed. */
const cliLocal = ['cli/local.ts', 'cli/local/**/*.ts'];
const cliEntries = ['cli/*.ts', 'cli/*/index.ts'];
/** Under any spelling: called, handed on or taken apart. */
const leakingBuffer = {
  property: 'toUint8Array',
  message:
    'sharp never frees what it gives there: each picture would stay in memory. Use toBuffer().',
};

const imports = (patterns, paths = []) => ({
  'no-restricted-imports': ['error', { paths, patterns }],
});
const globals = (names) => ({ 'no-restricted-globals': ['error', ...names] });
const properties = (more = []) => ({
  'no-restricted-properties': ['error', leakingBuffer, ...more],
});

/** @type {import('oxlint').OxlintConfig} */
export default {
  plugins: ['typescript'],
  jsPlugins: ['./tools/lint/index.mjs'],
  categories: { correctness: 'off' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: [
    'dist/',
    'coverage/',
    'data/',
    'tools/*/node_modules/',
    'tools/**/*.{js,mjs}',
    'local/bin/',
    'test/fixtures/',
    '/*.js',
    '/*.mjs',
  ],
  rules: {
    ...Object.fromEntries(strict.map((rule) => [rule, 'error'])),
    'typescript/consistent-type-imports': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'photobot/no-default-export': 'error',
    'photobot/no-enum': 'error',
    ...properties(),
  },
  // Where two blocks set the same rule, the last one that fits a file counts: each is complete in itself.
  overrides: [
    { files: ['src/**/*.ts'], rules: imports([edgePackages, bot, local, pixels], ambientModules) },
    { files: ['src/photos/**/*.ts'], rules: imports([edgePackages, bot, local], ambientModules) },
    {
      files: ['bot/**/*.ts'],
      rules: imports([insideTheCore, cli, local, pixels], ambientModules),
    },
    { files: ['cli/**/*.ts'], rules: imports([insideTheCore, local, pixels], ambientModules) },
    // A language is loaded when its first reader comes.
    { files: ['src/text/languages/index.ts'], rules: { 'typescript/no-require-imports': 'off' } },
    { files: ['bot/index.ts'], rules: imports([insideTheCore, cli, local, pixels]) },
    { files: cliEntries, rules: imports([insideTheCore, local, pixels]) },
    { files: cliLocal, rules: imports([insideTheCore]) },
    { files: ['local/**/*.{ts,js}'], rules: imports([product]) },
    {
      // JSDoc can say a type argument only so.
      files: ['local/page/**/*.js'],
      rules: { 'typescript/no-unnecessary-type-assertion': 'off' },
    },
    {
      files: ['src/**/*.ts', 'bot/**/*.ts', 'cli/**/*.ts'],
      rules: {
        ...globals(ambientGlobals),
        ...properties(ambientProperties),
        'photobot/no-clock': 'error',
      },
    },
    {
      files: ['bot/index.ts', ...cliEntries],
      rules: { ...globals([]), ...properties([environment]), 'photobot/no-clock': 'off' },
    },
    {
      files: cliLocal,
      rules: { ...globals([]), ...properties(), 'photobot/no-clock': 'off' },
    },
    {
      // Of the process only its environment.
      files: ['bot/config/**/*.ts'],
      rules: {
        ...globals(ambientGlobals.filter((name) => name !== 'process')),
        ...properties([...ambientProperties, ...endings]),
      },
    },
    {
      // Its job is to keep others from the console.
      files: ['bot/log.ts'],
      rules: globals(ambientGlobals.filter((name) => name !== 'console')),
    },
    {
      files: ['test/**/*.ts'],
      rules: {
        'typescript/no-non-null-assertion': 'off',
        'typescript/unbound-method': 'off',
      },
    },
  ],
};
