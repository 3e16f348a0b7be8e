import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newRule } from './rule-template.ts';

/** `npm run new-rule <check> [<group>/]<rule-name>`: writes the rule's file and its line in the list of rules. */
const [check = '', name = ''] = process.argv.slice(2);
const made = newRule(check, name, (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
if ('fault' in made) {
  console.error(made.fault);
  process.exitCode = 1;
} else {
  for (const [path, text] of made) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`Wrote ${[...made.keys()].join(' and ')}.
1. Say why and what to write instead; show what is found and what is not; write check().
2. npx vitest run --config test/vitest.config.ts --project unit test/contract -t ${check}/${name.split('/').at(-1) ?? ''}
3. npm run generate writes its page.`);
}
