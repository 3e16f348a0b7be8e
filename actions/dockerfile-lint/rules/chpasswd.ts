import type { Region, Report } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ShellCommand, ShellWord } from '../../../shared/parse/shell.ts';
import { optionValues } from '../command-line.ts';
import { evidenceOf } from '../evidence.ts';
import { invocationsOf, pipeEnds, programsOf, runningInstructions } from '../invocations.ts';
import type { Invocation } from '../invocations.ts';

export const chpasswd: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/chpasswd',
  scope: 'document',
  title: 'A password is set in the image',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Everybody who can pull the image has the password, or its hash and time to guess; every container has the same.',
  advice: 'Leave accounts locked; let people in with keys or with `docker exec`.',
  references: ['https://man7.org/linux/man-pages/man8/chpasswd.8.html', 'CWE-798'],
  aliases: ['CKV2_DOCKER_17'],
  examples: {
    bad: [
      { text: "FROM debian:12\nRUN echo 'app:hunter2' | chpasswd\n", lines: [2] },
      {
        text: 'FROM debian:12\nRUN useradd app \\\n && echo "app:${PASS}" | sudo chpasswd -c SHA512\n',
        lines: [3],
      },
      {
        text: 'FROM debian:12\nRUN echo hunter2 | passwd --stdin root\nRUN useradd -m -p hunter2 app\n',
        lines: [2, 3],
      },
      { text: 'FROM debian:12\nRUN usermod --password "$(openssl passwd -6 hunter2)" root\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN useradd --no-create-home app && passwd -l app\n' },
      {
        text: "FROM debian:12\nRUN usermod -p '*' root && useradd -p '!' app && adduser --disabled-password b\n",
      },
      { text: 'FROM debian:12\nRUN echo "app:$(head -c 24 /dev/urandom | base64)" | chpasswd\n' },
      { text: 'FROM debian:12\nRUN echo "echo app:a | chpasswd" && which chpasswd\n' },
    ],
  },
  check({ doc }, report) {
    if (invocationsOf(doc, ...programs).length === 0) return;
    for (const instruction of runningInstructions(doc)) {
      const setters = programsOf(instruction).filter((each) => passwordSet(each) !== undefined);
      if (setters.length === 0) continue;
      const { script, heredocs } = instruction;
      const piped = new Map<ShellCommand, ShellWord[]>();
      for (const [writer, { program }] of pipeEnds(
        script?.commands ?? [],
        (each) => passwordSet(each) !== undefined,
      )) {
        const words = piped.get(program.command) ?? [];
        words.push(...writer.args);
        piped.set(program.command, words);
      }
      for (const invocation of setters) {
        const region = passwordSet(invocation);
        if (region === undefined) continue;
        const words = piped.get(invocation.command) ?? [];
        if (words.some(({ source }) => isRandom(source))) continue;
        report({
          region,
          message: `${invocation.name} sets a password that everybody who pulls the image gets.`,
          ...evidence(invocation, region, words),
          // Nobody needs to see which one: not on the command line, not in what it reads.
          hide: invocation.name.startsWith('user')
            ? [region]
            : [...words, ...heredocs].map((each) => each.region),
        });
      }
    }
  },
};

const programs = ['chpasswd', 'passwd', 'useradd', 'usermod'] as const;

/** The place that sets it: the program that reads it, or the word that holds it. */
function passwordSet({ name, args, region }: Invocation): Region | undefined {
  if (name === 'chpasswd') return args.some(({ value }) => value === '--help') ? undefined : region;
  if (name === 'passwd') return args.some(({ value }) => value === '--stdin') ? region : undefined;
  if (name !== 'useradd' && name !== 'usermod') return undefined;
  for (const { value, word } of optionValues(args, ['-p', '--password']))
    if (!isLocked(value)) return word.region;
  return undefined;
}

/** Users and options tell one command from another; a password is in neither evidence nor message. */
function evidence(
  { name, args }: Invocation,
  region: Region,
  piped: readonly ShellWord[],
): Pick<Report, 'evidence' | 'unmasked'> {
  const own = args.map((word) => (word.region === region ? '***' : word.source));
  const input = piped.map(({ source }) =>
    name === 'chpasswd' ? source.replace(/(:|^[^:]*$)[^]*/, ':***') : '***',
  );
  const from = (words: readonly string[]): string => (words.length === 0 ? '' : ` < ${words.join(' ')}`);
  const source = [name, ...args.map((word) => word.source)].join(' ');
  return {
    evidence: evidenceOf([name, ...own].join(' ') + from(input)).evidence,
    unmasked: source + from(piped.map((word) => word.source)),
  };
}

/** Made up in the build and told nobody: as good as a locked account. */
const isRandom = (source: string): boolean => /\/dev\/u?random|\bopenssl rand\b|\bpwgen\b/.test(source);

/** `*` and `!` match no password (shadow(5)). */
const isLocked = (hash: string): boolean => /^(?:[*!x]|$)/.test(hash);
