import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRule } from '../../../shared/dev/rule-template.ts';
import { root } from '../../docs/document.ts';

const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

test.each([
  ['dockerfile-lint', 'my-new-rule', 'rules.ts', '../../../shared/parse/dockerfile.ts'],
  ['image-pin-check', 'my-new-rule', 'check.ts', '../pin-document.ts'],
  ['cosign-verify', 'my-new-rule', 'check.ts', undefined],
  ['dependency-audit', 'my-new-rule', 'check.ts', undefined],
  ['manifest-policy-check', 'images/my-new-rule', 'rules/images.ts', '../../manifest.ts'],
])('a rule of %s stands in its list', (check, name, list, from) => {
  const made = newRule(check, name, read);
  if ('fault' in made) throw new Error(made.fault);
  const [listPath = '', file = ''] = [...made.keys()];
  expect([listPath, file]).toEqual([`actions/${check}/${list}`, `actions/${check}/rules/${name}.ts`]);
  const before = read(listPath)?.split('\n') ?? [];
  const added =
    made
      .get(listPath)
      ?.split('\n')
      .filter((line) => !before.includes(line)) ?? [];
  expect(added.map((line) => line.trim())).toEqual([
    `import { myNewRule } from './${name.includes('/') ? name : `rules/${name}`}.ts';`,
    'myNewRule,',
  ]);
  const text = made.get(file) ?? '';
  expect(text).toContain(`id: '${check}/my-new-rule'`);
  if (from !== undefined) expect(text).toContain(`from '${from}';`);
  const here = join(root, file, '..');
  const imported = [...text.matchAll(/ from '(.*)';/gu)].map(([, path = '']) => join(here, path));
  expect(imported.filter((path) => !existsSync(path))).toEqual([]);
});

test.each([
  ['dockerfile-lint', 'MyRule', 'Usage'],
  ['dockerfile-lint', '../../x', 'Usage'],
  ['dockerfile-lint', 'sudo', 'is there already'],
  ['no-check', 'my-rule', 'There is no check'],
  ['manifest-policy-check', 'my-rule', 'name one: manifest-policy-check <group>/my-rule'],
  ['secret-scan', 'my-rule', 'a file for each provider'],
])('%s %s is refused', (check, name, fault) => {
  expect(newRule(check, name, read)).toEqual({ fault: expect.stringContaining(fault) as string });
});
