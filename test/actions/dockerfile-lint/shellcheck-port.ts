import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import { shellcheck } from '../../../actions/dockerfile-lint/rules/shellcheck.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { Check } from '../../../shared/core/check.ts';
import type { Properties } from '../../../shared/core/finding.ts';
import type { Policy } from '../../../shared/core/policy.ts';
import type { ProgramCall, Programs } from '../../../shared/core/programs.ts';
import { run } from '../../../shared/core/run.ts';
import { programsFor } from '../../../shared/exec/programs.ts';
import { ports } from '../../ports.ts';
import { side } from '../../shared/core/sample-check.ts';

const check: Check = { ...dockerfileLint, rules: [shellcheck] };
const catalogue = new Catalogue([check]);
/** The programs of this machine. */
export const machine = programsFor(process.cwd(), process.env);
type Files = Readonly<Record<string, string>>;

/** One run with the rule alone. */
export async function look(
  files: Files | string,
  programs: Programs = machine,
  policy: Policy = { preset: 'recommended' },
  before?: Files,
) {
  const head = side(typeof files === 'string' ? { Dockerfile: files } : files);
  const base = before && { ...side(before), renamed: new Map() };
  const more = { overrides: { options: {} }, suppressions: [], named: [], proposed: [], errors: [] };
  const tool = { name: 'portcullis', version: '0' };
  const scope = before ? ('introduced' as const) : ('all' as const);
  const { result } = await run(
    { checks: [check], catalogue, policy, scope, head, base, tool, ...more },
    { ...ports, io: () => Promise.resolve({ programs } as never) },
  );
  const [only] = result.checks;
  if (only === undefined) throw new Error('the check did not run');
  return { ...only, outcome: result.outcome };
}

type Found = Awaited<ReturnType<typeof look>>['findings'];

export const codeOf = ({ code }: Properties): string => (typeof code === 'string' ? code : '');

/** `2:10 SC2086 $x`, in order of place. */
export function show(findings: Found, text: string): string[] {
  const lines = text.split('\n');
  return findings
    .map(({ region, properties }) => {
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
      const rest = lines[startLine - 1]?.slice(startColumn - 1) ?? '';
      const words =
        startLine === endLine
          ? rest.slice(0, endColumn - startColumn)
          : `${rest}…${String(endLine)}:${String(endColumn)}`;
      return { startLine, startColumn, said: `${startLine}:${startColumn} ${codeOf(properties)} ${words}` };
    })
    .sort((a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn)
    .map(({ said }) => said);
}

export interface Said {
  readonly at: readonly [line: number, column: number, endLine: number, endColumn: number];
  readonly replacements?: readonly object[];
}
type Answer = (script: string) => readonly Said[];

/** A ShellCheck that says what a test wants; `calls` holds the scripts of each call. */
export function speaking(answer: Answer, version = '0.9.0') {
  const calls: (readonly string[])[] = [];
  const asked: ProgramCall[] = [];
  const programs: Programs = {
    find: (name) => (name === 'shellcheck' ? '/bin/shellcheck' : undefined),
    run(call) {
      asked.push(call);
      if (call.args[0] === '--version') return output(`ShellCheck\nversion: ${version}\nlicense: x\n`);
      const files = Object.entries(call.files ?? {});
      calls.push(files.map(([, text]) => text));
      const comments = files.flatMap(([file, text]) =>
        answer(text).map(({ at: [line, column, endLine, endColumn], replacements }) => ({
          ...{ file, line, column, endLine, endColumn, level: 'warning', code: 9999, message: 'm' },
          fix: replacements === undefined ? null : { replacements },
        })),
      );
      return output(JSON.stringify({ comments }), comments.length > 0 ? 1 : 0);
    },
  };
  return { programs, calls, asked };
}

export const output = (stdout: string, code = 0) =>
  Promise.resolve({ code, stdout: new TextEncoder().encode(stdout), stderr: '' });

/** Where a script holds the word, as ShellCheck counts. */
export const over =
  (word: string): Answer =>
  (script) =>
    script.split('\n').flatMap((line, index) => {
      const at = line.indexOf(word);
      if (at === -1) return [];
      const column = Array.from(line.slice(0, at)).length + 1;
      return [{ at: [index + 1, column, index + 1, column + Array.from(word).length] as const }];
    });
