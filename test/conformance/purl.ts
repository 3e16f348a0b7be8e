import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { PurlParts } from '../../actions/dependency-audit/purl.ts';
import { buildPurl, canonicalPurl, parsePurl } from '../../actions/dependency-audit/purl.ts';
import type { Pack } from './pack.ts';

interface Row {
  readonly file: string;
  readonly index: number;
  readonly test_type: 'parse' | 'build' | 'validate';
  readonly input: unknown;
  readonly expected_output?: unknown;
  readonly expected_failure: boolean;
}

/** The tests of purl-spec. */
export const purls: Pack = {
  name: 'dependencies/purl',
  measure(folder) {
    const text = gunzipSync(readFileSync(join(folder, 'dependencies/purl/purl-spec.ndjson.gz'))).toString();
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const failures = rows.flatMap((row) => {
      const actual = answer(row);
      const expected = row.expected_failure ? 'fault' : row.expected_output;
      if (isDeepStrictEqual(actual, expected)) return [];
      const name = `${row.file} ${row.index} ${row.test_type} ${JSON.stringify(row.input)}`;
      return [`${name}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
    });
    return { passed: rows.length - failures.length, total: rows.length, failures, exceptions: {} };
  },
};

function answer({ test_type: type, input }: Row): unknown {
  try {
    if (type === 'build') return buildPurl(presentParts(input));
    if (type === 'validate') return canonicalPurl(String(input));
    const { qualifiers, ...parts } = parsePurl(String(input));
    return {
      ...JSON.parse(JSON.stringify(parts, (_, value: unknown) => value ?? null)),
      qualifiers: Object.keys(qualifiers).length === 0 ? null : { ...qualifiers },
    } as unknown;
  } catch {
    return 'fault';
  }
}

/** The rows have null for what is missing. */
function presentParts(input: unknown): PurlParts {
  const parts = input as Partial<PurlParts>;
  return { ...parts, type: parts.type ?? '', name: parts.name ?? '' };
}
