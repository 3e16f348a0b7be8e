import type { ProjectRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction, Word } from '../../../shared/parse/dockerfile.ts';
import {
  claimDockerignore,
  cleanPath,
  isDockerignore,
  type Dockerignore,
  type IgnorePattern,
} from '../dockerignore.ts';
import { Variables } from '../variables.ts';

export const copyIgnoredFile: ProjectRule<Dockerfile> = {
  id: 'dockerfile-lint/copy-ignored-file',
  scope: 'project',
  title: 'COPY of a file that the ignore file leaves out',
  severity: 'medium',
  confidence: 'medium',
  preset: 'recommended',
  why: 'What .dockerignore names does not reach the build: COPY fails on it, or copies less than it seems to. Looked at is `<Dockerfile>.dockerignore`, else the .dockerignore in the folder of the Dockerfile, as for a build of that folder; a file with `!` patterns is left alone.',
  advice: 'Take the pattern out of .dockerignore, or copy something else.',
  references: [
    'https://docs.docker.com/reference/build-checks/copy-ignored-file/',
    'https://docs.docker.com/build/concepts/context/#dockerignore-files',
  ],
  aliases: ['CopyIgnoredFile'],
  examples: {
    bad: [
      {
        text: 'FROM debian:12\nCOPY a.txt \\\n  ./tmp/b/ /\nADD ["c", "/tmp/x.log", "/c"]\n',
        beside: { '.dockerignore': '# not needed\n/tmp\n**/*.log\n' },
        lines: [3, 4],
      },
      { text: 'FROM debian:12\nCOPY . /src\n', beside: { '.dockerignore': '*\n' }, lines: [2] },
      {
        path: 'docker/app.Dockerfile',
        text: 'FROM debian:12\nARG DIR=dist\nCOPY $DIR /\nCOPY docs /\n',
        beside: { 'docker/app.Dockerfile.dockerignore': 'dist\n', 'docker/.dockerignore': 'docs\n' },
        lines: [3],
      },
    ],
    good: [
      { text: 'FROM debian:12\nCOPY tmp /\n' },
      {
        text: 'FROM debian:12 AS a\nCOPY . /\nCOPY --from=a tmp /\nADD https://code.example/tmp /\nCOPY <<tmp /tmp\ntmp\nONBUILD COPY tmp /\nCOPY $X a /tmp/\n',
        beside: { '.dockerignore': 'tmp\n' },
      },
      { text: 'FROM debian:12\nCOPY src/a /\n', beside: { '.dockerignore': '*\n!src\n' } },
      { path: 'app/Dockerfile', text: 'FROM debian:12\nCOPY a /\n', beside: { '.dockerignore': 'a\n' } },
    ],
  },
  looksAt: (path, all) =>
    claimDockerignore(path) !== undefined || ignoreFilesOf(path).some((each) => all.has(each)),
  check({ docs }, report) {
    const ignores = new Map(docs.filter(isDockerignore).map((doc) => [doc.path, doc]));
    if (ignores.size === 0) return;
    const matcher = new Matcher();
    for (const doc of docs) {
      const ignore = ignoreOf(doc, ignores);
      if (ignore === undefined || ignore.patterns.some(({ isException }) => isException)) continue;
      for (const { keyword, word, path } of contextSources(doc)) {
        const pattern = matcher.find(ignore, path);
        if (matcher.isSpent) {
          report({
            region: word.region,
            message:
              `\`${word.text}\`, and what is copied below it, was not compared with ${ignore.path}: in one run no more ` +
              'than 20 million steps are taken.',
            evidence: `${keyword} ${word.text}`,
            severity: 'info',
          });
          break;
        }
        if (pattern === undefined) continue;
        report({
          region: word.region,
          message: `\`${word.text}\` does not reach the build: \`${pattern.text}\` in ${ignore.path} leaves it out.`,
          evidence: `${keyword} ${word.text}`,
          related: [{ message: 'The pattern', region: pattern.region }],
        });
      }
    }
  },
};

/** Where a Dockerfile's own may stand, the one that counts first. */
const ignoreFilesOf = (path: string): readonly string[] => [
  `${path}.dockerignore`,
  `${path.slice(0, path.lastIndexOf('/') + 1)}.dockerignore`,
];

function ignoreOf(
  { path }: Dockerfile,
  ignores: ReadonlyMap<string, Dockerignore>,
): Dockerignore | undefined {
  for (const each of ignoreFilesOf(path)) {
    const ignore = ignores.get(each);
    if (ignore !== undefined) return ignore;
  }
  return undefined;
}

interface Source {
  readonly keyword: string;
  readonly word: Word;
  /** Clean, from the root of the context. */
  readonly path: string;
}

/** What COPY and ADD take from the build context. What ONBUILD copies comes from another one. */
function* contextSources(doc: Dockerfile): Generator<Source> {
  const variables = new Variables(doc);
  for (const instruction of doc.instructions) {
    const { keyword, words, flags } = instruction;
    if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from')) continue;
    for (const word of words.slice(0, -1)) {
      const path = pathOf(word, instruction, variables);
      if (path !== undefined) yield { keyword, word, path };
    }
  }
}

function pathOf({ text }: Word, instruction: Instruction, variables: Variables): string | undefined {
  if (text.startsWith('<<') || /^[a-z][a-z\d+.-]*:\/\/|^git@/i.test(text)) return undefined;
  const value = variables.valueAt(instruction, text);
  return value === undefined || value === '' ? undefined : cleanPath(`/${value}`).slice(1) || '.';
}

/** These alone leave out the root of the context, or so much that nothing is left of it. */
const wholeContext = new Set(['*', '**', '**/*']);

/** Looks patterns up, within what a run may take. */
class Matcher {
  #left = 20_000_000;
  readonly #found = new Map<Dockerignore, Map<string, IgnorePattern | undefined>>();

  /** What was looked up last was not compared with all patterns. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  /** The pattern that leaves out a path, or a folder that it lies in. */
  find(ignore: Dockerignore, path: string): IgnorePattern | undefined {
    const known = this.#found.get(ignore) ?? new Map<string, IgnorePattern | undefined>();
    this.#found.set(ignore, known);
    if (!known.has(path)) known.set(path, this.#search(ignore, path));
    return known.get(path);
  }

  #search({ patterns }: Dockerignore, path: string): IgnorePattern | undefined {
    if (path === '.') return patterns.find(({ text }) => wholeContext.has(text));
    const paths = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
    return patterns.find((pattern) =>
      paths.some((each) => {
        this.#left -= pattern.cost * (each.length + 1);
        return this.#left >= 0 && pattern.matches(each);
      }),
    );
  }
}
