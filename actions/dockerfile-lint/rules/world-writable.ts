import type { DocumentRule } from '../../../shared/core/rule.ts';
import { effective } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ShellCommand, ShellWord } from '../../../shared/parse/shell.ts';
import { optionValues, textOf } from '../command-line.ts';
import { commandEvidence, evidenceOf } from '../evidence.ts';
import { invocationsOf, programsOf, runningInstructions } from '../invocations.ts';
import { Variables } from '../variables.ts';

export const worldWritable: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/world-writable',
  scope: 'document',
  title: 'Files that everybody may write',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'Any process in the container, whatever its user, can change the program or its configuration and so run as another.',
  advice: 'Give the files to the user that needs them (`COPY --chown=`) and keep modes such as 755 and 644.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod', 'CWE-732'],
  aliases: [],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN chmod -R 777 /srv\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN mkdir /srv && \\\n  chmod a+rwX /srv && chmod 0666 /srv/a\n',
        lines: [3, 3],
      },
      { text: 'FROM debian:12\nCOPY --chmod=777 run.sh /\nADD --chmod=0757 a /a\n', lines: [2, 3] },
      {
        text: 'FROM debian:12\nRUN chmod u=rwx,go+w /srv\nRUN find /srv -type d -exec chmod o+w {} +\n',
        lines: [2, 3],
      },
      { text: 'FROM debian:12\nRUN mkdir -p -m 777 /srv/cache\n', lines: [2] },
      {
        text: 'FROM debian:12\n# D=$(mktemp -d)\nRUN D=/srv; chmod 777 $D\nRUN D=$(mktemp -d) && chmod 777 /srv $D\n',
        lines: [3, 4],
      },
      { text: 'FROM debian:12\nRUN mkdir -pm777 /a && \\\n install -Dm 0777 a /b\n', lines: [2, 3] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN chmod 1777 /tmp && chmod 755 /srv && chmod +x /srv/777\n' },
      { text: 'FROM debian:12\nRUN chmod ug+w /srv && chmod o-w /srv && chmod a+rX /srv\n' },
      { text: 'FROM debian:12\nCOPY --chmod=0755 run.sh /\nRUN echo chmod 777 /srv\n' },
      { text: 'FROM debian:12\nRUN chmod "$MODE" /srv && chmod 4755 /srv/a && chmod +w /srv/b\n' },
      { text: 'FROM debian:12\nRUN mkdir -m 1777 /srv/tmp && chmod a+rwxt /srv/tmp\n' },
      { text: 'FROM debian:12\nRUN work="$(mktemp -d)" && chmod 777 "$work" && make && rm -r "$work"\n' },
    ],
  },
  check({ doc }, report) {
    const message = (mode: string): string => `Mode \`${mode}\` lets everybody write.`;
    const variables = new Variables(doc);
    for (const instruction of effective(doc)) {
      const { keyword, flags, rest } = instruction;
      const written = flags.find(({ name }) => name === 'chmod')?.value;
      if (written === undefined) continue;
      const mode = variables.valueAt(instruction, written.text);
      if (mode === undefined || !isWorldWritable(mode)) continue;
      const evidence = evidenceOf(`${keyword} --chmod=${written.text} ${rest.text}`);
      report({ region: written.region, message: message(mode), ...evidence });
    }
    if (invocationsOf(doc, 'chmod', 'mkdir', 'install').length === 0) return;
    for (const instruction of runningInstructions(doc)) {
      const temporary = temporaryFolders(instruction.script?.commands ?? []);
      for (const invocation of programsOf(instruction)) {
        const { name, args } = invocation;
        for (const word of modes(name, args)) {
          const mode = textOf(word).replace(modeOption, '');
          const targets = args
            .slice(args.indexOf(word) + 1)
            .map(({ source }) => source.replaceAll(/["{}]/g, ''));
          const isPassing = targets.length > 0 && targets.every((target) => temporary.has(target));
          if (!isWorldWritable(mode) || isPassing) continue;
          report({ region: word.region, message: message(mode), ...commandEvidence(invocation) });
        }
      }
    }
  },
};

/**
 * `dir="$(mktemp -d)"`: opened to another user of the same step, and gone behind it. As `$dir`; a variable that the script
 * sets to anything else too is none.
 */
function temporaryFolders(commands: readonly ShellCommand[]): ReadonlySet<string> {
  const found = new Set<string>();
  const others = new Set<string>();
  for (const { assignments, substitutes } of commands) {
    const isMade = substitutes.length === 1 && substitutes[0]?.name === 'mktemp';
    for (const { name, value } of assignments)
      (isMade && value === undefined ? found : others).add(`$${name}`);
  }
  return new Set([...found].filter((name) => !others.has(name)));
}

/** chmod(1): without the sticky bit, which keeps others from replacing files in a shared folder. */
function isWorldWritable(mode: string): boolean {
  if (/^[0-7]{3,5}$/.test(mode)) {
    const bits = Number.parseInt(mode, 8);
    return (bits & 0o002) !== 0 && (bits & 0o1000) === 0;
  }
  const clauses = mode.split(',').map((clause) => /^([ugoa]*)([-+=][-+=rwxXstugo]*)$/.exec(clause));
  const grants = (right: RegExp, classes: RegExp): boolean =>
    clauses.some((clause) => clause !== null && classes.test(clause[1] ?? '') && right.test(clause[2] ?? ''));
  // `+w` without a class is cut by the umask.
  return grants(/[+=][rxXst]*w/, /[oa]/) && !grants(/[+=][rwxXs]*t/, /^/);
}

function* modes(name: string, args: readonly ShellWord[]): Generator<ShellWord> {
  if (name === 'chmod') {
    const word = args.find((each) => !/^-(?:[RcfvhHLP]+$|-)/.test(textOf(each)));
    if (word !== undefined) yield word;
  }
  if (name !== 'mkdir' && name !== 'install') return;
  for (const [index, word] of args.entries()) {
    const [option] = modeOption.exec(textOf(word)) ?? [];
    const value = textOf(word) === option ? args[index + 1] : word;
    if (option !== undefined && value !== undefined) yield value;
  }
  for (const { word } of optionValues(args, ['--mode'])) if (!modeOption.test(textOf(word))) yield word;
}

/** `-m`, also behind letters that take no value: `mkdir -pm 777`, `install -Dm777`. */
const modeOption = /^(?:--mode=|-[bcCdDpsTvZ]*m)/;
