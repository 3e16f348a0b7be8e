import type { Gathered, Gatherer, OptionValues, Unchecked } from '../../../shared/core/check.ts';
import { ProgramError, type Programs } from '../../../shared/core/programs.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { ask, type Answer } from './ask.ts';
import type { ShellFacts, ShellFinding } from './findings.ts';
import { Places } from './place.ts';
import { scriptsOf, type Script } from './script.ts';

/** In characters, of all scripts of one Dockerfile; what the build sets is written out before each of them. */
const maxCharacters = 4 * 1024 * 1024;

/** Lints the shell scripts of all Dockerfiles with the ShellCheck of this machine, where there is one. */
export function gatherer(
  _options: OptionValues,
  rulesOn: ReadonlySet<string>,
): Gatherer<Dockerfile, ShellFacts> | undefined {
  if (!rulesOn.has('dockerfile-lint/shellcheck')) return undefined;
  return {
    asks: 'machine',
    async gather(docs, { before, io }) {
      const sources = new Map([...docs, ...before].map((doc) => [doc.text, sourceOf(doc)]));
      const texts = new Set([...sources.values()].flatMap(({ scripts }) => scripts.map(({ text }) => text)));
      if (texts.size === 0) return { ...nothing, unchecked: left(docs, sources, new Map()) };
      const { programs } = await io();
      const program = programs.find('shellcheck');
      if (program === undefined)
        return skipped('ShellCheck is not installed: shell scripts were not linted by it.');
      const version = await versionOf(program, programs);
      if (version !== undefined && isOld(version))
        return skipped(`ShellCheck ${version} is too old: shell scripts were not linted by it.`);
      const answers = await ask(texts, program, programs);
      const facts = new Map(
        [...sources].map(([text, { scripts }]) => [text, findingsIn(text, scripts, answers)]),
      );
      return {
        ...nothing,
        facts,
        unchecked: left(docs, sources, answers),
        tally: { 'shellcheck.scripts': texts.size },
        properties: { shellcheck: version ?? 'unknown' },
      };
    },
  };
}

const nothing: Gathered<ShellFacts> = { facts: new Map(), unchecked: [], errors: [] };
const skipped = (note: string): Gathered<ShellFacts> => ({ ...nothing, notes: [note] });

type Answers = ReadonlyMap<string, Answer>;

interface Source {
  readonly scripts: readonly Script[];
  /** False where there is more than ShellCheck is asked about. */
  readonly isWhole: boolean;
}

function sourceOf(doc: Dockerfile): Source {
  const scripts: Script[] = [];
  let size = 0;
  for (const script of scriptsOf(doc)) {
    size += script.text.length;
    if (size > maxCharacters) return { scripts, isWhole: false };
    scripts.push(script);
  }
  return { scripts, isWhole: true };
}

/** What ShellCheck did not look at, one line for each file. */
const left = (
  docs: readonly Dockerfile[],
  sources: ReadonlyMap<string, Source>,
  answers: Answers,
): readonly Unchecked[] =>
  docs.flatMap(({ path, text }): Unchecked[] => {
    const { scripts = [], isWhole = true } = sources.get(text) ?? {};
    const tell = (code: Unchecked['code'], message: string, script?: Script): Unchecked => {
      const line = script === undefined ? null : script.body.region(0, 0).startLine;
      const hint = 'Split the RUN, or switch dockerfile-lint/shellcheck off in the policy.';
      return { path, code, message, line, hint };
    };
    const hard = scripts.find((script) => answers.get(script.text) === 'too-hard');
    const silent = scripts.find((script) => answers.get(script.text) === 'no-answer');
    const late = scripts.find((script) => answers.get(script.text) === 'no-time');
    return [
      ...(isWhole ? [] : [tell('limit', 'its shell scripts are more than ShellCheck is asked about')]),
      ...(hard ? [tell('limit', 'ShellCheck does not come to an end with a shell script', hard)] : []),
      ...(silent ? [tell('no-answer', 'ShellCheck gives no answer to a shell script', silent)] : []),
      ...(late ? [tell('limit', 'no time was left to ask ShellCheck about a shell script', late)] : []),
    ];
  });

const findingsIn = (source: string, scripts: readonly Script[], answers: Answers): readonly ShellFinding[] =>
  scripts.flatMap((script) => {
    const answer = answers.get(script.text);
    if (answer === undefined || typeof answer === 'string') return [];
    const places = new Places(script, source);
    return answer.flatMap((comment) => places.finding(comment) ?? []);
  });

/** Undefined where it does not say. */
async function versionOf(program: string, programs: Programs): Promise<string | undefined> {
  try {
    const { stdout } = await programs.run({ program, args: ['--version'], timeoutMs: 10_000 });
    return /^version: ([\w.-]{1,40})$/m.exec(new TextDecoder().decode(stdout))?.[1];
  } catch (error) {
    if (error instanceof ProgramError) return undefined;
    throw error;
  }
}

/** ShellCheck knows `--norc` and `json1` since 0.7. */
function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 0 && minor < 7;
}
