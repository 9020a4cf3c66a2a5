const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, tsx },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
    },
    module: { type: 'es6' },
  },
];

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // As Node looks for a main file without an extension: .mjs first would load packages such as graphql twice.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '\\.ts$': swc(false), '\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['/dist/', '/.pairwright/'],
};

const database = {
  globalSetup: '<rootDir>/apps/api/test/support/start-database.ts',
  globalTeardown: '<rootDir>/apps/api/test/support/stop-database.ts',
};

/** Three kinds of tests: pure ones, those on a real PostgreSQL, and those in a real browser. */
export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,packages,scripts}/**/*.spec.{ts,tsx}'],
      testPathIgnorePatterns: ['\\.db\\.spec\\.ts$', '\\.api\\.spec\\.ts$', '/node_modules/'],
    },
    {
      ...base,
      ...database,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,packages}/**/*.db.spec.ts', '<rootDir>/{apps,packages}/**/*.api.spec.ts'],
    },
    {
      ...base,
      ...database,
      displayName: 'browser',
      testMatch: ['<rootDir>/e2e/**/*.e2e.ts'],
    },
  ],
};
