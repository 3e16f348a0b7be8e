import { expect, it } from 'vitest';
import { matcher } from '../../../shared/files/matcher.ts';
import { selectGlob } from '../../../shared/files/selection.ts';

it.each([
  ['docs/a', true],
  ['Docs/a', false],
  ['docs/B.MD', false],
  ['', false],
  ['./', false],
])('patterns tell letter case apart: %s', (path, expected) => {
  expect(matcher(['docs/**', '!*.MD'])(path)).toBe(expected);
});

it('so do globs that the user names', () => {
  const glob = selectGlob('*.yml', '', '*.yml');
  expect(['a.yml', 'A.YML'].map((path) => glob.matches(path))).toEqual([true, false]);
});
