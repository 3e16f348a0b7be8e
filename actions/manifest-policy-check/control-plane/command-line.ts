import type { Field } from '../../../shared/parse/yaml-field.ts';
import { componentOf, type Setting } from './setup.ts';

/** A word of a command line. */
export interface Word {
  readonly text: string;
  readonly field: Field;
  /** The field holds this word and nothing else. */
  readonly isAlone: boolean;
}

export interface CommandLine {
  readonly program: string;
  readonly words: readonly Word[];
}

/** No command line of a container is longer than what the kernel takes. */
const longestScript = 64_000;

/** What a container runs, a script of a shell looked into. Undefined where that is up to the image. */
export function commandLineOf(container: Field): CommandLine | undefined {
  const own = [...container.at('command').items, ...container.at('args').items].map((field): Word => ({
    text: field.source ?? '',
    field,
    isAlone: true,
  }));
  const [first, ...words] = own;
  if (first === undefined) return undefined;
  const hasProgram = container.at('command').items.length > 0;
  if (!hasProgram) return { program: imageName(container.at('image').source ?? ''), words: own };
  const [second, ...rest] = words;
  // Until Kubernetes 1.18 one program was all of them: `hyperkube kubelet`, `hyperkube apiserver`.
  if (second !== undefined && /(?:^|\/)hyperkube$/.test(first.text))
    return { program: componentOf(second.text) ?? `kube-${second.text}`, words: rest };
  if (!/(?:^|\/)(?:ba|da|a)?sh$/.test(first.text)) return { program: first.text, words };
  const script = words.find(({ text }) => !text.startsWith('-'));
  return script && started(script);
}

/** `registry.example:5000/k/etcd:3.6@sha256:…` -> `etcd`. */
const imageName = (reference: string): string =>
  /(?:^|\/)([^/:@]+)(?::[^/@]*)?(?:@.*)?$/.exec(reference.slice(-1000))?.[1] ?? '';

/** The last of the components that a script starts. */
function started({ text, field }: Word): CommandLine | undefined {
  const commands = text
    .slice(0, longestScript)
    .replaceAll('\\\n', ' ')
    .split(/[;\n|]|&&|\s&\s/)
    .map(wordsOf);
  const run = commands.findLast(([program = '']) => componentOf(program) !== undefined);
  if (run === undefined) return undefined;
  const [program = '', ...words] = run;
  return { program, words: words.map((each) => ({ text: each, field, isAlone: false })) };
}

/** Without quotes, redirections and what stands in front of the program. */
function wordsOf(command: string): readonly string[] {
  const words = command
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/["']/g, ''))
    .filter((word) => word !== '' && !/^\d?>|^&$/.test(word));
  const program = words.findIndex((word) => !/^(?:exec|nohup|[A-Za-z_]\w*=.*)$/.test(word));
  return program === -1 ? [] : words.slice(program);
}

export interface Flags {
  readonly flags: ReadonlyMap<string, readonly Setting[]>;
  /** Some words are known only to the run. */
  readonly isOpen: boolean;
}

/** `--name=value`, `--name value`, `--name`; etcd takes one dash too, the others `_` for `-`. */
export function flagsIn(words: readonly Word[]): Flags {
  const flags = new Map<string, Setting[]>();
  let isOpen = false;
  for (const [index, word] of words.entries()) {
    const { text, field, isAlone } = word;
    const [, name, value] = /^--?([A-Za-z][\w-]*)(?:=([\s\S]*))?$/.exec(text) ?? [];
    if (name === undefined) {
      isOpen ||= text.startsWith('$');
      continue;
    }
    const next = words[index + 1];
    const isBeside = value === undefined && next !== undefined && !next.text.startsWith('-');
    const written = isAlone ? (to: string) => (isBeside ? to : `--${name}=${to}`) : undefined;
    const setting: Setting = {
      field: isBeside ? next.field : field,
      value: known(value ?? (isBeside ? next.text : 'true')),
      written,
    };
    const key = name.replaceAll('_', '-');
    flags.set(key, [...(flags.get(key) ?? []), setting]);
  }
  return { flags, isOpen };
}

const known = (value: string): string | undefined => (/\$[({\w]/.test(value) ? undefined : value);
