/** Who may import whom. A layer's `to` lists everything it may reach directly; the rest is forbidden. */

const builtin = (...names) => `^(node:)?(${names.join('|')})$`;
const library = (...names) => `node_modules/(${names.join('|')})(/|$)`;

const layers = {
  core: [builtin('crypto')],
  parse: [
    '^shared/core/',
    library(
      'dockerfile-ast',
      'vscode-languageserver-types',
      'js-yaml',
      'unbash',
      're2js',
      'smol-toml',
      'saxes',
    ),
    builtin('zlib'),
  ],
  policy: ['^shared/core/', '^shared/parse/', library('zod')],
  report: ['^shared/core/', library('zod'), builtin('util')],
  exec: [
    '^shared/core/',
    library('@actions/exec'),
    builtin('child_process', 'path', 'fs', 'os', 'stream', 'worker_threads'),
  ],
  files: [
    '^shared/core/',
    '^shared/exec/',
    library('ignore'),
    builtin('fs', 'path', 'os', 'crypto', 'buffer'),
  ],
  network: [
    '^shared/parse/image-',
    '^shared/core/',
    '^shared/exec/',
    builtin(
      ...['http', 'https', 'net', 'tls', 'dns', 'zlib', 'crypto'],
      ...['fs', 'fs/promises', 'path', 'os', 'stream', 'events', 'url', 'buffer', 'util'],
    ),
  ],
  github: [
    '^shared/core/',
    '^shared/report/',
    '^shared/exec/',
    library('@actions/[^/]+', '@octokit/[^/]+'),
    builtin('fs', 'path', 'os', 'process', 'timers/promises', 'zlib'),
  ],
};

const layerRules = Object.entries(layers).map(([name, allowed]) => ({
  name: `layer-${name}`,
  comment: `shared/${name} imports only what the layer table in CONTRIBUTING lists.`,
  severity: 'error',
  from: { path: `^shared/${name}/` },
  to: { pathNot: [`^shared/${name}/`, ...allowed] },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'shared-not-actions',
      comment: 'What two checks need lives in shared/, and shared/ knows no check. shared/dev is tooling.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '^shared/dev/' },
      to: { path: '^actions/' },
    },
    {
      name: 'action-not-action',
      comment: 'One check never imports another.',
      severity: 'error',
      from: { path: '^actions/([^/]+)/' },
      to: { path: '^actions/[^/]+/', pathNot: '^actions/$1/' },
    },
    {
      name: 'check-stays-pure',
      comment:
        'A check imports core, parse and its own folder; everything that acts comes in as an argument.',
      severity: 'error',
      // Commands, their manual and the files of settings are no checks.
      from: { path: '^actions/[^/]+/', pathNot: '^actions/(report|org-audit|init|manual|settings)/' },
      to: {
        pathNot: [
          '^actions/[^/]+/',
          '^shared/core/',
          '^shared/parse/',
          // Neither acts: hashes and signatures, and what verifies them.
          builtin('crypto'),
          library('@sigstore/[^/]+', '@tufjs/[^/]+', 'tuf-js'),
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rule-reaches-nothing',
      comment: 'A rule must not reach files, network, processes or the environment, not even through others.',
      severity: 'error',
      from: { path: '^actions/[^/]+/(rules/|check\\.ts$)' },
      to: {
        path: builtin(
          'fs',
          'fs/promises',
          'net',
          'tls',
          'dns',
          'http',
          'https',
          'http2',
          'child_process',
          'process',
          'os',
          'worker_threads',
        ),
        reachable: true,
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'dev-never-bundled',
      severity: 'error',
      from: { path: '^actions/' },
      to: { path: '^shared/dev/', reachable: true },
    },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // AssemblyScript, which is compiled apart.
    exclude: { path: '^actions/secret-scan/gate/assembly/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
