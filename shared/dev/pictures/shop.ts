import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const before: Readonly<Record<string, string>> = {
  Dockerfile: 'FROM node:22\nWORKDIR /app\nCOPY . .\nUSER node\nCMD ["node", "server.js"]\n',
  'deploy/app.yaml': 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: app\n',
};

const after: Readonly<Record<string, string>> = {
  Dockerfile:
    'FROM node:latest\nWORKDIR /app\nADD https://downloads.example/tool.tar.gz /opt/\nCOPY . .\nRUN apt-get update && apt-get install -y curl\nCMD ["node", "server.js"]\n',
  '.github/workflows/release.yml':
    'name: release\non: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/publish@main\n',
  'deploy/app.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: app
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin
subjects:
  - kind: ServiceAccount
    name: default
    namespace: app
`,
  'config/settings.env': `DATABASE_URL=postgres://app:${['t7Kq', 'V2xw', 'Zp94'].join('')}@db.acme.example/app\n`,
};

const write = (root: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};

function git(root: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=acme', '-c', 'user.email=acme@acme.example'];
  execFileSync('git', ['-C', root, ...identity, ...args], { stdio: 'ignore' });
}

/** A small repository whose last commit does many things wrong. Returns its folder. */
export function makeShop(folder: string): string {
  const root = join(folder, 'shop');
  mkdirSync(root);
  git(root, 'init', '--quiet');
  for (const files of [before, after]) {
    write(root, files);
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--message', 'change');
  }
  return root;
}

/** What the committed program writes to standard output, whether it finds something or not. */
export function portcullis(cwd: string, ...args: readonly string[]): string {
  const env = { PATH: process.env.PATH, FORCE_COLOR: '1', COLUMNS: '100' };
  try {
    return execFileSync(process.execPath, [resolve('dist/index.js'), ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env,
    });
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}
