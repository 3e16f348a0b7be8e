import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { wordBehind } from '../added-word.ts';
import { optionWord, textOf } from '../command-line.ts';
import { environment } from '../environment.ts';
import { commandEvidence } from '../evidence.ts';
import type { Invocation } from '../invocations.ts';
import { installs, languageInstall } from '../language-packages.ts';
import { isFalse } from '../settings.ts';
import { programsOf } from '../invocations.ts';
import { passingFolders, shippedRuns } from '../runs.ts';

export const pipCache: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/pip-cache',
  scope: 'document',
  title: 'pip leaves its cache in the image',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'Every downloaded package stays in the layer a second time, and the running program never reads it.',
  advice:
    'Add `--no-cache-dir`, or keep the cache outside: `RUN --mount=type=cache,target=/root/.cache/pip`.',
  references: [
    'https://pip.pypa.io/en/stable/topics/caching/#disabling-caching',
    'https://docs.docker.com/build/cache/optimize/#use-cache-mounts',
  ],
  aliases: ['DL3042'],
  examples: {
    bad: [
      { text: 'FROM python:3.12\nRUN pip install -r requirements.txt\n', lines: [2] },
      {
        text: 'FROM python:3.12\nRUN apt-get update && \\\n  python3 -m pip --quiet install a==1\n',
        lines: [3],
      },
      { text: 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=off\nRUN ["pip", "install", "a==1"]\n', lines: [3] },
      { text: 'FROM python:3.12\nRUN <<EOF\npip3.12 install a==1\nEOF\n', lines: [3] },
      { text: 'FROM python:3.12 AS onbuild\nONBUILD RUN pip install a==1\nFROM python:3.12\n', lines: [2] },
    ],
    good: [
      { text: 'FROM python:3.12\nRUN pip install --no-cache-dir a==1 && pip --no-cache-dir install b==1\n' },
      { text: 'FROM python:3.12 AS base\nENV PIP_NO_CACHE_DIR=1\nFROM base\nRUN pip install a==1\n' },
      { text: 'FROM python:3.12\nRUN export PIP_NO_CACHE_DIR=true && pip install a==1\n' },
      { text: 'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install a==1\n' },
      {
        text: 'FROM python:3.12\nRUN pip install a==1 && rm -rf ~/.cache\nRUN pip install b && pip cache purge\n',
      },
      {
        text: 'FROM python:3.12 AS build\nRUN pip install a==1\nFROM python:3.12\nCOPY --from=build /a /a\n',
      },
    ],
  },
  check({ doc }, report) {
    const installing = installs(doc).filter(({ install }) => install.tool === 'pip');
    if (installing.length === 0) return;
    const callers = new Set(installing.map(({ instruction }) => instruction));
    const switches = environment(doc, 'PIP_NO_CACHE_DIR');
    const folders = environment(doc, 'PIP_CACHE_DIR');
    for (const instruction of shippedRuns(doc)) {
      if (!callers.has(instruction)) continue;
      if (isOn(switches.get(instruction)) || isPassing(instruction, folders.get(instruction))) continue;
      const programs = programsOf(instruction);
      const last = programs.findLastIndex(cleans);
      let isOff = false;
      for (const [index, invocation] of programs.entries()) {
        isOff ||= exports(invocation);
        const install = languageInstall(invocation);
        if (install?.tool !== 'pip' || isOff || index < last || keepsNothing(invocation)) continue;
        const edit = wordBehind(doc, install.verb, '--no-cache-dir');
        report({
          region: install.verb.region,
          message: 'What pip downloads stays in the layer as a cache that nothing reads again.',
          ...commandEvidence(invocation),
          fixes: edit === undefined ? [] : [{ title: 'Add `--no-cache-dir`', mode: 'fix', edits: [edit] }],
        });
      }
    }
  },
};

/** A value that only the build knows may be one that says yes. */
const isOn = (value: string | undefined): boolean => value !== undefined && value !== '' && !isFalse(value);

const isPassing = (instruction: Instruction, folder: string | undefined): boolean =>
  passingFolders(instruction).some(
    (target) => /pip|\/\.cache$|\$/.test(target) || target === folder || target === '/root',
  );

const keepsNothing = ({ args, command }: Invocation): boolean =>
  optionWord(args, { long: ['--no-cache-dir'] }) !== undefined ||
  command.assignments.some(({ name, value = 'unknown' }) => name === 'PIP_NO_CACHE_DIR' && isOn(value));

/** `export PIP_NO_CACHE_DIR=1`, `pip config set global.no-cache-dir true`: for what comes behind. */
const exports = ({ name, args }: Invocation): boolean =>
  name === 'export'
    ? args.some((word) => isOn(/^PIP_NO_CACHE_DIR=([^]*)$/.exec(textOf(word))?.[1]))
    : name.startsWith('pip') && args.some((word) => textOf(word).endsWith('.no-cache-dir'));

/** Takes away what the calls before it left. */
const cleans = ({ name, args }: Invocation): boolean =>
  name === 'rm'
    ? args.some((word) => /\.cache(?:\/|["']?$)/.test(textOf(word)))
    : name.startsWith('pip') && args[0]?.value === 'cache' && args[1]?.value === 'purge';
