import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'portcullis-layers-'));
  for (const name of ['actions', 'shared', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (program: string, args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout };
};
const cruise = (type: string) =>
  run('dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    type,
    'actions',
    'shared',
  ]);
const lint = (file: string) => run('eslint/bin/eslint.js', ['-c', 'shared/dev/eslint.config.js', file]);

/** Writes files, runs `work`, takes them away again. */
function planted<Result>(files: Readonly<Record<string, string>>, work: () => Result): Result {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  try {
    return work();
  } finally {
    for (const path of Object.keys(files)) rmSync(join(copy, path));
  }
}

describe('layers', { timeout: 60_000 }, () => {
  test('the real tree is clean, and all of it was seen', () => {
    const { summary } = JSON.parse(cruise('json').stdout) as {
      summary: { totalCruised: number; error: number };
    };
    const sources = execFileSync('git', ['ls-files', 'actions', 'shared'], { cwd: root, encoding: 'utf8' });
    expect(summary.error).toBe(0);
    expect(summary.totalCruised).toBeGreaterThanOrEqual(
      sources.split('\n').filter((path) => path.endsWith('.ts')).length,
    );
  });

  test.each([
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
      files: { 'shared/core/planted.ts': "export { checks } from '../../actions/registry.ts';\n" },
      rule: 'shared-not-actions',
    },
    {
      name: 'an action that imports another',
      files: {
        'actions/dockerfile-lint/planted.ts':
          "export { imagePinCheck } from '../image-pin-check/check.ts';\n",
      },
      rule: 'action-not-action',
    },
    {
      name: 'a parser that imports the policy',
      files: { 'shared/parse/planted.ts': "export { policySchema } from '../policy/schema.ts';\n" },
      rule: 'layer-parse',
    },
    {
      name: 'a cycle',
      files: {
        'shared/core/planted.ts': "import { b } from './planted-b.ts';\nexport const a: unknown = b;\n",
        'shared/core/planted-b.ts': "import { a } from './planted.ts';\nexport const b: unknown = a;\n",
      },
      rule: 'no-cycles',
    },
  ])('$name fails', ({ files, rule }) => {
    const { status, stdout } = planted(files, () => cruise('err'));
    expect(stdout).toContain(`error ${rule}:`);
    expect(status).not.toBe(0);
  });

  test.each([
    {
      name: 'a global fetch',
      text: "export const planted = () => fetch('https://host.example');\n",
      rule: 'no-restricted-globals',
    },
    { name: 'process', text: 'export const planted = () => process.cwd();\n', rule: 'no-restricted-globals' },
    {
      name: 'a node: builtin',
      text: "export { readFileSync } from 'node:fs';\n",
      rule: 'no-restricted-imports',
    },
  ])('$name in a rule fails', ({ text, rule }) => {
    const file = 'actions/dockerfile-lint/rules/planted.ts';
    const { status, stdout } = planted({ [file]: text }, () => lint(file));
    expect(stdout).toContain(rule);
    expect(status).toBe(1);
  });
});
