import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Builds dist from out/. With `--check` builds elsewhere and compares bytes. */
function bundle(folder: string): void {
  const ncc = join(
    dirname(createRequire(import.meta.url).resolve('@vercel/ncc/package.json')),
    'dist/ncc/cli.js',
  );
  // Chunks of an earlier build would survive.
  rmSync(folder, { recursive: true, force: true });
  const args = [
    ncc,
    'build',
    'out/actions/main.js',
    '-o',
    folder,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  ];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('ncc failed');
  for (const name of readdirSync(folder)) if (name.endsWith('.js')) escapeSigns(join(folder, name));
  // The npm bin and the hooks start it as a program.
  chmodSync(join(folder, 'index.js'), 0o755);
}

/** Makes a script ASCII: V8 reads a text of one-byte signs faster. Such signs may be escaped wherever they stand unescaped. */
function escapeSigns(path: string): void {
  const text = readFileSync(path, 'utf8');
  const escaped = text.replaceAll(/(\\*)([^\x00-\x7f])/g, (_, slashes: string, sign: string) => {
    if (slashes.length % 2 === 1) throw new Error(`${path}: a backslash before ${sign}`);
    return `${slashes}\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  if (escaped !== text) writeFileSync(path, escaped);
}

const bytesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')] as const)
      .sort(),
  );

if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'portcullis-dist-'));
  try {
    bundle(fresh);
    const [built, committed] = [bytesOf(fresh), bytesOf('dist')];
    const names = new Set([...built.keys(), ...committed.keys()]);
    const stale = [...names].filter((name) => built.get(name) !== committed.get(name));
    if (stale.length > 0) {
      console.error(`dist is stale (${stale.join(', ')}). Run "npm run build" and commit the result.`);
      process.exitCode = 1;
    } else console.log('dist is fresh.');
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
} else bundle('dist');
