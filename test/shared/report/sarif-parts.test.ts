import { expect, test } from 'vitest';
import type { Finding } from '../../../shared/core/finding.ts';
import { severities } from '../../../shared/core/severity.ts';
import { lineHashes } from '../../../shared/report/line-hash.ts';
import { toSarif } from '../../../shared/report/sarif.ts';
import { context, finding, oneCheck, runOf, sample } from './sample.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: { readonly primaryLocationLineHash?: string };
  readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
  readonly relatedLocations?: readonly object[];
}
interface Part {
  readonly automationDetails: { readonly id: string };
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations?: readonly object[];
  readonly results: readonly Result[];
}
const partsOf = (...given: Parameters<typeof toSarif>): readonly Part[] =>
  (JSON.parse(JSON.stringify(toSarif(...given))) as { runs: Part[] }).runs;

const at = (path: string, startLine: number) => ({
  path,
  startLine,
  startColumn: 1,
  endLine: startLine,
  endColumn: 2,
});
const noisy = (number: number): Finding[] =>
  Array.from({ length: number }, (_, n) =>
    finding(`r/${n % 5}`, at('a', n + 1), {
      severity: severities[4 - (n % 5)] ?? 'low',
      fingerprint: `${n}`,
    }),
  );

test('as many results as GitHub shows are one run, one more makes a second of its own category', () => {
  expect(partsOf(oneCheck({ findings: noisy(5_000) }), context)).toHaveLength(1);
  const parts = partsOf(oneCheck({ findings: noisy(5_001) }), context);
  expect(parts.map(({ automationDetails, results }) => [automationDetails.id, results.length])).toEqual([
    ['portcullis/dockerfile-lint/', 5_000],
    ['portcullis/dockerfile-lint/part-2/', 1],
  ]);
});

test('parts hold all, the most severe first, each with the rules that it needs', () => {
  const parts = partsOf(oneCheck({ findings: noisy(25), unchecked: [] }), context, 10);
  expect(parts.map(({ results }) => results.length)).toEqual([10, 10, 5]);
  expect(parts.map(({ invocations }) => invocations?.length ?? 0)).toEqual([1, 0, 0]);
  for (const { results, tool } of parts)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(parts.flatMap(({ results }) => results.map(({ ruleId }) => ruleId))).toEqual(
    ['r/4', 'r/3', 'r/2', 'r/1', 'r/0'].flatMap((id) => Array<string>(5).fill(id)),
  );
});

test('a result has the hash of its line where head has that line and the run has its text', () => {
  const text = 'FROM node:20\nUSER root\n';
  const run = runOf({}, new Map([['a', text]]));
  const findings = [
    finding('r/x', at('a', 2)),
    finding('r/x', { ...at('a', 2), commit: 'c'.repeat(40) }),
    finding('r/x', at('b', 2)),
    finding('r/x', null),
  ];
  const [part] = partsOf({ ...run, result: oneCheck({ findings }).result }, context);
  expect(part?.results.map(({ partialFingerprints: { primaryLocationLineHash: hash } }) => hash)).toEqual([
    lineHashes(text, new Set([2])).get(2),
    undefined,
    undefined,
    undefined,
  ]);
});

test('GitHub takes no result without a place', () => {
  const related = Array.from({ length: 150 }, (_, n) => ({ message: 'm', region: at('b', n + 1) }));
  const findings = [finding('r/x', null), finding('r/x', null, { related })];
  const [part] = partsOf(oneCheck({ findings }), context);
  expect(
    part?.results.map(({ locations }) => locations.map((one) => one.physicalLocation.artifactLocation.uri)),
  ).toEqual([['.github/portcullis.yml'], ['b']]);
  expect(part?.results[1]?.relatedLocations).toHaveLength(100);
  for (const { locations } of partsOf(sample, context).flatMap(({ results }) => results))
    expect(locations).toHaveLength(1);
});
