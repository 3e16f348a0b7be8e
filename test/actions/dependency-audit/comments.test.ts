import { describe, expect, test } from 'vitest';
import { formats } from '../../../actions/dependency-audit/formats.ts';
import { commentsOf } from '../../../actions/dependency-audit/lockfiles/comments.ts';
import { toTerminal } from '../../../shared/report/terminal.ts';
import { context } from '../../shared/report/sample.ts';
import { audited, npmLock, osv } from './audited.ts';

const accept = 'portcullis-ignore: dependency-audit/vulnerable-dependency';
const why = `${accept} -- out of reach until 2999-01-31`;
const inXml = `<!-- ${accept} reason: out of reach until 2999-01-31 -->`;

const record = (ecosystem: string, name: string, id = 'GHSA-2222-3333-4444') =>
  osv(id, name, '9.0.0', {
    affected: [
      {
        package: { ecosystem, name },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '9.0.0' }] }],
      },
    ],
  });

type Case = readonly [path: string, ecosystem: string, name: string, text: string];

const pom = (inside: string): string =>
  `<project>\n  <groupId>a</groupId>\n  <artifactId>b</artifactId>\n  <version>1</version>\n  <dependencies>\n${inside}\n  </dependencies>\n</project>\n`;
const poetry = (before: string, behind = ''): string =>
  `${before}[[package]]\nname = "lane"${behind}\nversion = "1.0.0"\noptional = false\nfiles = []\n\n[metadata]\nlock-version = "2.0"\npython-versions = "*"\ncontent-hash = "00"\n`;

const heeded: readonly Case[] = [
  ['requirements.txt', 'PyPI', 'lane', `# ${why}\nlane==1.0.0\n`],
  ['requirements.txt', 'PyPI', 'lane', `lane==1.0.0  # ${why}\n`],
  ['requirements.txt', 'PyPI', 'lane', `# ${why}\n# asked for by us\n\nlane==1.0.0\n`],
  ['poetry.lock', 'PyPI', 'lane', poetry(`# ${why}\n`)],
  ['poetry.lock', 'PyPI', 'lane', poetry('', ` # ${why}`)],
  [
    'yarn.lock',
    'npm',
    'lane',
    `# yarn lockfile v1\n\n# ${why}\nlane@^1.0.0:\n  version "1.0.0"\n  resolved "https://packages.example/lane/-/lane-1.0.0.tgz#00"\n`,
  ],
  [
    'Cargo.lock',
    'crates.io',
    'lane',
    `version = 3\n\n# ${why}\n[[package]]\nname = "lane"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`,
  ],
  [
    'go.mod',
    'Go',
    'lanes.example/lane',
    `module a.example/b\n\ngo 1.20\n\nrequire lanes.example/lane v1.0.0 // ${why}\n`,
  ],
  [
    'go.mod',
    'Go',
    'lanes.example/lane',
    `module a.example/b\n\ngo 1.20\n\nrequire (\n\t// ${why}\n\tlanes.example/lane v1.0.0\n)\n`,
  ],
  ['gradle.lockfile', 'Maven', 'a:lane', `# ${why}\na:lane:1.0.0=runtimeClasspath\nempty=\n`],
  [
    'pom.xml',
    'Maven',
    'a:lane',
    pom(
      `    ${inXml}\n    <dependency><groupId>a</groupId><artifactId>lane</artifactId><version>1.0.0</version></dependency>`,
    ),
  ],
  [
    'pom.xml',
    'Maven',
    'a:lane',
    pom(
      `    <!--\n      ${accept}\n      reason: out of reach until 2999-01-31\n    -->\n    <dependency>\n<groupId>a</groupId>\n<artifactId>lane</artifactId>\n<version>1.0.0</version>\n</dependency>`,
    ),
  ],
  [
    'pom.xml',
    'Maven',
    'a:lane',
    pom(
      `<dependency>\n<groupId>a</groupId>\n<artifactId>lane</artifactId>\n<version>1.0.0</version> ${inXml}\n</dependency>`,
    ),
  ],
  [
    'b.csproj',
    'NuGet',
    'Lane',
    `<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    ${inXml}\n    <PackageReference Include="Lane" Version="1.0.0" />\n  </ItemGroup>\n</Project>\n`,
  ],
  [
    '.github/workflows/ci.yml',
    'GitHub Actions',
    'some/lane',
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      # ${why}\n      - uses: some/lane@v1.0.0\n`,
  ],
  [
    '.github/workflows/ci.yml',
    'GitHub Actions',
    'some/lane',
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: some/lane@v1.0.0 # ${why}\n`,
  ],
  [
    'pnpm-lock.yaml',
    'npm',
    'lane',
    `lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\npackages:\n\n  # ${why}\n  lane@1.0.0:\n    resolution: {integrity: sha512-00}\n\nsnapshots:\n\n  lane@1.0.0: {}\n`,
  ],
];

const only = async (audit: Parameters<typeof audited>[0]) => {
  const { result } = await audited(audit);
  const [check] = result.checks;
  if (check === undefined) throw new Error('no check ran');
  return { ...check, outcome: result.outcome };
};

const noComment = (text: string): string => text.replaceAll(accept, 'a remark');

describe('an ignore comment', () => {
  test.each(heeded)('is heeded in %s (%s, %s)', async (path, ecosystem, name, text) => {
    const records = [record(ecosystem, name)];
    const before = await only({ head: { [path]: noComment(text) }, records });
    expect(before.findings.map(({ ruleId }) => ruleId)).toContain('dependency-audit/vulnerable-dependency');
    const { suppressed, findings, unchecked } = await only({ head: { [path]: text }, records });
    expect(suppressed.map(({ by, reason, until }) => [by, reason, until])).toEqual([
      ['inline', 'out of reach', '2999-01-31'],
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('dependency-audit/vulnerable-dependency');
    expect(unchecked).toEqual([]);
  });

  test.each<[string, string]>([
    ['above another entry', `# ${why}\nother==1.0.0\nlane==1.0.0\n`],
    ['below the entry', `lane==1.0.0\n# ${why}\n`],
    ['behind another entry', `other==1.0.0  # ${why}\nlane==1.0.0\n`],
    ['in no comment', `other==1.0.0 --config-settings "${why}"\nlane==1.0.0\n`],
    ['that is over', `# ${accept} -- old until 2001-01-31\nlane==1.0.0\n`],
  ])('%s hides nothing', async (_, text) => {
    const { findings } = await only({
      head: { 'requirements.txt': text },
      records: [record('PyPI', 'lane')],
    });
    expect(findings.map(({ evidence }) => evidence)).toContain('pkg:pypi/lane GHSA-2222-3333-4444');
  });

  test('never hides malware', async () => {
    const text = '# portcullis-ignore: dependency-audit/malicious-package -- ours\nlane==1.0.0\n';
    const inlineIgnores = 'allow-proven';
    const { findings, suppressed } = await only({
      head: { 'requirements.txt': text },
      records: [record('PyPI', 'lane', 'MAL-2026-1')],
      policy: { inlineIgnores },
    });
    expect([findings.map(({ ruleId }) => ruleId), suppressed]).toEqual([
      ['dependency-audit/malicious-package'],
      [],
    ]);
  });

  test.each([
    ['# portcullis-ignore: dependency-audit/vulnerable-dependncy -- ours', 'no rule is called'],
    ['# portcullis-ignore: dependency-audit/vulnerable-dependency', 'gives no reason'],
  ])('that cannot be honoured is told: %s', async (comment, message) => {
    const { unchecked, outcome } = await only({
      head: { 'requirements.txt': `${comment}\nlane==1.0.0\n` },
      records: [record('PyPI', 'other')],
    });
    expect(outcome).toBe(2);
    expect(unchecked).toMatchObject([{ code: 'bad-ignore', line: 1 }]);
    expect(unchecked[0]?.message).toContain(message);
  });
});

test('formats without comments are JSON, binary, or have no grammar for them', () => {
  const without = formats.filter(
    ({ format }) => commentsOf(format, { path: 'a', text: '' }, []).acceptedBy === 'policy',
  );
  expect(new Set(without.map(({ format }) => format))).toEqual(
    new Set([
      ...['package-lock', 'npm-shrinkwrap', 'bun-lockb', 'deno-lock', 'package.json', 'pipfile'],
      ...['composer', 'composer.json', 'conan', 'package-resolved', 'renv', 'gemfile'],
      ...['packages.lock.json', 'deps.json', 'paket.lock'],
      ...['cyclonedx-json', 'spdx-json', 'spdx', 'sbom-json'],
    ]),
  );
});

describe('what the end of a run says', () => {
  const entry = (rule: string, advisory: string) =>
    `\`suppressions: [{ rule: dependency-audit/${rule}, purl: "pkg:npm/lane@1.0.0", advisory: ${advisory}, reason: "<why>", until: "<YYYY-MM-DD>" }]\` in the policy`;
  const head = { 'package-lock.json': npmLock({ lane: '1.0.0' }) };
  const endOf = async (audit: Parameters<typeof audited>[0]) =>
    toTerminal(await audited(audit), { ...context, width: 1000 });

  test.each<[string, Parameters<typeof audited>[0], string]>([
    [
      'JSON',
      { head, records: [record('npm', 'lane')] },
      entry('vulnerable-dependency', 'GHSA-2222-3333-4444'),
    ],
    [
      'malware',
      { head, records: [record('npm', 'lane', 'MAL-2026-1')] },
      entry('malicious-package', 'MAL-2026-1'),
    ],
    [
      'XML',
      { head: { 'pom.xml': noComment(heeded[10]?.[3] ?? '') }, records: [record('Maven', 'a:lane')] },
      '`<!-- portcullis-ignore: <rule> reason: <reason> until <YYYY-MM-DD> -->`',
    ],
    [
      'a format with comments',
      { head: { 'requirements.txt': 'lane==1.0.0\n' }, records: [record('PyPI', 'lane')] },
      'with a reason: `portcullis-ignore: <rule> -- <reason> until <YYYY-MM-DD>`.',
    ],
  ])('%s', async (_, audit, said) => {
    expect(await endOf(audit)).toContain(said);
  });

  test('an entry that is not exact enough for malware is told', async () => {
    const policy = {
      suppressions: [
        {
          rule: 'dependency-audit/malicious-package',
          purl: 'pkg:npm/lane',
          reason: 'ours',
          until: '2999-01-31',
        },
      ],
    };
    const end = await endOf({ head, policy, records: [record('npm', 'lane', 'MAL-2026-1')] });
    expect(end).toContain('Not accepted: 1 finding in spite of an entry in .github/portcullis.yml');
    expect(end).toContain('purl: "pkg:npm/lane@1.0.0", advisory: MAL-2026-1');
  });

  test('malware that stood before is told in full, and counted', async () => {
    const end = await endOf({ head, base: head, records: [record('npm', 'lane', 'MAL-2026-1')] });
    expect(end).toMatch(/^critical .* \(stood before this change, and gates all the same\)/m);
    expect(end).toContain('`lane@1.0.0` is malicious, says `MAL-2026-1`');
    expect(end).not.toContain('not gating');
    expect(end).toContain('Failed: 1 finding');
  });
});
