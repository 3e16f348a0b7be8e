import { camelCase } from '../core/common-inputs.ts';

/** Text of a file from the repository's root; undefined where there is none. */
type Read = (path: string) => string | undefined;

/** The new files, by path; or why there are none. */
export type NewRule = ReadonlyMap<string, string> | { readonly fault: string };

/** `name` may have a group before it, a folder of `rules/`: `images/no-digest`. */
export function newRule(check: string, name: string, read: Read): NewRule {
  const [short = '', group] = name.split('/').reverse();
  const folder = `actions/${check}`;
  const file = `${folder}/rules/${name}.ts`;
  const source = read(`${folder}/check.ts`);
  if (!kebab.test(short) || (group !== undefined && !kebab.test(group))) return { fault: usage };
  if (source === undefined) return { fault: `There is no check ${folder}. ${usage}` };
  if (read(file) !== undefined) return { fault: `${file} is there already.` };
  if (check === 'secret-scan')
    return {
      fault:
        'Kinds of secrets stand in actions/secret-scan/rules, a file for each provider: copy one like it.',
    };
  const candidates = group === undefined ? ['rules', 'check'] : [`rules/${group}`];
  const list = candidates
    .map((one) => `${folder}/${one}.ts`)
    .find((path) => listIn(read(path)) !== undefined);
  const text = list === undefined ? undefined : read(list);
  const document = documentOf(source);
  if (list === undefined || text === undefined || document === undefined)
    return {
      fault: `No list of rules was found; where rules have groups, name one: ${check} <group>/${short}`,
    };
  const depth = group === undefined ? '..' : '../..';
  const from = document.from.replace(/^\.\.\//u, `${depth}/../`).replace(/^\.\//u, `${depth}/`);
  const importing = `import { ${camelCase(short)} } from './${group ?? 'rules'}/${short}.ts';`;
  return new Map([
    [list, listed(text, camelCase(short), importing)],
    [file, template(`${check}/${short}`, document.type, from, `${depth}/../../shared/core/rule.ts`)],
  ]);
}

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const usage = 'Usage: npm run new-rule <check> [<group>/]<kebab-name>';

/** What the rules of a check see, and where that is declared, as check.ts imports it. */
function documentOf(source: string): { readonly type: string; readonly from: string } | undefined {
  const type = /Check<(\w+)[,>]/u.exec(source)?.[1] ?? '';
  const from = new RegExp(`^import [^;]*\\b${type}\\b[^;]* from '(.*)';$`, 'mu').exec(source)?.[1];
  return type === '' || from === undefined ? undefined : { type, from };
}

/** Where the list of rules begins, behind its bracket: that of the preset of the template, else the first that names any. */
function listIn(text: string | undefined): number | undefined {
  const lists = [
    ...(text ?? '').matchAll(
      /^(?:(?:export )?const (\w+)\b.* = |  rules: )\[\n(?=(?: *\/\/.*\n)* *(?!\.\.\.)\w)/gmu,
    ),
  ];
  const list = lists.find(([, name]) => name === 'recommended') ?? lists[0];
  return list && list.index + list[0].length;
}

function listed(text: string, value: string, importing: string): string {
  const at = listIn(text) ?? 0;
  const indent = /^ */u.exec(text.slice(at))?.[0] ?? '';
  const withRule = `${text.slice(0, at)}${indent}${value},\n${text.slice(at)}`;
  const last = [...withRule.matchAll(/^(?:import .*|\} from '.*');$/gmu)].at(-1);
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
  return `${withRule.slice(0, end)}\n${importing}${withRule.slice(end)}`;
}

const template = (
  id: string,
  type: string,
  from: string,
  core: string,
): string => `import type { DocumentRule } from '${core}';
import type { ${type} } from '${from}';

export const ${camelCase(id.slice(id.indexOf('/') + 1))}: DocumentRule<${type}> = {
  id: '${id}',
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
