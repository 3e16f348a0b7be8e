import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { writeCycloneDx } from '../../../actions/dependency-audit/sbom/cyclonedx.ts';
import { lockfile } from './lockfile-lines.ts';

const library = createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json');

const schema = (name: string): Record<string, unknown> => ({
  ...(JSON.parse(
    readFileSync(join(dirname(library), 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'),
  ) as Record<string, unknown>),
  $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
});

const ajv = new Ajv({ strict: false, logger: false });
for (const format of ['date-time', 'idn-email', 'iri-reference']) ajv.addFormat(format, true);
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) ajv.addSchema(schema(name));
const isValid = ajv.compile(schema('bom-1.6'));

const about = {
  name: 'a',
  timestamp: '2026-01-02T03:04:05Z',
  tool: { name: 'portcullis', version: '1.0.0' },
};

describe('what is written is valid by the schema of CycloneDX', () => {
  test.for([
    ['nothing', []],
    [
      'a licence that is none, an odd name and a checksum',
      [
        lockfile(
          'package-lock.json',
          JSON.stringify({
            lockfileVersion: 3,
            packages: {
              '': { dependencies: { 'a b"\u0007': '1' } },
              'node_modules/a b"\u0007': {
                version: '1',
                license: 'My own',
                integrity: `sha512-${Buffer.alloc(64).toString('base64')}`,
              },
              'node_modules/c': {
                version: '1',
                license: 'MIT OR LicenseRef-x',
                optional: true,
                dev: true,
              },
            },
          }),
        ),
        lockfile('gradle.lockfile', 'g:a:1=runtimeClasspath\n'),
      ],
    ],
  ] as const)('%s', ([, lockfiles]) => {
    const sbom: unknown = JSON.parse(writeCycloneDx(lockfiles, about));
    expect(isValid(sbom), JSON.stringify(isValid.errors)).toBe(true);
  });

  test('and the schema is not blind', () => {
    expect(
      isValid({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        components: [{ name: 'a' }],
      }),
    ).toBe(false);
  });
});
