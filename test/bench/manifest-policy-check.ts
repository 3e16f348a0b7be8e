import { join } from 'node:path';
import { writeManifests } from './manifests.ts';
import { isOnPath, median, medianOf, print, ratio } from './measure.ts';
import { writePolicies } from './policies.ts';

/** Tools that people compare with, as they read a folder. */
const others: readonly (readonly [program: string, args: readonly string[]])[] = [
  ['kube-linter', ['lint', '.']],
  ['kube-score', ['score', '--all-default-optional']],
  ['checkov', ['--quiet', '--compact', '--framework', 'kubernetes', '--directory', '.']],
  ['trivy', ['config', '--quiet', '--skip-check-update', '.']],
];

export function benchManifestPolicyCheck(dist: string, folder: string): void {
  const [many, few, governed] = ['manifests', 'few-manifests', 'governed-manifests'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeManifests(many, 1_000);
  writeManifests(few, 10, true);
  writeManifests(governed, 1_000);
  writePolicies(governed, 60);
  const check = [dist, 'manifest-policy-check'];
  const all = median([...check, '--preset', 'strict', '.'], many, 3);
  print('10,000 objects, all rules', all, 'must be <= 5000 ms, <= 700 MB');
  print('10,000 objects, preset security', median([...check, '.'], many, 3), '');
  print('100 files of one object, preset security', median([...check, '.'], few, 7), 'must be <= 400 ms');
  const judged = median([...check, '.'], governed, 3);
  print('10,000 objects, 60 admission policies', judged, 'must be <= 10000 ms');
  for (const [program, args] of others) {
    if (!isOnPath(program)) continue;
    const other = medianOf(program, program === 'kube-score' ? [...args, ...files(1_000)] : args, many, 1);
    print(`10,000 objects, ${program}`, other, `ours: ${ratio(all, other)} x of it`);
  }
}

const files = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `app-${String(index)}.yaml`);
