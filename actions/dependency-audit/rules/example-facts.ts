import { groupAliases } from '../advisories/aliases.ts';
import { readRecord } from '../advisories/read-record.ts';
import type { DependencyFacts } from '../facts.ts';

/** What would be learnt, were these the only records; all about the npm package `left-lane`. */
export function factsOf(...records: readonly object[]): DependencyFacts {
  const advisories = records.flatMap((record) => readRecord(record).advisory ?? []);
  return {
    vulnerabilities: new Map([['npm/left-lane', groupAliases(advisories)]]),
    epss: new Map(),
    exploited: new Map(),
    vex: () => undefined,
    ignores: [],
    unproven: new Set(),
    isWhole: true,
  };
}

/** The record of an advisory about `left-lane` up to 1.2.0. */
export const record = (id: string, more: object = {}): object => ({
  id,
  modified: '2026-01-02T03:04:05Z',
  summary: 'Lanes can be crossed',
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [
    {
      package: { ecosystem: 'npm', name: 'left-lane' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.2.0' }] }],
      ...more,
    },
  ],
});

/** A package-lock.json with one package at one version; its entry stands on the line that `entryLine` is. */
export function lockfile(version: string, more: object = {}, name = 'left-lane'): string {
  const group = 'dev' in more ? 'devDependencies' : 'dependencies';
  const packages = {
    '': { [group]: { [name]: '*' } },
    [`node_modules/${name}`]: { version, ...more },
  };
  return `${JSON.stringify({ lockfileVersion: 3, packages }, null, 2)}\n`;
}
export const entryLine = 9;
