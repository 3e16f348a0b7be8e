import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { z } from 'zod';
import { outlineOf } from '../../actions/outlines.ts';
import { loadChecks } from '../../actions/registry.ts';
import { checksInput, commonInputs } from '../core/common-inputs.ts';
import { policySchema } from '../policy/schema.ts';
import { reportJsonSchema } from '../report/json-schema.ts';
import { actionYml, checkAction, reportAction, suiteAction } from './action-yml.ts';
import { gateWasm } from './gate-wasm.ts';
import { between, coveragePage, inputTable, ruleTable, rulesPage, table } from './pages.ts';
import { providersIndex } from './providers.ts';

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
    ['README.md', readme],
    ['actions/report/action.yml', actionYml(reportAction)],
    [
      'actions/report/README.md',
      between(read('actions/report/README.md'), 'inputs', inputTable(reportAction.inputs)),
    ],
    ['shared/policy/policy.schema.json', json(z.toJSONSchema(policySchema, { io: 'input' }))],
    ['shared/report/report.schema.json', json(reportJsonSchema())],
    ['actions/secret-scan/gate/gate-wasm.ts', gateWasm()],
    ['actions/secret-scan/providers.ts', providersIndex()],
    ...checks.flatMap((check): [string, string][] => {
      const folder = `actions/${check.id}`;
      const page = between(read(`${folder}/README.md`), 'rules', ruleTable(check));
      return [
        [`${folder}/action.yml`, actionYml(checkAction(check))],
        [`${folder}/README.md`, between(page, 'inputs', inputTable(check.inputs))],
        [`${folder}/rules.md`, rulesPage(check)],
        ...(check.upstream
          ? [[`${folder}/coverage.md`, coveragePage(check)] satisfies [string, string]]
          : []),
      ];
    }),
  ]);
}

/** Writes what is generated; with `--check` only says what is stale, and fails. */
const stale: string[] = [];
const options = { singleQuote: true, printWidth: 110, trailingComma: 'all' } as const;
for (const [path, text] of files()) {
  const formatted = await format(text, { ...options, filepath: path });
  if (existsSync(path) && readFileSync(path, 'utf8') === formatted) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) writeFileSync(path, formatted);
}
if (stale.length > 0 && process.argv.includes('--check')) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
} else console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}.` : 'Generated files are fresh.');
