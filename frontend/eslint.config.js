import tseslint from 'typescript-eslint';

const LEAFLET = {
  group: ['leaflet', 'leaflet/*', 'supercluster'],
  message: 'Only src/map may know Leaflet and supercluster.',
};
const FEATURE = {
  regex: '(^|/)features/',
  message: 'Features, map, ui, api and state never import a feature: src/app composes them.',
};
const SIBLING_FEATURE = {
  regex: '^\\.\\./(explore|sheet|search|about|notices)(/|$)',
  message: 'A feature never imports another feature: move what is common down, to ui, state or api.',
};

/** Below src/app nothing imports a feature from outside; leaflet stays in src/map. */
const doors = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist', 'node_modules'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: doors([LEAFLET]) },
  { files: ['src/map/**'], rules: doors([FEATURE]) },
  { files: ['src/{api,state,ui,text}/**'], rules: doors([LEAFLET, FEATURE]) },
  { files: ['src/features/**'], rules: doors([LEAFLET, FEATURE, SIBLING_FEATURE]) },
  { files: ['**/*.test.{ts,tsx}'], rules: { 'max-lines-per-function': 'off' } },
);
