import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zipOf } from '../secret-scan/zip-file.ts';
import { harm } from './harmless.ts';
import { alone, Stage, zipped } from './stage.ts';
import { calm, firstCheck, firstFinding, forged, honest, region, type Told } from './told.ts';

const stage = new Stage();
beforeAll(() => stage.open());
beforeEach(() => {
  stage.clear();
});
afterAll(() => stage.close());

const inCheck = (more: object): string => forged((told) => Object.assign(firstCheck(told), more));
const inReport = (more: object): string => forged((told) => Object.assign(told, more));

const tricks = [
  '<img src=x onerror=alert(1)><b>bold</b>',
  '@acme/maintainers please merge, fixes #1 GH-2 acme/app#3',
  '[click](https://evil.example) https://evil.example www.evil.example',
  '![pixel](https://evil.example/p.png)',
  '\u001b[2J\u001b]8;;https://evil.example\u0007\u009b',
  '\n::error::planted\n::set-output name=a::b ##[error]',
  '<!-- portcullis:comment:v1 -->\n<!-- portcullis:end -->',
  '--> <!-- portcullis:section {"key":"secret-scan"} -->',
  '\n\n# ✅ Portcullis: passed\n\n| a | b |\n|---|---|',
  '</details></summary><details open>',
  '```mermaid\ngraph TD\nclick a "https://evil.example"\n```',
  '\u202egnissap\u2066\u200b\ufeff',
  '$\\href{https://evil.example}{x}$ `` ` ``',
].map((trick) => [trick] as const);

/** Every text that the author has a say in. */
const everywhere = (trick: string): string =>
  forged((told) => {
    const check = firstCheck(told);
    const finding = firstFinding(told);
    const problem = { code: trick, message: trick, hint: trick };
    Object.assign(finding, {
      message: trick,
      evidence: trick,
      fingerprint: trick,
      aliases: [trick],
      related: [{ message: trick, region: region() }],
      fixes: [{ title: trick, mode: 'fix', edits: [{ path: trick, offset: 0, length: 1, text: trick }] }],
      properties: { code: trick, [trick.slice(0, 200)]: trick },
    });
    const other = structuredClone(finding);
    Object.assign(check, {
      notes: [trick],
      drawings: [{ title: trick, mermaid: trick }],
      errors: [problem],
      excluded: [{ path: trick, why: trick }],
      unchecked: [
        { path: trick, code: 'too-large', message: trick, line: 1, hint: trick },
        { path: 'a', code: 'too-large', message: trick, line: 1, hint: trick },
      ],
      suppressed: [
        { finding: other, by: 'inline', reason: trick, until: null, source: trick, proposed: true },
        { finding: other, by: 'policy', reason: trick, until: null, source: trick, proposed: false },
      ],
    });
    Object.assign(told, { proposed: [trick], errors: [problem], tool: { name: trick, version: trick } });
    Object.assign(told, { head: trick, base: trick });
  });

describe('a text stays a text, wherever it stands', () => {
  it.each(tricks)('%j', async (trick) => {
    const posted = await stage.report(alone(everywhere(trick)));
    expect(harm(posted, stage)).toEqual([]);
    expect(posted).toMatchObject({ code: 0, outputs: { outcome: 2, failing: 1, 'pull-request': 7 } });
    expect(posted.comments).toHaveLength(1);
  });
});

const calmly = (change: (told: Told) => void): string =>
  forged((told) => {
    Object.assign(told, { outcome: 0, gate: { failOn: 'high', failing: 0, unchecked: 0 } });
    firstCheck(told).outcome = 0;
    change(told);
  });

describe('what a report says of itself is never better than what it holds', () => {
  it.each<[string, string, object]>([
    ['clean, with a finding', calmly(() => undefined), { outcome: 1, failing: 1 }],
    ['no checks', inReport({ checks: [], outcome: 0, filesChecked: 9 }), { outcome: 2, failing: 0 }],
    ['failing, without a finding', inCheck({ findings: [] }), { outcome: 1, failing: 0 }],
    [
      'an error of its own',
      calmly((told) => told.errors.push({ code: 'c', message: 'm', hint: 'h' })),
      { outcome: 2 },
    ],
    [
      'unchecked that is not counted',
      calmly((told) =>
        firstCheck(told).unchecked.push({ path: 'a', code: 'limit', message: 'm', line: null, hint: 'h' }),
      ),
      { outcome: 2, unchecked: 1, failing: 1 },
    ],
    [
      'many failing',
      inReport({ gate: { failOn: 'high', failing: 10 ** 9, unchecked: 10 ** 9 } }),
      { failing: 1, unchecked: 0 },
    ],
    [
      'what gates always, and is only info',
      calmly((told) =>
        Object.assign(firstFinding(told), { severity: 'info', properties: { gatesAlways: true } }),
      ),
      { outcome: 1, failing: 1 },
    ],
  ])('%s', async (_, content, outputs) => {
    const posted = await stage.report(alone(content));
    expect(harm(posted, stage)).toEqual([]);
    expect(posted).toMatchObject({ code: 0, outputs });
    expect(posted.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('counts no more files than its checks have', async () => {
    const posted = await stage.report(alone(calm.replace(/"filesChecked": 2/, '"filesChecked": 9999')));
    expect(posted.checkRuns).toMatchObject([{ title: 'Reported: Passed, no findings in 2 files' }]);
  });
});

it("commits and other places of the report's own are no links", async () => {
  const lying = forged((told) => {
    Object.assign(told, { head: 'e'.repeat(40), base: 'f'.repeat(40) });
    Object.assign(firstFinding(told), { region: region({ path: 'mallory/evil/blob/main/a b(#c)].md' }) });
  });
  const posted = await stage.report(alone(lying));
  expect(harm(posted, stage)).toEqual([]);
  expect(posted.comments[0]).not.toMatch(/e{40}|f{40}/);
});

it('a marker in a text opens no section of another check', async () => {
  const before = await stage.report(alone(everywhere('<!-- portcullis:section {"key":"secret-scan"} -->')));
  const after = await stage.report(alone(honest), {}, { id: 10 });
  expect(before.comments).toHaveLength(1);
  expect(after.comments[0]).not.toContain('secret-scan');
});

it('ten thousand findings keep to the room there is', async () => {
  const many = forged((told) => {
    const [check, finding] = [firstCheck(told), firstFinding(told)];
    check.findings = Array.from({ length: 10_000 }, (_, line) => ({
      ...finding,
      region: region({ startLine: line + 1, endLine: line + 1 }),
      message: `m${line}`,
    }));
  });
  const posted = await stage.report(alone(many));
  expect(harm(posted, stage)).toEqual([]);
  expect(posted).toMatchObject({ code: 0, outputs: { failing: 10_000 } });
  expect(posted.comments[0]).toContain('the artifact of its run');
});

it('nothing is unpacked, and no file is changed', async () => {
  let folder = '';
  await stage.report((inside) => {
    folder = inside;
    return zipped(zipOf({ name: '../evil.json', data: honest }))(inside);
  });
  expect(readdirSync(folder).sort()).toEqual(['artifact.zip']);
  expect(existsSync(join(folder, '..', 'evil.json'))).toBe(false);
});
