import type { Problem } from '../../../shared/core/problem.ts';
import type { ToolFiles } from '../../../shared/core/check.ts';
import { parseToml } from '../../../shared/parse/toml.ts';
import type { Acceptance } from './acceptance.ts';
import { readAllowlist } from './allowlist.ts';
import { Fields } from './fields.ts';
import type { OwnRule, Required } from './own-rule.ts';

/** What a configuration of gitleaks asks for. */
export interface GitleaksSettings {
  readonly rules: readonly OwnRule[];
  readonly accepts: readonly Acceptance[];
  readonly problems: readonly Problem[];
  /** It leaves out what gitleaks itself knows. */
  readonly isAlone: boolean;
  /** An allowlist of it asks for the line that a secret stands on. */
  readonly readsLines: boolean;
}

type Table = Readonly<Record<string, unknown>>;

const keys = [
  ...['title', 'description', 'minVersion', 'extend', 'rules', 'allowlist', 'allowlists'],
  ...['betterleaksMinVersion'],
];
const ruleKeys = [
  ...['id', 'description', 'regex', 'path', 'secretGroup', 'entropy', 'keywords', 'tags'],
  ...['allowlist', 'allowlists', 'severity', 'confidence', 'required', 'skipReport'],
];

/** gitleaks follows `extend.path` as often. */
const deepest = 2;

/**
 * Reads `.gitleaks.toml`. With any problem nothing of it may be used: half an allowlist could open the gate. (Facts:
 * gitleaks' README, "Configuration".)
 */
export async function readGitleaks(path: string, text: string, files: ToolFiles): Promise<GitleaksSettings> {
  const problems: Problem[] = [];
  const say = (where: string, message: string, hint: string): void => {
    problems.push({
      code: 'bad-policy',
      message: `${path}: ${where === '' ? '' : `${where}: `}${message}`,
      hint,
    });
  };
  const table = await withExtended(path, text, files, say, 0);
  const root = new Fields(table, '', say);
  root.only(keys);
  const [extend] = root.tables('extend');
  extend?.only(['useDefault', 'disabledRules', 'path', 'url']);
  if (extend?.has('url')) extend.fault('url is not supported, and neither it is by gitleaks');
  const usesDefault = extend?.flag('useDefault') === true;
  const disabled = new Set(extend?.texts('disabledRules'));
  const rules: OwnRule[] = [];
  let readsLines = false;
  const accept = (lists: Fields, rule?: string): void => {
    for (const list of [...lists.tables('allowlists'), ...lists.tables('allowlist')]) {
      accepts.push(readAllowlist(list, path, rule));
      readsLines ||= list.text('regexTarget') === 'line';
    }
  };
  const accepts: Acceptance[] = [
    (suspect) =>
      [...disabled].some((id) => suspect.names.has(id))
        ? { source: `${path}: extend.disabledRules`, reason: null }
        : undefined,
  ];
  for (const fields of root.tables('rules')) {
    fields.only(ruleKeys);
    const name = fields.text('id') ?? '';
    if (name === '') fields.fault('has no id');
    const rule = readRule(fields, name);
    if (rule !== undefined && !disabled.has(name)) rules.push(rule);
    else if (rule === undefined && !usesDefault) fields.fault('has neither regex nor path');
    accept(fields, name);
  }
  accept(root);
  const known = new Set(rules.map(({ name }) => name));
  for (const { name, required } of rules)
    for (const other of required.filter((one) => !known.has(one.name)))
      say(
        'rules',
        `"${name}" requires "${other.name}", which is no rule of the file`,
        'Add it with a regex.',
      );
  const ids = rules.map(({ kind }) => kind.id);
  const twice = rules.find(({ kind }, index) => ids.indexOf(kind.id) !== index);
  if (twice !== undefined)
    say('rules', `two of them are called "${twice.name}"`, 'Give each an id of its own.');
  return { rules, accepts, problems, isAlone: !usesDefault, readsLines };
}

function readRule(fields: Fields, name: string): OwnRule | undefined {
  const isEmpty = (key: string) => (fields.text(key) ?? '') === '';
  const [regex, path] = [fields.pattern('regex'), fields.pattern('path')];
  const group = fields.number('secretGroup') ?? 0;
  const words = fields.texts('keywords').map((word) => word.toLowerCase());
  const entropy = fields.number('entropy') ?? 0;
  if (isEmpty('regex') && isEmpty('path')) return undefined;
  if (!Number.isInteger(group) || group < 0 || (regex !== undefined && group > regex.groups))
    fields.fault('secretGroup is no group of its regex');
  return {
    name,
    kind: {
      how: 'generic',
      isOwn: true,
      id: `gitleaks-${name.toLowerCase().replace(/[^0-9a-z]+/g, '-')}`,
      title: fields.text('description') ?? name,
      aliases: [name],
      sample: () => '',
    },
    regex,
    path,
    // What the gate cannot look for is no gate.
    keywords: words.every((word) => /^[\x20-\x7e]{3,128}$/.test(word)) ? words : [],
    group,
    entropy,
    required: fields.tables('required').map(readRequired),
    isSilent: fields.flag('skipReport') === true,
  };
}

function readRequired(fields: Fields): Required {
  fields.only(['id', 'withinLines', 'withinColumns']);
  const name = fields.text('id') ?? '';
  if (name === '') fields.fault('has no id');
  const within = (key: string): number => fields.number(key) ?? Number.POSITIVE_INFINITY;
  return { name, lines: within('withinLines'), columns: within('withinColumns') };
}

/** The table of a file, above that of the one it extends: lists are joined, and rules of one id become one. */
async function withExtended(
  path: string,
  text: string,
  files: ToolFiles,
  say: (where: string, message: string, hint: string) => void,
  depth: number,
): Promise<Table> {
  const read = parseToml(text);
  if ('fault' in read) {
    say(
      depth === 0 ? `line ${read.line}` : `${path}:${read.line}`,
      `not TOML: ${read.fault}`,
      'Mend the file.',
    );
    return {};
  }
  const extend = read.value.extend as Table | undefined;
  const next = typeof extend?.path === 'string' ? extend.path : '';
  if (next === '') return read.value;
  const found = depth < deepest ? await files.read(next.replace(/^(?:\.\/)+/, '')) : undefined;
  if (found === undefined) {
    say('extend.path', 'leads to no file that can be read', 'Name a file from the root of the repository.');
    return read.value;
  }
  const below = await withExtended(next, found.text, files, say, depth + 1);
  return joined(below, read.value);
}

function joined(below: Table, above: Table): Table {
  const tables = (one: Table, key: string): Table[] => (Array.isArray(one[key]) ? (one[key] as Table[]) : []);
  const lists = (one: Table): Table[] => [
    ...tables(one, 'allowlists'),
    ...(one.allowlist === undefined ? [] : [one.allowlist as Table]),
  ];
  const rules = new Map<unknown, Table>();
  for (const rule of [...tables(below, 'rules'), ...tables(above, 'rules')]) {
    const other = rules.get(rule.id);
    if (other === undefined) rules.set(rule.id, rule);
    else {
      const allowlists = [...lists(other), ...lists(rule)];
      rules.set(rule.id, { ...other, ...rule, allowlist: undefined, allowlists });
    }
  }
  const extend = { ...(below.extend as Table | undefined), ...(above.extend as Table | undefined) };
  return {
    ...below,
    ...above,
    extend,
    rules: [...rules.values()],
    allowlist: undefined,
    allowlists: [...lists(below), ...lists(above)],
  };
}
