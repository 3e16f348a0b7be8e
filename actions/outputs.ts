import { PortcullisError } from '../shared/core/errors.ts';
import type { Problem } from '../shared/core/problem.ts';
import { didYouMean } from '../shared/core/suggest.ts';
import type { InputValue } from '../shared/github/inputs.ts';
import { formats, type Format } from '../shared/report/format.ts';

/** One report that the user asked for. */
export interface Output {
  readonly format: Format;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

/**
 * The reports of `--report FORMAT[=FILE]`, `report-file` and `sarif-file`; the terminal's where nothing else goes to
 * standard output. What cannot be had (an unknown format, two reports on one output) goes to `refuse`.
 */
export function outputsOf(
  values: ReadonlyMap<string, InputValue>,
  refuse: (problem: PortcullisError) => void,
): readonly Output[] {
  const report = values.get('report');
  const asked = (Array.isArray(report) ? (report as readonly string[]) : []).map(readOutput);
  for (const [name, format] of [
    ['report-file', 'json'],
    ['sarif-file', 'sarif'],
  ] as const) {
    const file = values.get(name);
    if (typeof file === 'string') asked.push({ format, file });
  }
  const outputs = new Map<string | undefined, Output>();
  for (const one of asked) {
    if (one instanceof PortcullisError) refuse(one);
    else if (outputs.has(one.file)) refuse(twice(one.file));
    else outputs.set(one.file, one);
  }
  if (!outputs.has(undefined)) outputs.set(undefined, { format: 'terminal', file: undefined });
  return [...outputs.values()];
}

/** Asked of a command that prints what it has to say (`what`, with a verb): anything else would be left out in silence. */
export const unprinted = (outputs: readonly Output[], command: string, what: string): readonly Problem[] =>
  outputs.every(({ format, file }) => file === undefined && printed.has(format))
    ? []
    : [bad(`${what} printed, as text or as JSON.`, `Write: ${command}, or ${command} --report json`)];

const printed: ReadonlySet<Format> = new Set(['terminal', 'json']);

function readOutput(text: string): Output | PortcullisError {
  const at = text.indexOf('=');
  const name = at === -1 ? text : text.slice(0, at);
  const file = at === -1 ? undefined : text.slice(at + 1);
  const format = formats.find((known) => known === name);
  if (format === undefined)
    return bad(`There is no report format ${JSON.stringify(name)}.`, didYouMean(name, formats));
  if (file === '')
    return bad(`--report ${text} names no file.`, `Write --report ${name} or --report ${name}=FILE.`);
  return { format, file };
}

const twice = (file: string | undefined): PortcullisError =>
  bad(
    `Two reports go to ${file === undefined ? 'standard output' : JSON.stringify(file)}.`,
    'Write one of them to another file: --report json=report.json',
  );

const bad = (message: string, hint: string): PortcullisError =>
  new PortcullisError('bad-input', message, hint);
