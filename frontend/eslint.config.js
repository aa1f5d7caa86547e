import tseslint from 'typescript-eslint';

const LEAFLET = {
  group: ['leaflet', 'leaflet/*', 'supercluster'],
  message: 'Only src/map may know Leaflet and supercluster.',
};
const SIBLING_FEATURE = {
  regex: '^\\.\\./[^.]',
  message: 'A feature never imports another feature: move what is common down, or let src/app bring them together.',
};

/** Rooms that a room must not know. Everything flows from app to features to map and ui, and down to state, text and api. */
const rooms = (...names) => ({
  regex: `^(\\.\\./)+(${names.join('|')})(/|$)`,
  message: 'This import goes against the flow of the house.',
});

const doors = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

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
  { files: ['src/**/*.{ts,tsx}'], rules: doors(LEAFLET) },
  { files: ['src/features/**'], rules: doors(LEAFLET, SIBLING_FEATURE, rooms('app')) },
  { files: ['src/filters/**'], rules: doors(LEAFLET, rooms('app', 'features', 'map')) },
  { files: ['src/map/**'], rules: doors(rooms('app', 'features')) },
  { files: ['src/search/**'], rules: doors(LEAFLET, rooms('app', 'features', 'map', 'state')) },
  { files: ['src/ui/**'], rules: doors(LEAFLET, rooms('app', 'features', 'filters', 'map', 'state')) },
  { files: ['src/state/**'], rules: doors(LEAFLET, rooms('app', 'features', 'filters', 'map', 'ui')) },
  { files: ['src/text/**'], rules: doors(LEAFLET, rooms('app', 'features', 'filters', 'map', 'ui')) },
  { files: ['src/api/**'], rules: doors(LEAFLET, rooms('app', 'features', 'filters', 'map', 'ui', 'state', 'text')) },
  { files: ['**/*.test.{ts,tsx}'], rules: { 'max-lines-per-function': 'off' } },
);
