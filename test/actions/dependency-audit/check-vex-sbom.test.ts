import { describe, expect, test } from 'vitest';
import { audited, npmLock, osv } from './audited.ts';

const fault = osv('GHSA-2222-3333-4444', 'deep-lane', '1.2.0', { aliases: ['CVE-2026-1234'] });
const files = {
  'package-lock.json': npmLock({ 'deep-lane': { version: '1.1.0' }, 'mid-lane': { version: '1.0.0' } }),
};

const only = async (audit: Parameters<typeof audited>[0]) => {
  const { result } = await audited(audit);
  return { outcome: result.outcome, suppressed: result.checks[0]?.suppressed ?? [] };
};

describe('VEX', () => {
  const vex = (status: object) =>
    JSON.stringify({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      author: 'a',
      timestamp: '2026-05-01T00:00:00Z',
      statements: [
        {
          vulnerability: { name: 'CVE-2026-1234' },
          products: [{ '@id': 'pkg:npm/deep-lane@1.1.0' }],
          ...status,
        },
      ],
    });
  const notAffected = { status: 'not_affected', justification: 'vulnerable_code_not_in_execute_path' };
  const options = { vex: ['app.vex.json'] };

  test('accepts what it says is not affected', async () => {
    const head = { ...files, 'app.vex.json': vex(notAffected) };
    const { outcome, suppressed } = await only({ head, records: [fault], options });
    expect([outcome, suppressed[0]?.by]).toEqual([0, 'imported']);
  });

  test('does not count where the change brings it', async () => {
    const head = { ...files, 'app.vex.json': vex(notAffected) };
    const base = { 'app.vex.json': vex({ status: 'affected' }) };
    expect((await only({ head, base, records: [fault], options })).outcome).toBe(1);
  });

  test('that is not there is an error', async () => {
    expect((await only({ head: files, records: [fault], options })).outcome).toBe(2);
  });
});

describe('files beside the report', () => {
  test('are written where they are asked for, offline too', async () => {
    const head = { ...files, '.trivyignore': '# not reached\nCVE-2026-1234\n' };
    const options = { cyclonedxFile: 'a.cdx.json', spdxFile: 'a.spdx.json', openvexFile: 'a.vex.json' };
    const { written = [] } = await audited({ head, records: [fault], options, offline: true });
    const [cyclonedx, spdx, vex] = written.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
    expect(written.map(({ path }) => path)).toEqual(['a.cdx.json', 'a.spdx.json', 'a.vex.json']);
    expect(cyclonedx).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { name: 'left-app' } },
    });
    expect(JSON.stringify(cyclonedx)).toContain('pkg:npm/mid-lane@1.0.0');
    expect(spdx).toMatchObject({ spdxVersion: 'SPDX-2.3' });
    expect(vex?.statements).toEqual([
      {
        vulnerability: { name: 'GHSA-2222-3333-4444', aliases: ['CVE-2026-1234'] },
        products: [{ '@id': 'pkg:npm/deep-lane@1.1.0', identifiers: { purl: 'pkg:npm/deep-lane@1.1.0' } }],
        status: 'affected',
        action_statement: 'not reached',
      },
    ]);
  });

  test.each([
    ['Accepted until the rewrite', { status: 'affected', action_statement: 'Accepted until the rewrite' }],
    ['component_not_present', { status: 'not_affected', justification: 'component_not_present' }],
    [
      'inline_mitigations_already_exist : a filter\nbefore it',
      {
        status: 'not_affected',
        justification: 'inline_mitigations_already_exist',
        impact_statement: 'a filter\nbefore it',
      },
    ],
    [
      'component_not_present, I think',
      { status: 'affected', action_statement: 'component_not_present, I think' },
    ],
    ['not_reached: no', { status: 'affected', action_statement: 'not_reached: no' }],
  ])('a policy that says %j makes of it %j', async (reason, statement) => {
    const policy = {
      suppressions: [{ rule: 'dependency-audit/vulnerable-dependency', reason, until: '2027-01-01' }],
    };
    const { written = [] } = await audited({
      head: files,
      records: [fault],
      policy,
      options: { openvexFile: 'a.vex.json' },
    });
    const vex = JSON.parse(written[0]?.text ?? '') as { statements: Record<string, unknown>[] };
    const { vulnerability, products, ...rest } = vex.statements[0] ?? {};
    expect([vex.statements.length, vulnerability !== undefined, products !== undefined, rest]).toEqual([
      1,
      true,
      true,
      statement,
    ]);
  });

  test('what VEX said is said on', async () => {
    const said = {
      status: 'not_affected',
      justification: 'component_not_present',
      impact_statement: 'Cut out.',
    };
    const document = {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      author: 'a',
      timestamp: '2026-05-01T00:00:00Z',
      statements: [
        { vulnerability: { name: 'CVE-2026-1234' }, products: [{ '@id': 'pkg:npm/deep-lane' }], ...said },
      ],
    };
    const { written = [] } = await audited({
      head: { ...files, 'app.vex.json': JSON.stringify(document) },
      records: [fault],
      options: { vex: ['app.vex.json'], openvexFile: 'a.vex.json' },
    });
    const vex = JSON.parse(written[0]?.text ?? '') as { statements: object[] };
    expect(vex.statements).toMatchObject([said]);
  });

  test('a VEX document without a statement is none', async () => {
    expect(
      (await audited({ head: files, records: [], options: { openvexFile: 'a.vex.json' } })).written,
    ).toEqual([]);
  });

  test('are not written unasked', async () => {
    expect((await audited({ head: files, records: [fault] })).written).toEqual([]);
  });
});
