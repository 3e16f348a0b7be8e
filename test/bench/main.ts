import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchCosignVerify } from './cosign-verify.ts';
import { benchDependencyAudit } from './dependency-audit.ts';
import { benchDockerfileLint } from './dockerfile-lint.ts';
import { benchManifestPolicyCheck } from './manifest-policy-check.ts';
import { median, print, ratio } from './measure.ts';
import { benchPins } from './pins.ts';
import { benchSecretGate } from './secret-gate.ts';
import { benchSecretScan } from './secret-scan.ts';
import { writeTree } from './tree.ts';

const dist = resolve('dist/index.js');
const folder = mkdtempSync(join(tmpdir(), 'portcullis-bench-'));
const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' });

/** A committed repository of generated files. */
function repository(count: number): string {
  const root = join(folder, String(count));
  writeTree(root, count);
  git(root, 'init', '--quiet');
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=b', '-c', 'user.email=b@bench.example', 'commit', '--quiet', '--message=tree');
  return root;
}

try {
  console.log(`Node ${process.version}, medians`);
  const empty = mkdtempSync(join(folder, 'empty-'));
  const bare = median(['-e', '0'], empty, 21);
  const start = median([dist, 'all', '.'], empty, 21);
  print('bare node', bare, '');
  print('empty folder', start, `${ratio(start, bare)} x bare node, must be <= 4`);
  print('1,000 files, both checks', median([dist, 'all', '.'], repository(1_000), 9), 'must be <= 500 ms');
  print('50,000 files, both checks', median([dist, 'all', '.'], repository(50_000), 3), 'must be <= 256 MB');
  benchPins(dist, folder);
  benchDockerfileLint(dist, folder);
  benchManifestPolicyCheck(dist, folder);
  await benchSecretGate();
  benchSecretScan(dist);
  await benchCosignVerify(dist, folder);
  await benchDependencyAudit(dist, folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
