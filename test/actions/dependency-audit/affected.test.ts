import { describe, expect, test } from 'vitest';
import { fixesOf, verdictOf } from '../../../actions/dependency-audit/advisories/affected.ts';
import type { Ecosystem } from '../../../actions/dependency-audit/package.ts';
import { advisoryOf, entry } from './records.ts';

const verdict = (affected: object, ecosystem: Ecosystem, name: string, version: string): string =>
  verdictOf(advisoryOf({ affected: [affected] }), { ecosystem, name, version });

describe('ranges', () => {
  const rows: readonly (readonly [Ecosystem, events: string, affected: string, unaffected: string])[] = [
    ['npm', 'introduced 0, fixed 1.2.0', '0.0.0-alpha 1.1.9 1.2.0-rc.1', '1.2.0 1.2.1 2.0.0'],
    ['npm', 'introduced 1.0.0, last_affected 1.5.0', '1.0.0 1.5.0', '0.9.0 1.0.0-rc.1 1.5.1'],
    [
      'npm',
      'fixed 3.1.0, introduced 3.0.0, fixed 2.4.0, introduced 2.0.0',
      '2.0.0 3.0.9',
      '1.0.0 2.4.0 2.9.0 3.1.0',
    ],
    ['npm', 'introduced 0, fixed 2.0.0, introduced 2.0.0, fixed 2.1.0', '1.0.0 2.0.0', '2.1.0'],
    ['npm', 'introduced 1.0.0, fixed 1.0.0', '', '0.9.0 1.0.0 2.0.0'],
    ['npm', 'introduced 0, limit 2.0.0', '1.9.0', '2.0.0 3.0.0'],
    ['npm', 'introduced 1.0.0, limit *', '1.0.0 9.0.0', '0.1.0'],
    ['PyPI', 'introduced 1.0, fixed 1.0.post2', '1 1.0.0 1.0.post1', '1.0rc1 1.0-2 1!0'],
    ['Maven', 'introduced 2.0-beta9, fixed 2.15.0', '2.0-rc1 2.14.1', '2.0-beta8 2.15.0 2.15.0.1'],
    ['Go', 'introduced 1.21.0-0, fixed 1.21.4', '1.21rc2 go1.21.3', '1.20.9 1.21.4'],
  ];
  test.for(rows)('%s: %s', ([ecosystem, text, affected, unaffected]) => {
    const ask = (version: string): string =>
      verdict(entry(ecosystem, 'kit', text), ecosystem, 'kit', version);
    const all = [affected, unaffected].map((versions) => versions.split(' ').filter(Boolean));
    expect(all.map((versions) => versions.map((version) => `${version} ${ask(version)}`))).toEqual(
      all.map((versions, at) =>
        versions.map((version) => `${version} ${at === 0 ? 'affected' : 'unaffected'}`),
      ),
    );
  });

  test('no fixed version is in its own range', () => {
    for (const [ecosystem, text] of rows)
      for (const [, fixed = ''] of text.matchAll(/fixed (\S+)(?=,|$)(?!, introduced \1)/g))
        expect(verdict(entry(ecosystem, 'kit', text), ecosystem, 'kit', fixed)).toBe('unaffected');
  });
});

describe('what cannot be told is unknown', () => {
  const rows: readonly (readonly [
    why: string,
    Ecosystem,
    affected: object,
    version: string,
    verdict: string,
  ])[] = [
    ['a branch', 'npm', entry('npm', 'kit', 'introduced 0, fixed 1.0.0'), 'main', 'unknown'],
    ['no pin', 'npm', entry('npm', 'kit', 'introduced 0, fixed 1.0.0'), '', 'unknown'],
    ['no pin, but all are', 'npm', entry('npm', 'kit', 'introduced 0'), '', 'affected'],
    ['no pin, but all are', 'crates.io', entry('crates.io', 'kit', 'introduced 0.0.0-0'), '', 'affected'],
    [
      'two versions in one',
      'npm',
      entry('npm', 'kit', 'introduced 6.0.0, fixed 7.2.4, 6.11.4'.replace(', 6.11', ',6.11')),
      '9.0.0',
      'unknown',
    ],
    [
      'before the faulty end',
      'npm',
      entry('npm', 'kit', 'introduced 6.0.0, fixed 7,6'),
      '5.0.0',
      'unaffected',
    ],
    ['a faulty beginning', 'npm', entry('npm', 'kit', 'introduced x, fixed 2.0.0'), '1.0.0', 'unknown'],
    [
      'behind a faulty beginning',
      'npm',
      entry('npm', 'kit', 'introduced 1.0.0, introduced x'),
      '2.0.0',
      'affected',
    ],
    ['an unknown type', 'npm', entry('npm', 'kit', 'introduced 0', 'DATE'), '1.0.0', 'unknown'],
    ['an event of no kind', 'npm', entry('npm', 'kit', 'introduced 2.0.0, from 1'), '1.0.0', 'unknown'],
    ['commits alone', 'npm', entry('npm', 'kit', 'introduced 0', 'GIT'), '1.0.0', 'unknown'],
    ['nothing at all', 'npm', { package: { ecosystem: 'npm', name: 'kit' } }, '1.0.0', 'unknown'],
    [
      'listed',
      'npm',
      { package: { ecosystem: 'npm', name: 'kit' }, versions: ['1.0.0'] },
      '1.0.0',
      'affected',
    ],
    [
      'listed otherwise',
      'PyPI',
      { package: { ecosystem: 'PyPI', name: 'kit' }, versions: ['1.0'] },
      '1.0.0',
      'affected',
    ],
    [
      'not listed',
      'npm',
      { package: { ecosystem: 'npm', name: 'kit' }, versions: ['1.0.0'] },
      '1.0.1',
      'unaffected',
    ],
    [
      'not listed, a branch',
      'npm',
      { package: { ecosystem: 'npm', name: 'kit' }, versions: ['1.0.0'] },
      'x',
      'unknown',
    ],
    [
      'listed, not of PEP 440',
      'PyPI',
      { ...entry('PyPI', 'kit', 'introduced 1.0'), versions: ['2004d'] },
      '2004d',
      'affected',
    ],
    ['not of PEP 440', 'PyPI', entry('PyPI', 'kit', 'introduced 1.0, fixed 2.0'), '2004d', 'unknown'],
    [
      'a tag that moves past the end',
      'GitHub Actions',
      entry('GitHub Actions', 'a/kit', 'introduced 4.0.0, fixed 4.1.3'),
      'v4',
      'unknown',
    ],
    [
      'a tag that moves below the end',
      'GitHub Actions',
      entry('GitHub Actions', 'a/kit', 'introduced 4.0.0, fixed 5.0.0'),
      'v4',
      'affected',
    ],
    [
      'a tag that moves behind the end',
      'GitHub Actions',
      entry('GitHub Actions', 'a/kit', 'introduced 0, fixed 4.0.0'),
      'v4',
      'unaffected',
    ],
  ];
  test.for(rows)('%s', ([, ecosystem, affected, version, wanted]) => {
    const name = ecosystem === 'GitHub Actions' ? 'a/kit' : 'kit';
    expect(verdict(affected, ecosystem, name, version)).toBe(wanted);
  });

  test('an ecosystem without an order', () => {
    const advisory = advisoryOf({ affected: [entry('Nix', 'kit', 'introduced 0, fixed 2')] });
    const pinned = { ecosystem: 'Nix' as Ecosystem, name: 'kit', version: '1' };
    expect(verdictOf(advisory, pinned)).toBe('unknown');
  });
});

test.for([
  ['PyPI', 'Zope.Interface', 'zope_interface', true],
  ['NuGet', 'Acme.Kit', 'acme.kit', true],
  ['Packagist', 'acme/kit', 'Acme/Kit', true],
  ['npm', 'Axios', 'axios', false],
  ['Maven', 'org.acme:Kit', 'org.acme:kit', false],
  ['Go', 'host.example/m', 'host.example/m/v2', false],
  ['Go', 'stdlib', 'stdlib', true],
  ['GitHub Actions', 'Acme/Kit', 'acme/kit/sub', true],
  ['GitHub Actions', 'acme/kit/sub', 'acme/kit', false],
  ['SwiftURL', 'https://host.example/Acme/Kit.git', 'host.example/acme/kit', true],
  ['Maven:https://maven.example', 'a:b', 'a:b', true],
] as const)('%s: a record of %s speaks of %s: %s', ([ecosystem, stated, name, isSame]) => {
  const asked = ecosystem.split(':')[0] as Ecosystem;
  expect(verdict(entry(ecosystem, stated, 'introduced 0'), asked, name, '1.0.0')).toBe(
    isSame ? 'affected' : 'unaffected',
  );
});

test('a withdrawn record affects nothing', () => {
  const advisory = advisoryOf({
    withdrawn: '2026-01-01T00:00:00Z',
    affected: [entry('npm', 'kit', 'introduced 0')],
  });
  expect(verdictOf(advisory, { ecosystem: 'npm', name: 'kit', version: '1.0.0' })).toBe('unaffected');
});

test('the fixes behind a version, in order', () => {
  const ranges = [
    'introduced 3.0.0, fixed 3.0.10',
    'introduced 0, fixed 2.4.0, fixed x',
    'introduced 0, fixed 0.9.0',
  ];
  const advisory = advisoryOf({ affected: ranges.map((text) => entry('npm', 'kit', text)) });
  expect(fixesOf(advisory, { ecosystem: 'npm', name: 'kit', version: '2.0.0' })).toEqual(['2.4.0', '3.0.10']);
  expect(fixesOf(advisory, { ecosystem: 'npm', name: 'kit', version: 'main' })).toEqual([]);
});
