import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../../shared/core/result.ts';
import { toSarif } from '../../../shared/report/sarif.ts';
import { hostile } from './hostile.ts';
import { clean, context, empty, finding, oneCheck, sample } from './sample.ts';
import { rules } from './sample-rules.ts';

/** OASIS' schema is draft-04, which Ajv does not know by name; what it uses of it means the same in draft-07. */
function officialSchema(): ValidateFunction {
  const folder = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json');
  const text = readFileSync(new URL('lib/schemas/sarif-2.1.0-rtm.5.json', `file://${folder}`), 'utf8');
  const schema = JSON.parse(text) as Record<string, unknown>;
  delete schema.$schema;
  delete schema.id;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (value) => URL.canParse(value));
  ajv.addFormat('uri-reference', /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/);
  ajv.addFormat('date-time', (value) => !Number.isNaN(Date.parse(value)));
  return ajv.compile(schema);
}
const valid = officialSchema();

interface Result {
  readonly [key: string]: unknown;
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly baselineState?: string;
}
interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { id: string; properties: object }[] } };
    readonly automationDetails: { readonly id: string };
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      toolExecutionNotifications?: unknown[];
    }[];
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly Result[];
  }[];
}

const sarifOf = (run: Run) => {
  const [one] = (JSON.parse(JSON.stringify(toSarif(run, context))) as Log).runs;
  if (!one) throw new Error('no run');
  return one;
};

test.for([
  ['everything', sample],
  ['clean', clean],
  ['nothing to check', empty],
] as const)('%s is valid SARIF 2.1.0', ([, run]) => {
  expect(valid(toSarif(run, context)), JSON.stringify(valid.errors)).toBe(true);
});

test('the schema refuses what is no SARIF', () => {
  expect(valid({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test.for<[string, string]>([
  ['click [here](https://evil.example/)', 'click [here] (https://evil.example/)'],
  ['![](x) [a](1)', '![] (x) [a] (1)'],
  ['list[0] and f(x)', 'list[0] and f(x)'],
])('a message is no link: %s', ([message, wanted]) => {
  const region = { path: 'a', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const fixes = [{ title: message, mode: 'fix', edits: [] }] as const;
  const one = finding('dockerfile-lint/pipe-to-shell', region, {
    message,
    related: [{ message, region }],
    fixes,
  });
  const errors = [{ code: 'x', message, hint: '' }];
  const { results, invocations } = sarifOf(oneCheck({ findings: [one], errors }));
  expect(results[0]).toMatchObject({
    message: { text: wanted },
    relatedLocations: [{ message: { text: wanted } }],
    fixes: [{ description: { text: wanted } }],
  });
  expect(invocations[0]?.toolExecutionNotifications).toMatchObject([{ message: { text: wanted } }]);
});

test('any path and message gives valid SARIF, and the URI leads back to the path', () => {
  fc.assert(
    fc.property(hostile, hostile, (path, message) => {
      fc.pre(path !== '' && !/\p{Cs}/u.test(path));
      const region = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
      const run = oneCheck({ findings: [finding('dockerfile-lint/pipe-to-shell', region, { message })] });
      expect(valid(toSarif(run, context)), JSON.stringify(valid.errors)).toBe(true);
      expect(sarifOf(run).artifacts.map(({ location }) => decodeURIComponent(location.uri))).toEqual([path]);
    }),
    { numRuns: 500 },
  );
});

describe('content', () => {
  const one = sarifOf(sample);

  test('lists every rule, also those that found nothing, with what GitHub reads', () => {
    expect(sarifOf(clean).tool.driver.rules.map(({ id }) => id)).toEqual(
      rules.map(({ id }) => id).filter((id) => id.startsWith('dockerfile-lint/')),
    );
    expect(one.tool.driver.rules[0]).toMatchObject({
      name: 'DockerfileLintSecretInEnv',
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['security', 'external/cwe/cwe-798'],
        precision: 'high',
        'security-severity': '9.5',
      },
    });
  });

  test('each result points at its rule and none is missing', () => {
    const { checks } = sample.result;
    const standing = checks.flatMap(({ findings }) => findings).filter(({ status }) => status !== 'fixed');
    const { runs } = JSON.parse(JSON.stringify(toSarif(sample, context))) as Log;
    expect(runs.flatMap(({ results }) => results)).toHaveLength(standing.length);
    for (const { results, tool } of runs)
      for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test('regions, fingerprints, related places and fixes', () => {
    expect(one.results[0]).toMatchObject({
      level: 'error',
      baselineState: 'new',
      partialFingerprints: { 'portcullis/v1': 'f1:dockerfile-lint/secret-in-env:3' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docker/api/Dockerfile', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 15, endLine: 3, endColumn: 31 },
          },
        },
      ],
      relatedLocations: [{ id: 1, message: { text: 'the stage that ships it' } }],
    });
    expect(one.results[1]?.fixes).toMatchObject([
      { artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 9, charLength: 4 } }] }] },
    ]);
  });

  test('what needs no alert is not in it: fixed and suppressed findings', () => {
    const states = one.results.map(({ baselineState }) => baselineState);
    expect(new Set(states)).toEqual(new Set(['new', 'unchanged']));
    expect(JSON.stringify(one.results)).not.toContain('vendor script, checked by hand');
  });

  test('a run that could not look says so', () => {
    expect(one.invocations[0]?.executionSuccessful).toBe(false);
    expect(one.invocations[0]?.toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'parse-error' }, locations: [{ physicalLocation: { region: { startLine: 7 } } }] },
      { descriptor: { id: 'network' } },
    ]);
    expect(sarifOf(clean).invocations[0]?.executionSuccessful).toBe(true);
  });

  test('each check has a category of its own, and so has each part of a repository', () => {
    const { runs } = toSarif(sample, context);
    expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual(
      sample.result.checks.map(({ id }) => `portcullis/${id}/`),
    );
    const [run] = toSarif(clean, { ...context, part: 'services/a b' }).runs;
    expect(run?.automationDetails.id).toBe('portcullis/dockerfile-lint/services/a%20b/');
  });

  test('the severity that a policy gave a rule reaches GitHub', () => {
    const low = finding('dockerfile-lint/secret-in-env', null, { severity: 'low' });
    expect(sarifOf(oneCheck({ findings: [low] })).tool.driver.rules[0]).toMatchObject({
      defaultConfiguration: { level: 'note' },
      properties: { 'security-severity': '2.0' },
    });
  });
});
