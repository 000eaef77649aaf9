// Who may import whom: one rule per direction of docs/adr/0001-ports-and-rooms.md.
// Every rule is proven by scripts/lint/layers.test.mjs, which runs it over a tree that breaks it.

/** A room by its folder, or by its package name where the workspace link is not resolved. */
const room = (...names) =>
  `(^|/)(${names.join('|')})/(src|dist|dist-node|pipeline)/|^@castmatch/(${names.join('|')})`;
const library = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;
const TEST = '\\.test\\.tsx?$|/test/';

const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
});

const betweenRooms = [
  forbid(
    'tokens-stand-alone',
    'Tokens are the floor: they know no component, no app, no server and no React.',
    '^tokens/',
    `${room('components', 'app', 'server')}|^stories/|${library('react', 'react-dom')}`,
  ),
  forbid(
    'components-know-tokens-only',
    'A component works in any product: it knows the tokens and nothing above itself.',
    '^components/',
    `${room('app', 'server')}|^stories/`,
  ),
  forbid(
    'screens-take-props',
    'A screen is shown in the review house without network and shell: it takes props.',
    { path: '^app/src/screens/', pathNot: TEST },
    '^app/src/(data|shell|main)[/.]',
  ),
  forbid(
    'app-data-and-words-below-screens',
    'Data, model and strings are read by screens and shell, never the other way round.',
    { path: '^app/src/(data|model|strings)/', pathNot: TEST },
    '^app/src/(screens|shell|main)[/.]',
  ),
  forbid('app-speaks-the-contract', 'The wire is the only thing the app shares with the server.', '^app/', {
    path: room('server'),
    pathNot: '(^|/)server/src/contract\\.ts$',
  }),
  forbid(
    'server-knows-no-front',
    'The server answers any client: it imports nothing of the front.',
    '^server/',
    `${room('tokens', 'components', 'app')}|^stories/|${library('react', 'react-dom')}`,
  ),
  forbid(
    'stories-show-screens',
    'Stories show tokens, components and screens; the shell, the network and the server stay out.',
    '^(stories|\\.storybook)/',
    `${room('server')}|^app/src/(data|shell|main)[/.]`,
  ),
  forbid(
    'stories-are-leaves',
    'Nothing that ships depends on the review house.',
    '^(tokens|components|app|server)/',
    '^(stories|\\.storybook)/|node_modules/storybook/',
  ),
];

/** Each level of the components may import the levels before it and its own. */
const LEVELS = [
  ['foundation'],
  ['layout', 'content'],
  ['actions', 'forms', 'overlays', 'data', 'feedback'],
  ['chat'],
  ['casting'],
];
const insideComponents = LEVELS.slice(0, -1).map((level, at) =>
  forbid(
    `components-${level.join('-')}-below-${LEVELS[at + 1].join('-')}`,
    `${level.join(' and ')} may not reach up.`,
    { path: `^components/src/(${level.join('|')})/`, pathNot: TEST },
    `^components/src/(${LEVELS.slice(at + 1)
      .flat()
      .join('|')}|index)[/.]`,
  ),
);

const STORE_ADAPTER = '^server/src/store/(?!(port|errors)\\.ts$)[^/]+/';
const ENGINE = '^server/src/engines/';
const insideServer = [
  forbid(
    'assistant-below-http',
    'A turn runs the same under a test, a command line and HTTP.',
    { path: '^server/src/(assistant|engines|talent|memory|casting|store)/', pathNot: TEST },
    '^server/src/(http|cli)/|^server/src/(main|compose)\\.ts$',
  ),
  forbid(
    'knowledge-below-assistant',
    'Talent, memory and casting are asked by the assistant; of the assistant they know its port only.',
    { path: '^server/src/(talent|memory|casting)/', pathNot: TEST },
    { path: '^server/src/assistant/', pathNot: '^server/src/assistant/port\\.ts$' },
  ),
  forbid(
    'store-is-the-floor',
    'The store keeps what it is given: it knows the model and the scope, not those who ask.',
    { path: '^server/src/store/', pathNot: TEST },
    '^server/src/(assistant|memory|engines)/',
  ),
  forbid(
    'engines-implement-the-port',
    'An engine sees the assistant through its port alone, so that any engine can take its place.',
    { path: ENGINE, pathNot: TEST },
    { path: '^server/src/assistant/', pathNot: '^server/src/assistant/port\\.ts$' },
  ),
  forbid(
    'engines-stand-apart',
    'Claude and the embedded engine are exchangeable: neither leans on the other.',
    { path: '^server/src/engines/([^/]+)/', pathNot: TEST },
    { path: ENGINE, pathNot: '^server/src/engines/$1/' },
  ),
  forbid(
    'only-open-wires-stores',
    'Which store is used is decided in one place, server/src/store/open.ts.',
    { path: '^(server|bench)/', pathNot: `^server/src/store/|${TEST}` },
    STORE_ADAPTER,
  ),
  forbid(
    'only-compose-wires-engines',
    'Which engine answers is decided in one place, server/src/compose.ts.',
    { path: '^(server|bench)/', pathNot: `^server/src/(engines/|compose\\.ts$)|${TEST}` },
    ENGINE,
  ),
];

const libraries = [
  forbid(
    'claude-sdk-in-its-engine',
    'The SDK stays behind the engine port.',
    { path: '.', pathNot: `^server/src/engines/claude/` },
    library('@anthropic-ai/sdk'),
  ),
  forbid(
    'behaviour-libraries-in-components',
    'Products import our components; which library does the keyboard work is our secret.',
    { path: '.', pathNot: '^components/src/' },
    library('downshift', '@ariakit/[^/]+', 'react-aria', 'react-aria-components', '@react-aria/[^/]+'),
  ),
  forbid(
    'sql-in-the-store',
    'SQL lives in the store; the rest speaks the port. A bench may drive an engine by itself.',
    { path: '.', pathNot: '^(server/src/store|bench)/' },
    library('better-sqlite3', 'kysely', 'sqlite-vec', '(node:)?sqlite'),
  ),
];

module.exports = {
  forbidden: [
    ...betweenRooms,
    ...insideComponents,
    ...insideServer,
    ...libraries,
    forbid(
      'no-cycles',
      'Files that need each other to load break in whichever order they load. (Types are gone by then.)',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules|(^|/)dist(-node)?/' },
    // A package's own dist/ stays in: that is what most imports of a library resolve to.
    // bench/peers imports the libraries ours are measured beside, which nothing else may, and which are not installed
    // before a bench runs.
    exclude: {
      path: '^bench/peers/|^(?!.*node_modules).*(^|/)(dist|dist-node|storybook-static|\\.tmp-[^/]*|\\.cache)/',
    },
    // Type imports count: a type from above is a dependency on above.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
