import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import { Catalogue } from '../../shared/core/catalogue.ts';
import { parseIgnore } from '../../shared/core/ignore-comment.ts';
import { loadPolicy } from '../../shared/policy/load.ts';
import { policyKeys } from '../../shared/policy/schema.ts';
import { checks } from '../checks.ts';
import { root, type Block } from './document.ts';
import { shellFaults } from './shell.ts';
import { isSteps, isWorkflow, stepFaults, workflowFaults } from './workflow.ts';

const catalogue = new Catalogue(checks);

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with an example; one that nobody here can read is wrong too. */
export function faultsIn({ language, text }: Pick<Block, 'language' | 'text'>): readonly string[] {
  const read = readers[language];
  if (read === undefined)
    return [`nobody reads ${language === '' ? 'a block without a language' : language}`];
  try {
    return [...read(text), ...ignoreFaults(text)];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const readers: Readonly<Record<string, (text: string) => readonly string[]>> = {
  yaml: yamlFaults,
  sh: shellFaults,
  // What it was before is another's; what it becomes is read.
  diff: (text) => yamlFaults(text.replace(/^-.*\n?/gmu, '').replace(/^[+ ]/gmu, '')),
  json: (text) => (JSON.parse(text) === undefined ? ['is nothing'] : []),
  toml: (text) => (Object.keys(parseToml(text)).length === 0 ? ['is empty'] : []),
  mermaid: (text) =>
    /^(?:flowchart (?:TD|LR)|sequenceDiagram|stateDiagram-v2)\n/u.test(text) ? [] : ['no diagram'],
  // A template is no YAML; what it shows is the comment.
  gotmpl: mustHoldIgnore,
  text: mustHoldIgnore,
  dockerfile: mustHoldIgnore,
};

function mustHoldIgnore(text: string): readonly string[] {
  return text.includes('portcullis-ignore:') ? [] : ['shows nothing that can be tested'];
}

/** A comment of ours has to be one that is honoured; `<rule>` stands for any rule. */
export function ignoreFaults(text: string): readonly string[] {
  return [...text.matchAll(/portcullis-ignore:[^\n]*/gu)]
    .map(([comment]) => comment.replace(/\s*(?:\*\/.*|-->)$/u, ''))
    .filter((comment) => !/[<…]/u.test(comment))
    .flatMap((comment) => {
      const parsed = parseIgnore(comment);
      if (parsed === undefined || 'fault' in parsed) return [`${comment}: ${parsed?.fault ?? 'no ignore'}`];
      return unknownIn(parsed.ignore.selectors);
    });
}

const unknownIn = (selectors: readonly string[]): readonly string[] =>
  selectors
    .filter((selector) =>
      [selector, `manifest-policy-check/${selector}`].every((name) => catalogue.select(name).length === 0),
    )
    .map((selector) => `no rule is called ${selector}`);

function yamlFaults(text: string): readonly string[] {
  const value = load(text);
  if (isWorkflow(value)) return workflowFaults(value);
  if (isSteps(value)) return stepFaults(value);
  if (!isFields(value)) return ['is neither steps, a workflow nor a policy'];
  if ('repos' in value) return hookFaults(value);
  if ('metadata' in value) return annotationFaults(value);
  return policyFaults(text, Object.keys(value));
}

/** What the loader says about a policy. */
export function policyFaults(text: string, keys?: readonly string[]): readonly string[] {
  if (keys?.some((key) => !policyKeys.includes(key))) return [`no policy has ${keys.join(', ')}`];
  const file = { path: '.github/portcullis.yml', text, size: text.length, blob: '' };
  return loadPolicy(file, catalogue).problems.map(({ message }) => message);
}

function annotationFaults({ metadata }: Fields): readonly string[] {
  const { annotations } = isFields(metadata) ? metadata : {};
  const own = Object.entries(isFields(annotations) ? annotations : {}).filter(([name]) =>
    name.startsWith('portcullis/ignore'),
  );
  if (own.length === 0) return ['holds no annotation of ours'];
  return own.flatMap(([, value]) => ignoreFaults(`portcullis-ignore: ${String(value)}`));
}

/** `.pre-commit-config.yaml`: a hook of ours has to be one that the repository offers. */
function hookFaults({ repos }: Fields): readonly string[] {
  const offer = join(root, '.pre-commit-hooks.yaml');
  if (!existsSync(offer)) return ['there is no .pre-commit-hooks.yaml'];
  const offered = (load(readFileSync(offer, 'utf8')) as readonly Fields[]).map(({ id }) => id);
  const hooks = (repos as readonly Fields[]).flatMap((repo) => repo.hooks as readonly Fields[]);
  return hooks.filter(({ id }) => !offered.includes(id)).map(({ id }) => `no hook is called ${String(id)}`);
}
