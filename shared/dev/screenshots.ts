import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/**
 * Pictures for the README: `node out/shared/dev/screenshots.js`. It checks a small repository with what is in dist, draws
 * the comment as GitHub does, and takes it in headless Chromium, light and dark.
 */
const images = resolve('.github/images');

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

/** The comment on a pull request that does many things wrong. */
function comment(folder: string): string {
  const root = join(folder, 'shop');
  mkdirSync(root);
  git(root, 'init', '--quiet');
  for (const files of [before, after]) {
    write(root, files);
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--message', 'change');
  }
  try {
    return execFileSync(
      process.execPath,
      [resolve('dist/index.js'), 'all', '--offline', '--base', 'HEAD~1', '--report', 'comment'],
      { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env.PATH } },
    );
  } catch (error) {
    // It finds something, so it ends with 1.
    return String((error as { stdout: unknown }).stdout);
  }
}

const colours = {
  light: { page: '#ffffff', text: '#1f2328', line: '#d1d9e0', soft: '#f6f8fa', link: '#0969da' },
  dark: { page: '#0d1117', text: '#f0f6fc', line: '#3d444d', soft: '#151b23', link: '#4493f8' },
} as const;

/** The look of a comment on GitHub, as far as our Markdown needs it. */
function pageOf(markdown: string, theme: keyof typeof colours): string {
  const { page, text, line, soft, link } = colours[theme];
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 24px; background: ${page}; color: ${text}; font: 14px/1.5 Inter, 'Liberation Sans', 'Noto Color Emoji', sans-serif; }
main { max-width: 860px; border: 1px solid ${line}; border-radius: 6px; padding: 4px 16px 12px; }
a { color: ${link}; text-decoration: none; }
h2, h3, h4 { margin: 16px 0 8px; line-height: 1.25; }
h2 { font-size: 21px; padding-bottom: 6px; border-bottom: 1px solid ${line}; }
code { background: ${soft}; padding: 2px 5px; border-radius: 6px; font: 88% 'DejaVu Sans Mono', monospace; }
pre { background: ${soft}; padding: 12px; border-radius: 6px; overflow: hidden; }
table { border-collapse: collapse; margin: 8px 0 12px; } th, td { border: 1px solid ${line}; padding: 5px 12px; }
ul { padding-left: 24px; margin: 6px 0 12px; } details { margin: 6px 0; }
</style><main>${body}</main>`;
}

const folder = mkdtempSync(join(tmpdir(), 'portcullis-screenshots-'));
try {
  mkdirSync(images, { recursive: true });
  const markdown = comment(folder);
  for (const theme of ['light', 'dark'] as const) {
    const [file, picture] = [join(folder, 'page.html'), join(folder, 'page.png')];
    writeFileSync(file, pageOf(markdown, theme));
    execFileSync(
      'chromium',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=910,1180'],
        ...[`--screenshot=${picture}`, `file://${file}`],
      ],
      { stdio: 'ignore' },
    );
    cpSync(picture, join(images, `comment-${theme}.png`));
  }
} finally {
  rmSync(folder, { recursive: true });
}
