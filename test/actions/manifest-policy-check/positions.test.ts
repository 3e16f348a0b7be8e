import { describe, expect, test } from 'vitest';
import { manifestPolicyCheck as check } from '../../../actions/manifest-policy-check/check.ts';
import type { Region } from '../../../shared/core/finding.ts';
import { seeded } from '../../random.ts';
import { scanText } from '../../scan-text.ts';
import { clusterFaults } from './faults/cluster.ts';
import { amongOthers } from './faults/noise.ts';
import type { Fault } from './faults/objects.ts';
import { podFaults } from './faults/pods.ts';
import { writeFile, type Choose, type MarkedText } from './written-yaml.ts';

/** `line:column`, counted by hand. */
function place(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`;
}

const shown = (region: Region | null): string =>
  region === null
    ? 'nowhere'
    : `${String(region.startLine)}:${String(region.startColumn)}-${String(region.endLine)}:${String(region.endColumn)}`;

function written([, objects]: Fault, seed: number): MarkedText {
  const next = seeded(seed);
  const choose: Choose = (...options) =>
    options[Math.floor(next() * options.length)] as (typeof options)[number];
  return writeFile(amongOthers(objects(choose), choose), choose);
}

const faults = [...podFaults, ...clusterFaults];
const seeds = Array.from({ length: 8 }, (_, seed) => seed);

describe('however a manifest is written, a finding is where its field is', () => {
  test.each(faults.map((fault, at) => [fault[0], at, fault] as const))('%s (%i)', (id, at, fault) => {
    const rule = check.rules.find((one) => one.id === `manifest-policy-check/${id}`);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    for (const seed of seeds) {
      const { text, places } = written(fault, at * seeds.length + seed);
      const found = scanText(check, rule, { text }).reports.map(({ region }) => shown(region));
      const expected = places.map(([start, end]) => `${place(text, start)}-${place(text, end)}`);
      expect(found.toSorted(), text).toEqual(expected.toSorted());
    }
  });
});

test('the places are at least 500, of at least 60 rules', () => {
  const places = faults.flatMap((fault) => seeds.flatMap((seed) => written(fault, seed).places));
  expect(places.length).toBeGreaterThanOrEqual(500);
  expect(new Set(faults.map(([rule]) => rule)).size).toBeGreaterThanOrEqual(60);
});
