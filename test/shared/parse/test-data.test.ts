import { expect, test } from 'vitest';
import { isTestData } from '../../../shared/parse/test-data.ts';

test.each([
  'testdata/Dockerfile',
  'a/b/test-data/c/action.yml',
  'e2e/testdata2/pod.yaml',
  'test_fixtures/a.yml',
  'parser/testfiles/a/Dockerfile',
  'parser/testfiles-broken/a/Dockerfile',
  'src/__fixtures__/compose.yaml',
  'spec/fixtures/Dockerfile',
  'src/__snapshots__/a.yaml',
  'tests/sample-workflows/ci.yml',
  'test/samples/ci.yml',
  'sub/testdata/.github/workflows/ci.yml',
])('%s', (path) => expect(isTestData(path)).toBe(true));

test.each([
  'Dockerfile',
  'test/Dockerfile',
  'tests/e2e/compose.yaml',
  'e2e/Dockerfile',
  'examples/Dockerfile',
  'samples/app/Dockerfile',
  'testdata',
  'testdata.yml',
  'testdatabase/Dockerfile',
  'test-data-service/Dockerfile',
  'mytestdata/Dockerfile',
  '.github/workflows/testdata.yml',
])('not %s', (path) => expect(isTestData(path)).toBe(false));
