import { readFileSync } from 'node:fs';
import { commit, git, makeRepository } from '../shared/files/sandbox.ts';
import { root } from './portcullis.ts';

type Files = Readonly<Record<string, string>>;

/** Advisories of the tests' own, so that nobody is asked: one package of each ecosystem is known to be bad. */
const advisory = (id: string, ecosystem: string, name: string) => ({
  id,
  modified: new Date().toISOString(),
  summary: 'It runs what it is given',
  affected: [
    {
      package: { ecosystem, name },
      ranges: [
        {
          type: ecosystem === 'npm' ? 'SEMVER' : 'ECOSYSTEM',
          events: [{ introduced: '0' }, { fixed: '2.0.0' }],
        },
      ],
    },
  ],
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
});
const settings: Files = {
  '.github/portcullis.yml': 'checks:\n  dependency-audit:\n    options:\n      ecosystems: [npm, PyPI]\n',
  '.github/osv.json': JSON.stringify([
    advisory('GHSA-2222-3333-4444', 'npm', 'tiny-left'),
    advisory('GHSA-5555-6666-7777', 'PyPI', 'tiny-right'),
  ]),
};

const digest = `sha256:${'a'.repeat(64)}`;
const fine = `FROM alpine:3.20@${digest}\nUSER 1000\n`;
const asRoot = `FROM alpine:3.20@${digest}\nUSER root\n`;

const lock = (packages: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    {
      name: 'shop',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'shop', version: '1.0.0', dependencies: packages },
        ...Object.fromEntries(
          Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version }]),
        ),
      },
    },
    undefined,
    2,
  );

const deployment = (context: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels: { app: shop }
  template:
    metadata:
      labels: { app: shop }
    spec:
      automountServiceAccountToken: false
      containers:
        - name: shop
          image: ghcr.io/acme/shop:1.0@${digest}
          securityContext: ${context}
`;

/** What a repository holds, and what a pull request brings in. */
export interface Scene {
  readonly base: Files;
  readonly head: Files;
}

export const scenes = {
  'a Node service': {
    base: {
      Dockerfile: fine,
      'package.json': '{ "name": "shop", "version": "1.0.0" }\n',
      'package-lock.json': lock({}),
      'index.js': "console.log('shop');\n",
    },
    head: { Dockerfile: asRoot, 'package-lock.json': lock({ 'tiny-left': '1.0.0' }) },
  },
  'a Kubernetes repository': {
    base: {
      'deploy/app.yaml': deployment('{ runAsNonRoot: true, allowPrivilegeEscalation: false }'),
      'kustomization.yaml': 'resources: [deploy/app.yaml]\n',
    },
    head: { 'deploy/app.yaml': deployment('{ privileged: true }') },
  },
  'a Go and Python monorepo': {
    base: {
      'go.work': 'go 1.24\nuse ./services/api\n',
      'services/api/go.mod': 'module shop.example/api\n\ngo 1.24\n',
      'services/api/main.go': 'package main\n\nfunc main() {}\n',
      'services/api/Dockerfile': fine,
      'services/web/requirements.txt': 'tiny-right==2.1.0\n',
      'services/web/Dockerfile': fine,
    },
    head: { 'services/web/requirements.txt': 'tiny-right==1.0.0\n', 'services/api/Dockerfile': asRoot },
  },
} as const satisfies Readonly<Record<string, Scene>>;
export type Kind = keyof typeof scenes;
export const kinds = Object.keys(scenes) as readonly Kind[];

/** A template with one more input for what it calls. */
export const given = (text: string, line: string): string =>
  /^ {4}with:$/m.test(text)
    ? text.replace(/^ {4}with:$/m, `    with:\n      ${line}`)
    : text.replace(/^ {4}uses: .*$/m, `$&\n    with:\n      ${line}`);

/** As a release has it. What asks for advisories gets those of the tests. */
const template = (name: string): string => {
  const text = readFileSync(`${root}/workflows-templates/${name}.yml`, 'utf8').replaceAll(
    '$default-branch',
    'main',
  );
  const called = readFileSync(`${root}/.github/workflows/${name}.yml`, 'utf8');
  return called.includes('inputs.advisories') ? given(text, 'advisories: .github/osv.json') : text;
};

/** That repository with these templates copied into it, and a branch with the pull request; GitHub's merge of the two. */
export function adopted(
  kind: Kind,
  templates: readonly string[],
  change: (name: string, text: string) => string,
) {
  const workflows = templates.map((name) => [
    `.github/workflows/${name}.yml`,
    change(name, template(name)).replaceAll('@SHA', `@${'c'.repeat(40)}`),
  ]);
  const origin = makeRepository({
    ...settings,
    ...scenes[kind].base,
    ...(Object.fromEntries(workflows) as Files),
  });
  const base = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'checkout', '--quiet', '-b', 'side');
  const head = commit(origin, scenes[kind].head);
  git(origin, 'checkout', '--quiet', '--detach', 'main');
  git(origin, 'merge', '--quiet', '--no-ff', '--message=merge', 'side');
  return { origin, base, head, merge: git(origin, 'rev-parse', 'HEAD') };
}
