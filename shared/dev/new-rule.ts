import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { camelCase } from '../core/common-inputs.ts';

/** `npm run new-rule <check> <rule-name>`: writes the rule's file and its line in check.ts. */
const [check = '', name = ''] = process.argv.slice(2);
const folder = `actions/${check}`;
const file = `${folder}/rules/${name}.ts`;

const template = (
  documentType: string,
  importLine: string,
): string => `import type { DocumentRule } from '../../../shared/core/rule.ts';
${importLine}

export const ${camelCase(name)}: DocumentRule<${documentType}> = {
  id: '${check}/${name}',
  scope: 'document',
  title: '',
  severity: 'medium',
  confidence: 'medium',
  preset: 'recommended',
  why: '',
  advice: '',
  references: [],
  aliases: [],
  examples: { bad: [{ text: '', lines: [1] }], good: [{ text: '' }] },
  check({ doc }, report) {},
};
`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name)) fail('Usage: npm run new-rule <check> <kebab-name>');
if (!existsSync(`${folder}/check.ts`)) fail(`There is no check ${folder}.`);
if (existsSync(file)) fail(`${file} is there already.`);
const source = readFileSync(`${folder}/check.ts`, 'utf8');
const documentType = /Check<(\w+)>/u.exec(source)?.[1] ?? fail(`${folder}/check.ts declares no Check<…>.`);
const documentImport = new RegExp(`^import .*\\b${documentType}\\b.* from '(.*)';$`, 'mu').exec(source);
const from =
  documentImport?.[1]?.replace(/^\.\.\//u, '../../').replace(/^\.\//u, '../') ??
  fail(`${documentType} is not imported there.`);
const lastImport = [...source.matchAll(/^import .*;$/gmu)].at(-1)?.[0] ?? '';
const withImport = source.replace(
  lastImport,
  `${lastImport}\nimport { ${camelCase(name)} } from './rules/${name}.ts';`,
);
writeFileSync(
  `${folder}/check.ts`,
  withImport.replace(/^( *)rules: \[/mu, `$1rules: [\n$1  ${camelCase(name)},`),
);
writeFileSync(file, template(documentType, `import type { ${documentType} } from '${from}';`));
console.log(
  `Wrote ${file}. The tests fail until it says what is wrong and shows it; then "npm run generate".`,
);
