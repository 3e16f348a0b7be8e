import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';
import { templateNames } from '../../actions/init/template-names.ts';
import { outlineOf } from '../../actions/outlines.ts';
import { loadChecks } from '../../actions/registry.ts';
import { checksInput, commonInputs } from '../core/common-inputs.ts';
import { policySchema } from '../policy/schema.ts';
import { reportJsonSchema } from '../report/json-schema.ts';
import { actionYml, checkAction, orgAuditAction, reportAction, suiteAction } from './action-yml.ts';
import { gateWasm } from './gate-wasm.ts';
import { between, table } from './markdown.ts';
import { coveragePage, coverageTable, inputTable, ruleTable, rulesIndex } from './pages.ts';
import { providerPages, providersIndexPage } from './provider-pages.ts';
import { providerFiles } from './providers.ts';
import { isOnOwnPage, rulePages } from './rule-page.ts';

const checks = await loadChecks();

/** Everything that is written from a fact stated elsewhere: path -> text. */
function files(): Map<string, string> {
  const read = (path: string): string => readFileSync(path, 'utf8');
  const json = (schema: unknown): string => JSON.stringify(schema);
  const suite = suiteAction(checks);
  const checkTable = table(
    ['check', 'what it does', 'rules'],
    checks.map(({ id, summary, rules }) => [
      `[\`${id}\`](actions/${id}/README.md)`,
      summary,
      `[${String(rules.length)}](actions/${id}/rules.md)`,
    ]),
  );
  let readme = between(read('README.md'), 'checks', checkTable);
  readme = between(readme, 'inputs', inputTable([checksInput, ...commonInputs]));
  return new Map([
    ['action.yml', actionYml(suite)],
    ['actions/outlines.json', JSON.stringify(checks.map(outlineOf))],
    ['actions/init/templates.json', json(templates(read))],
    ['README.md', readme],
    ['actions/org-audit/action.yml', actionYml(orgAuditAction)],
    [
      'actions/org-audit/README.md',
      between(read('actions/org-audit/README.md'), 'inputs', inputTable(orgAuditAction.inputs)),
    ],
    ['actions/report/action.yml', actionYml(reportAction)],
    [
      'actions/report/README.md',
      between(read('actions/report/README.md'), 'inputs', inputTable(reportAction.inputs)),
    ],
    ['shared/policy/policy.schema.json', json(z.toJSONSchema(policySchema, { io: 'input' }))],
    ['shared/report/report.schema.json', json(reportJsonSchema())],
    ['actions/secret-scan/gate/gate-wasm.ts', gateWasm()],
    ...providerFiles(),
    ...providerPages(),
    [
      '.github/docs/migration.md',
      between(read('.github/docs/migration.md'), 'coverage', coverageTable(checks)),
    ],
    ...checks.flatMap((check): [string, string][] => {
      const folder = `actions/${check.id}`;
      const page = between(read(`${folder}/README.md`), 'rules', ruleTable(check));
      return [
        [`${folder}/action.yml`, actionYml(checkAction(check))],
        [`${folder}/README.md`, between(page, 'inputs', inputTable(check.inputs))],
        [`${folder}/rules.md`, check.rules.every(isOnOwnPage) ? rulesIndex(check) : providersIndexPage()],
        ...rulePages(check),
        ...(check.upstream
          ? [[`${folder}/coverage.md`, coveragePage(check)] satisfies [string, string]]
          : []),
      ];
    }),
  ]);
}

/** Workflows that the command `init` writes: their text stands in workflows-templates. */
const templates = (read: (path: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(templateNames)
      .flatMap((files) => Object.values(files))
      .map((name) => [name, read(`workflows-templates/${name}.yml`)]),
  );

/** Prettier leaves them alone (.prettierignore): two thousand pages would take it a minute. */
const isPlain = (path: string): boolean =>
  /^actions\/[^/]+\/(?:pages\/|rules\.md$|coverage\.md$)/u.test(path);

/** Writes what is generated, and takes away pages of rules that are gone; with `--check` only says what is stale, and fails. */
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
const options = { singleQuote: true, printWidth: 110, trailingComma: 'all' } as const;
const all = files();
for (const [path, text] of all) {
  const formatted = isPlain(path) ? text : await format(text, { ...options, filepath: path });
  if (existsSync(path) && readFileSync(path, 'utf8') === formatted) continue;
  stale.push(path);
  if (isCheck) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatted);
}
const pages = checks.flatMap(({ id }) =>
  readdirSync(`actions/${id}/pages`).map((name) => `actions/${id}/pages/${name}`),
);
for (const path of pages.filter((path) => !all.has(path))) {
  stale.push(path);
  if (!isCheck) rmSync(path);
}
const shown = stale.length > 20 ? [...stale.slice(0, 20), `${String(stale.length - 20)} more`] : stale;
if (stale.length > 0 && isCheck) {
  console.error(`Stale: ${shown.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
} else console.log(stale.length > 0 ? `Wrote ${shown.join(', ')}.` : 'Generated files are fresh.');

/** Rules are made of these: what is told of rules was told of those before. */
const isSource = (path: string): boolean => /^actions\/secret-scan\/(?:providers|match)\//u.test(path);
if (!isCheck && stale.some(isSource)) {
  const { status } = spawnSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
