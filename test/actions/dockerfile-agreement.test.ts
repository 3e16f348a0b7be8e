import { expect, test } from 'vitest';
import { dockerfileLint } from '../../actions/dockerfile-lint/check.ts';
import { imagePinCheck } from '../../actions/image-pin-check/check.ts';
import type { Check } from '../../shared/core/check.ts';

function parse(check: Check, path: string, text: string) {
  const claim = check.claims(path);
  if (claim === undefined) throw new Error(`${path} is not claimed`);
  return check.parse({ path, text, size: text.length, blob: '' }, claim);
}

test.for([
  ['Dockerfile', 'FROM a:1\nRUN make\n', 'checked'],
  ['Dockerfile', 'FROM a:1\nNOPE\n', 'unchecked'],
  ['Dockerfile', '{{ all }}\n', 'excluded'],
  ['Dockerfile.tpl', '{{ all }}\n', 'nothing'],
  ['Dockerfile.dev', 'Notes.\n', 'nothing'],
  ['testdata/Dockerfile', 'FROM a:1\nNOPE\n', 'excluded'],
  ['test-resources/Dockerfile', '# nothing\n', 'excluded'],
  ['testdata/Dockerfile', `FROM a:1\n${'#'.repeat(9_000_000)}\n`, 'unchecked'],
] as const)('both checks take %s the same way: %.20j', ([path, text, expected]) => {
  const outcomes = [dockerfileLint, imagePinCheck].map((check) => {
    const { doc, problems, excluded } = parse(check, path, text);
    if (problems !== undefined) return 'unchecked';
    return excluded === undefined ? (doc === undefined ? 'nothing' : 'checked') : 'excluded';
  });
  expect(outcomes).toEqual([expected, expected]);
});

test.for([
  'Dockerfile',
  'a/Dockerfile.dev',
  'a.dockerfile.erb',
  'Dockerfile.conf',
  'dockerfile.go',
  'Dockerfiles',
])('both checks claim %s, or neither', (path) => {
  expect(imagePinCheck.claims(path)?.certain).toBe(dockerfileLint.claims(path)?.certain);
});
