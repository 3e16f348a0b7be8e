import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'portcullis-layers-'));
  // Breaks are found without the thousands of rules for tokens, which take most of the time.
  const isNeeded = (path: string): boolean => !/secret-scan.rules./.test(path);
  for (const name of ['actions', 'shared', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: isNeeded });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (program: string, args: readonly string[], cwd = copy) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout };
};
interface Cruised {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}
const cruise = (folder: string): Cruised['summary'] => {
  const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const program = 'dependency-cruiser/bin/dependency-cruise.mjs';
  const { stdout } = run(program, [...config, 'actions', 'shared'], folder);
  return (JSON.parse(stdout) as Cruised).summary;
};

/** Every break, all planted at once: the first file of each is the one to blame. */
const breaks = [
  {
    name: 'a rule that reaches node:fs through another file',
    files: {
      'actions/dockerfile-lint/rules/planted.ts':
        "import { far } from '../planted-far.ts';\nexport const planted = far;\n",
      'actions/dockerfile-lint/planted-far.ts':
        "import { readFileSync } from 'node:fs';\nexport const far = readFileSync;\n",
    },
    rule: 'rule-reaches-nothing',
  },
  {
    name: 'shared that imports an action',
    files: { 'shared/report/planted.ts': "export { loadChecks } from '../../actions/registry.ts';\n" },
    rule: 'shared-not-actions',
  },
  {
    name: 'an action that imports another',
    files: {
      'actions/dockerfile-lint/planted.ts': "export { imagePinCheck } from '../image-pin-check/check.ts';\n",
    },
    rule: 'action-not-action',
  },
  {
    name: 'a check that takes the network itself',
    files: {
      'actions/image-pin-check/planted.ts': "export { guardedHttp } from '../../shared/network/http.ts';\n",
    },
    rule: 'check-stays-pure',
  },
  {
    name: 'a parser that imports the policy',
    files: { 'shared/parse/planted.ts': "export { policySchema } from '../policy/schema.ts';\n" },
    rule: 'layer-parse',
  },
  {
    name: 'a cycle',
    files: {
      'shared/core/planted-b.ts': "import { a } from './planted.ts';\nexport const b: unknown = a;\n",
      'shared/core/planted.ts': "import { b } from './planted-b.ts';\nexport const a: unknown = b;\n",
    },
    rule: 'no-cycles',
  },
];

const forbidden = [
  {
    name: 'a global fetch',
    file: 'actions/dockerfile-lint/rules/planted-fetch.ts',
    text: "export const planted = () => fetch('https://host.example');\n",
    rule: 'no-restricted-globals',
  },
  {
    name: 'process',
    file: 'actions/dockerfile-lint/rules/planted-process.ts',
    text: 'export const planted = () => process.cwd();\n',
    rule: 'no-restricted-globals',
  },
  {
    name: 'a node: builtin',
    file: 'actions/dockerfile-lint/rules/planted-builtin.ts',
    text: "export { readFileSync } from 'node:fs';\n",
    rule: 'no-restricted-imports',
  },
];

function plant(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
}

describe('layers', { timeout: 60_000 }, () => {
  test('the real tree is clean, and all of it was seen', () => {
    const { totalCruised, violations } = cruise(root);
    const sources = execFileSync('git', ['ls-files', 'actions', 'shared'], { cwd: root, encoding: 'utf8' });
    expect(violations).toEqual([]);
    expect(totalCruised).toBeGreaterThanOrEqual(
      sources.split('\n').filter((path) => path.endsWith('.ts')).length,
    );
  });

  test('every break is found where it is', () => {
    for (const { files } of breaks) plant(files);
    const found = cruise(copy).violations.map(({ from, rule }) => `${rule.name} ${from}`);
    for (const { files } of breaks) for (const path of Object.keys(files)) rmSync(join(copy, path));
    expect(found).toEqual(
      expect.arrayContaining(breaks.map(({ rule, files }) => `${rule} ${Object.keys(files)[0] ?? ''}`)),
    );
  });

  test('what imports do not show is forbidden in rules', () => {
    for (const { file, text } of forbidden) plant({ [file]: text });
    const files = forbidden.map(({ file }) => file);
    const { stdout } = run('eslint/bin/eslint.js', [
      ...['-c', 'shared/dev/eslint.config.js', '--format', 'json'],
      ...files,
    ]);
    const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[];
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId }) => `${ruleId} ${filePath.slice(filePath.indexOf('actions/'))}`),
    );
    expect(found).toEqual(expect.arrayContaining(forbidden.map(({ rule, file }) => `${rule} ${file}`)));
  });
});
