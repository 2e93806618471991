import tseslint from 'typescript-eslint';

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
  regex: '(^|/)src/(?!index$)',
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
const ambientProperties = ambientGlobals.map((property) => ({ object: 'globalThis', property }));
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
const ambientCalls = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take the clock as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the clock as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take randomness as a parameter.',
  },
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A default export loses its name at the import.',
};

const enumDeclaration = {
  selector: 'TSEnumDeclaration',
  message: 'Write a union of strings.',
};

/** Under any spelling: called, handed on, taken apart or written as a text. */
const leakingBuffer = {
  selector:
    ':matches(MemberExpression[property.name=toUint8Array], Property[key.name=toUint8Array], Literal[value=toUint8Array])',
  message:
    'sharp never frees what it gives there: each picture would stay in memory. Use toBuffer().',
};

const imports = (patterns, paths = []) => ({
  'no-restricted-imports': ['error', { paths, patterns }],
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      'local/bin/',
      'test/fixtures/',
      '*.js',
      '*.mjs',
      'tools/',
      'data/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A quarter of the time, for enums, which are not allowed, and for classes, of which there are next to none.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, enumDeclaration, leakingBuffer],
    },
  },
  {
    // Scripts of the browser, with their types in comments.
    files: ['local/page/**/*.js'],
    languageOptions: {
      parserOptions: { projectService: false, project: 'local/page/jsconfig.json' },
    },
  },
  // Where two blocks set the same rule, the last one that fits a file counts: each is complete in itself.
  { files: ['src/**/*.ts'], rules: imports([edgePackages, bot, local, pixels], ambientModules) },
  { files: ['src/photos/**/*.ts'], rules: imports([edgePackages, bot, local], ambientModules) },
  { files: ['bot/**/*.ts'], rules: imports([insideTheCore, cli, local, pixels], ambientModules) },
  { files: ['cli/**/*.ts'], rules: imports([insideTheCore, local, pixels], ambientModules) },
  { files: ['bot/index.ts'], rules: imports([insideTheCore, cli, local, pixels]) },
  { files: cliEntries, rules: imports([insideTheCore, local, pixels]) },
  { files: cliLocal, rules: imports([insideTheCore]) },
  { files: ['local/**/*.{ts,js}'], rules: imports([product]) },
  {
    files: ['bot/index.ts', ...cliEntries],
    ignores: cliLocal,
    rules: { 'no-restricted-properties': ['error', environment] },
  },
  {
    files: ['src/**/*.ts', 'bot/**/*.ts', 'cli/**/*.ts'],
    ignores: ['bot/index.ts', ...cliEntries, ...cliLocal],
    rules: {
      'no-restricted-globals': ['error', ...ambientGlobals],
      'no-restricted-properties': ['error', ...ambientProperties],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        enumDeclaration,
        leakingBuffer,
        ...ambientCalls,
      ],
    },
  },
  {
    // Of the process only its environment.
    files: ['bot/config/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ambientGlobals.filter((name) => name !== 'process')],
      'no-restricted-properties': ['error', ...ambientProperties, ...endings],
    },
  },
  {
    // Its job is to keep others from the console.
    files: ['bot/log.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ambientGlobals.filter((name) => name !== 'console')],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
