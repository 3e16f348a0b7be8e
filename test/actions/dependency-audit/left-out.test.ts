import { describe, expect, test } from 'vitest';
import { audited, npmLock, osv } from './audited.ts';

const fault = osv('GHSA-2222-3333-4444', 'deep-lane', '1.2.0');
const head = {
  'package-lock.json': npmLock({
    '': { dependencies: { 'top-lane': '*' } },
    'top-lane': { version: '1.0.0', dependencies: { 'deep-lane': '*' } },
    'deep-lane': { version: '1.1.0' },
  }),
};

const only = async (audit: Parameters<typeof audited>[0]) => {
  const { result } = await audited(audit);
  const [check] = result.checks;
  if (check === undefined) throw new Error('no check ran');
  return { ...check, outcome: result.outcome };
};

describe('what was left out, and could not be learnt', () => {
  describe('of an ecosystem that the advisories do not hold', () => {
    const uses = (ref: string) =>
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/deploy@${ref}\n`;
    const workflows = { '.github/workflows/a.yml': uses('v1'), '.github/workflows/b.yml': uses('v2') };

    test('is told once for all files', async () => {
      const { outcome, unchecked } = await only({ head: { ...head, ...workflows }, records: [fault] });
      expect([outcome, unchecked.length, unchecked[0]?.message, unchecked[0]?.hint]).toEqual([
        2,
        1,
        'The advisories given hold nothing about GitHub Actions: `acme/deploy@v1` and `acme/deploy@v2`, in 2 files.',
        'Give the export of GitHub Actions too, or leave GitHub Actions out of the option `ecosystems`.',
      ]);
    });

    test.each([
      ['is a note where the change does not touch it', workflows, workflows, 'introduced', 0],
      ['is no pass where existing findings gate too', workflows, workflows, 'all', 1],
      [
        'is no pass where a file is new',
        workflows,
        { '.github/workflows/a.yml': uses('v1') },
        'introduced',
        1,
      ],
      [
        'is no pass where a version is new',
        { '.github/workflows/a.yml': uses('v3') },
        { '.github/workflows/a.yml': uses('v1') },
        'introduced',
        1,
      ],
    ] as const)('%s', async (_, now, base, scope, count) => {
      const { unchecked, notes } = await only({ head: now, base, records: [fault], scope });
      const about = 'The advisories given hold nothing about GitHub Actions';
      expect(unchecked.map(({ message }) => message.startsWith(about))).toEqual(Array(count).fill(true));
      if (count === 0)
        expect(notes).toContain(`${about}: 2 packages of base, which the change does not touch.`);
    });
  });

  test('artifacts of a parent outside are counted', async () => {
    const dependency = (name: string) =>
      `<dependency><groupId>g</groupId><artifactId>${name}</artifactId></dependency>`;
    const pom = (above: string) =>
      `<project>${above}<groupId>g</groupId><artifactId>a</artifactId><version>1</version><dependencies>${dependency('b')}${dependency('c')}</dependencies></project>`;
    const parent = '<parent><groupId>o</groupId><artifactId>p</artifactId><version>3.1.0</version></parent>';
    const bom =
      '<dependencyManagement><dependencies><dependency><groupId>o</groupId><artifactId>bom</artifactId><version>1</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>';
    for (const [above, found] of [
      [parent, false],
      [bom, false],
      ['', true],
    ] as const) {
      const { findings, notes } = await only({ head: { 'pom.xml': pom(above) }, records: [] });
      const note =
        'Not looked up, since a parent or BOM outside of the repository has their versions: artifacts: 2.';
      expect([findings.length > 0, notes.includes(note)]).toEqual([found, !found]);
    }
  });

  test('offline says that nothing was looked up', async () => {
    const { outcome, notes } = await only({ head, offline: true });
    expect([outcome, notes[0]]).toEqual([
      0,
      'Vulnerabilities and malicious packages were not looked up: offline, only what `advisories` gives is looked into.',
    ]);
    const given = await only({ head, offline: true, records: [fault] });
    expect(given.notes.some((note) => note.includes('offline'))).toBe(false);
  });

  test.each([
    [{ transitiveDependencies: 'leave-out' }, 'Vulnerabilities left out by `transitive-dependencies`: 1.'],
    [{ transitiveDependencies: 'low' }, 'Vulnerabilities that `transitive-dependencies` makes low: 1.'],
    [{}, undefined],
  ])('%j says %j', async (options, note) => {
    const { notes } = await only({ head, base: head, records: [fault], options });
    expect(notes.filter((one) => one.startsWith('Vulnerabilities'))).toEqual(
      note === undefined ? [] : [note],
    );
  });
});
