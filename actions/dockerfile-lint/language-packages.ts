import { remembered } from '../../shared/core/remembered.ts';
import type { Reporter } from '../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../shared/parse/dockerfile.ts';
import type { ShellWord } from '../../shared/parse/shell.ts';
import { operands, optionValues, textOf, withValue } from './command-line.ts';
import { withoutLogin } from './downloads.ts';
import { commandEvidence } from './evidence.ts';
import type { Invocation } from './invocations.ts';
import { isOpenGem, isOpenModule, isOpenNodePackage, isOpenRequirement } from './package-versions.ts';
import type { IsOpen } from './package-versions.ts';
import { programsOf } from './invocations.ts';
import { runs } from './runs.ts';

export type Language = 'python' | 'node' | 'ruby' | 'go';

/** A call that installs packages of a language. */
export interface LanguageInstall {
  readonly language: Language;
  /** `pip`, `pipx`, `uv`, `npm`, `pnpm`, `yarn`, `bun`, `gem`, `go`. */
  readonly tool: string;
  /** The word that says what is done: `install`, `add`. */
  readonly verb: ShellWord;
  /** Packages named one by one; what a file lists is not here. */
  readonly packages: readonly ShellWord[];
  /** The versions stand elsewhere: in a constraints file, in an option for all packages. */
  readonly isConstrained: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Options that take the next word (`pip install --help`, `pipx install --help`, `uv pip install --help`). */
const pythonValued = words(
  `--abi --build --cache-dir --cert --client-cert --config-setting --config-settings --constraint --default-index
  --editable --exclude-newer --exists-action --extra --extra-index-url --find-links --global-option --group --hash
  --implementation --index --index-strategy --index-url --install-option --keyring-provider --link-mode --log
  --no-binary --only-binary --override --pip-args --platform --prefix --prerelease --preinstall --progress-bar
  --proxy --python --python-version --report --requirement --resolution --retries --root --root-user-action --src
  --suffix --target --timeout --trusted-host --upgrade-strategy --use-deprecated --use-feature --with`,
);
const pythonShort = 'bcCdefiprt';
const nodeValued = words(
  `--arch --before --cache --cache-folder --cafile --cpu --cwd --dir --fetch-retries --fetch-timeout --filter
  --global-dir --globalconfig --https-proxy --include --install-strategy --libc --location --loglevel --modules-folder
  --mutex --network-concurrency --network-timeout --node-linker --omit --os --platform --prefix --proxy --registry
  --reporter --script-shell --store-dir --tag --target --use-yarnrc --userconfig --workspace`,
);
const rubyValued = words(
  `--bindir --build-root --config-file --file --http-proxy --install-dir --platform --source --target-rbconfig
  --trust-policy --version`,
);
/** `go help build`; go takes one dash or two. */
const goValued = words(
  `C asmflags buildmode compiler covermode coverpkg exec gccgoflags gcflags installsuffix ldflags mod modfile o overlay
  p pgo pkgdir tags toolexec`,
);

/** All that npm takes for `install` (`npm help install`). */
const npmVerbs = words('add i in ins inst insta instal install isnt isnta isntal isntall');
const nodeVerbs: Readonly<Record<string, ReadonlySet<string>>> = {
  npm: npmVerbs,
  pnpm: words('add i install'),
  yarn: words('add install'),
  yarnpkg: words('add install'),
  bun: words('a add i install'),
};

const openness: Readonly<Record<Language, IsOpen>> = {
  python: isOpenRequirement,
  node: isOpenNodePackage,
  ruby: isOpenGem,
  go: isOpenModule,
};

/** What an invocation installs; undefined where it installs nothing of a language. */
export function languageInstall({ name, args }: Invocation): LanguageInstall | undefined {
  if (Object.hasOwn(nodeVerbs, name)) return nodeInstall(name, args);
  if (name === 'gem') return gemInstall(args);
  if (name === 'go') return goInstall(args);
  return /^(?:pip|py|uv)/.test(name) ? pythonInstall(name, args) : undefined;
}

/** What every RUN installs, with the calls that do so. */
export const installs = remembered((doc: Dockerfile) =>
  runs(doc).flatMap((instruction) =>
    programsOf(instruction).flatMap((invocation) => {
      const install = languageInstall(invocation);
      return install === undefined ? [] : [{ instruction, invocation, install }];
    }),
  ),
);

function pythonInstall(name: string, args: readonly ShellWord[]): LanguageInstall | undefined {
  const pip = pipArguments(name, args);
  const tool = pip === undefined ? name : 'pip';
  if (pip === undefined && name !== 'pipx' && name !== 'uv') return undefined;
  const given = pip ?? args;
  const named = operands(given, pythonShort, pythonValued);
  const [first, second] = named;
  const isUv = tool === 'uv' && ['pip', 'tool'].includes(first?.value ?? '');
  if (tool === 'uv' && !isUv) return undefined;
  const verb = isUv ? second : first;
  if (verb?.value !== 'install') return undefined;
  const editable = [...optionValues(given, ['-e', '--editable'])].map(({ word, value }) =>
    withValue(word, value),
  );
  const isConstrained = !optionValues(given, ['-c', '--constraint', '--constraints', '--override']).next()
    .done;
  return {
    language: 'python',
    tool,
    verb,
    packages: [...named.slice(isUv ? 2 : 1), ...editable],
    isConstrained,
  };
}

/** What stands behind `pip` or `python -m pip`. */
function pipArguments(name: string, args: readonly ShellWord[]): readonly ShellWord[] | undefined {
  if (/^pip[\d.]*$/.test(name)) return args;
  if (!/^(?:python|pypy)[\d.]*$/.test(name)) return undefined;
  const script = args.findIndex((word) => !/^-[A-Za-z]+$/.test(textOf(word)));
  const isModule = /^-[A-Za-z]*m$/.test(args[script - 1]?.value ?? '');
  return isModule && args[script]?.value === 'pip' ? args.slice(script + 1) : undefined;
}

function nodeInstall(name: string, args: readonly ShellWord[]): LanguageInstall | undefined {
  const named = operands(args, 'Cw', nodeValued);
  const isGlobal = name.startsWith('yarn') && named[0]?.value === 'global';
  const [verb, ...packages] = isGlobal ? named.slice(1) : named;
  if (verb?.value === undefined || nodeVerbs[name]?.has(verb.value) !== true) return undefined;
  return { language: 'node', tool: name === 'yarnpkg' ? 'yarn' : name, verb, packages, isConstrained: false };
}

function gemInstall(args: readonly ShellWord[]): LanguageInstall | undefined {
  // What stands behind `--` is for the build of the extension.
  const end = args.findIndex(({ value }) => value === '--');
  const own = end === -1 ? args : args.slice(0, end);
  const [verb, ...named] = operands(own, 'BginPpsv', rubyValued);
  if (verb?.value !== 'install' && verb?.value !== 'i') return undefined;
  const packages = named.filter(({ value }) => value !== 'true' && value !== 'false');
  const isConstrained = !optionValues(own, ['-v', '--version']).next().done;
  return { language: 'ruby', tool: 'gem', verb, packages, isConstrained };
}

function goInstall(args: readonly ShellWord[]): LanguageInstall | undefined {
  const named: ShellWord[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index];
    if (word === undefined) break;
    const option = /^--?([A-Za-z]\w*)(=?)/.exec(textOf(word));
    if (option === null) named.push(word);
    else if (option[2] === '' && goValued.has(option[1] ?? '')) index++;
  }
  const [verb, ...packages] = named;
  if (verb === undefined || !['install', 'get', 'run'].includes(verb.value ?? '')) return undefined;
  // Behind the package stand the words for the program that `go run` starts.
  const own = verb.value === 'run' ? packages.slice(0, 1) : packages;
  return { language: 'go', tool: 'go', verb, packages: own, isConstrained: false };
}

/** The packages of one language whose version the Dockerfile leaves open. */
export function reportOpen(
  doc: Dockerfile,
  report: Reporter,
  language: Language,
  isExcused: (instruction: Instruction, written: string, verb: string) => boolean = () => false,
): void {
  for (const { instruction, invocation, install } of installs(doc)) {
    if (install.language !== language || install.isConstrained) continue;
    const verb = textOf(install.verb);
    for (const { value, region } of install.packages) {
      if (value === undefined || !openness[language](value, verb)) continue;
      if (isExcused(instruction, value, verb)) continue;
      report({
        region,
        message: `${install.tool} takes whatever version of \`${shown(value)}\` is there on the day of the build.`,
        ...commandEvidence(invocation, `${shown(value)}: `),
      });
    }
  }
}

/** In UTF-16 code units. */
const longestShown = 100;

/** Without a login: `git+https://user:password@host/`. */
const shown = (value: string): string => withoutLogin(value).slice(0, longestShown);
