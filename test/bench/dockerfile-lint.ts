import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDockerfiles, writeManyRuns } from './dockerfiles.ts';
import { isOnPath, median, medianOf, print, ratio } from './measure.ts';

/** All rules on; ShellCheck, which is a program of its own, by itself. */
const withoutShellCheck = 'checks: { dockerfile-lint: { rules: { dockerfile-lint/shellcheck: off } } }\n';

export function benchDockerfileLint(dist: string, folder: string): void {
  const [many, long] = [join(folder, 'dockerfiles'), join(folder, 'long')];
  const paths = writeDockerfiles(many, 1_000);
  mkdirSync(long);
  writeManyRuns(long, 8_000);
  const off = 'without-shellcheck.yml';
  for (const each of [many, long]) writeFileSync(join(each, off), withoutShellCheck);
  const lint = [dist, 'dockerfile-lint', '--preset', 'strict'];
  const alone = [...lint, '--policy', off, '.'];

  const plain = median(alone, many, 5);
  print('1,000 Dockerfiles, all rules', plain, 'must be <= 1500 ms');
  print('8,000 RUN lines, all rules', median(alone, long, 5), 'must be <= 1000 ms');
  if (!isOnPath('shellcheck')) return;
  const shellchecked = median([...lint, '.'], many, 3);
  print('1,000 Dockerfiles, ShellCheck too', shellchecked, 'must be <= 10000 ms');
  if (!isOnPath('hadolint')) return;
  const other = medianOf('hadolint', ['--no-fail', ...paths], many, 3);
  print('1,000 Dockerfiles, hadolint', other, `ours with ShellCheck: ${ratio(shellchecked, other)} x of it`);
  print('', plain, `ours without: ${ratio(plain, other)} x of it, must be < 1`);
}
