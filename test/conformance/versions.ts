import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { versionOrder } from '../../actions/dependency-audit/versions/order.ts';
import type { Pack } from './pack.ts';

const ecosystems: Readonly<Record<string, string>> = {
  semver: 'npm',
  pypi: 'PyPI',
  maven: 'Maven',
  rubygems: 'RubyGems',
  packagist: 'Packagist',
  nuget: 'NuGet',
  pub: 'Pub',
  hackage: 'Hackage',
  cran: 'CRAN',
  alpine: 'Alpine',
  debian: 'Debian',
  redhat: 'Red Hat',
};

/** Version orders as the ecosystems' own tools answer them; each line is asked both ways round. */
export const versions: Pack = {
  name: 'dependencies/versions',
  measure(folder) {
    const below = join(folder, 'dependencies/versions');
    let total = 0;
    const failures = readdirSync(below).flatMap((file) => {
      const compare = versionOrder(ecosystems[file.split('-', 1).join()] ?? '')?.compare;
      const lines = gunzipSync(readFileSync(join(below, file)))
        .toString()
        .split('\n')
        .filter(isCase);
      total += lines.length;
      return lines.filter((line) => !holds(line, compare)).map((line) => `${file}: ${line}`);
    });
    return { passed: total - failures.length, total, failures, exceptions: {} };
  },
};

/** The files have comments in two styles. */
const isCase = (line: string): boolean => line.trim() !== '' && !/^(?:#|\/\/)/.test(line);

function holds(line: string, compare: ((a: string, b: string) => number) | undefined): boolean {
  const [a = '', operator = '', b = ''] = line.trim().split(' ');
  const wanted = ['<', '=', '>'].indexOf(operator) - 1;
  return (
    compare !== undefined && Math.sign(compare(a, b)) === wanted && Math.sign(compare(b, a)) === -wanted + 0
  );
}
