const ALLOWED = {
  kernel: [],
  contracts: ['kernel'],
  engine: ['kernel', 'contracts'],
  platform: ['kernel', 'contracts'],
  identity: ['kernel', 'contracts', 'platform'],
  calls: ['kernel', 'contracts', 'engine', 'platform', 'identity'],
  applications: ['kernel', 'contracts', 'engine', 'platform', 'identity', 'calls'],
  scoring: ['kernel', 'contracts', 'engine', 'platform', 'identity', 'calls', 'applications'],
  awards: ['kernel', 'contracts', 'engine', 'platform', 'identity', 'calls', 'applications', 'scoring'],
  payouts: ['kernel', 'contracts', 'engine', 'platform', 'identity', 'calls', 'applications', 'awards'],
  notifications: ['kernel', 'contracts', 'platform', 'identity'],
  portal: ['kernel', 'contracts', 'platform', 'identity'],
};
const PURE = '^libs/(kernel|contracts|engine)/|^libs/[^/]+/src/domain/';
const FRAMEWORKS =
  '^(node_modules/)?(@nestjs|typeorm|bullmq|ioredis|pg|fastify|@fastify|rxjs|class-validator|class-transformer|reflect-metadata)(/|$)';

const libraryRules = Object.entries(ALLOWED).map(([library, allowed]) => ({
  name: `${library}-knows-only-what-is-below`,
  severity: 'error',
  from: { path: `^libs/${library}/` },
  to: { path: '^libs/', pathNot: `^libs/(${[library, ...allowed].join('|')})/` },
}));

const layer = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: `^libs/([^/]+)/src/${from}`, pathNot: '\\.spec\\.ts$' },
  to: { path: `^libs/$1/src/${to}` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...libraryRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'libraries-are-entered-by-their-index',
      comment: 'Only index.ts, and for apps also the http and worker modules, may be imported from outside.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: '^libs/($1/|[^/]+/src/index\\.ts$)' },
    },
    {
      name: 'apps-enter-libraries-by-index-http-or-worker',
      severity: 'error',
      from: { path: '^(apps|test|bench)/', pathNot: '^apps/api/src/generated/' },
      to: {
        path: '^libs/',
        pathNot: '^libs/[^/]+/src/(index|[^/]+-http\\.module|[^/]+-worker\\.module)\\.ts$',
      },
    },
    {
      name: 'the-web-knows-pure-libraries-only',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/(kernel|contracts|engine)/src/index\\.ts$' },
    },
    {
      name: 'areas-of-the-web-know-only-what-is-shared',
      comment: 'An area comes with its route; what imports it brings all of it along.',
      severity: 'error',
      from: { path: '^apps/web/src/([^/]+)/', pathNot: '^apps/web/src/(shared|generated)/' },
      to: { path: '^apps/web/src/[^/]+/', pathNot: '^apps/web/src/($1|shared|generated)/' },
    },
    {
      name: 'what-is-shared-knows-no-area',
      severity: 'error',
      from: { path: '^apps/web/src/shared/' },
      to: { path: '^apps/web/src/[^/]+/', pathNot: '^apps/web/src/(shared|generated)/' },
    },
    {
      name: 'libraries-know-no-app',
      severity: 'error',
      from: { path: '^(libs|migrations)/' },
      to: { path: '^(apps|test|bench)/' },
    },
    {
      name: 'only-the-command-line-composes-other-apps',
      severity: 'error',
      from: { path: '^apps/(api|worker|web)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'pure-code-knows-no-framework',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.spec\\.ts$' },
      to: { path: FRAMEWORKS, dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer'] },
    },
    {
      name: 'pure-code-knows-no-process',
      severity: 'error',
      from: { path: PURE, pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-code-knows-no-platform',
      severity: 'error',
      from: { path: '^libs/(?!platform/)[^/]+/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/platform/' },
    },
    layer('domain-knows-no-outer-layer', 'domain/', '(use-cases|data|http|jobs)/'),
    layer('data-knows-no-use-case', 'data/', '(use-cases|http|jobs)/'),
    layer('use-cases-know-no-entrance', 'use-cases/', 'http/'),
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: {
        path: '^(apps|libs|migrations)/',
        pathNot: '\\.(spec|test)\\.ts$|^apps/web/vite\\.config\\.ts$',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['keskil-source', 'import', 'node', 'default'],
    },
  },
};
