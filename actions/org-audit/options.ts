import { parseArgs } from 'node:util';
import { PortcullisError } from '../../shared/core/errors.ts';
import { closest, didYouMean } from '../../shared/core/suggest.ts';
import { type InputValue, readInputs, valueOf } from '../../shared/github/inputs.ts';
import { orgAuditInputs, steps } from './inputs.ts';

export type Step = (typeof steps)[number];

export interface Options {
  readonly step: Step;
  /** Behind the step: folders with results. */
  readonly folders: readonly string[];
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  flag(name: string): boolean;
  number(name: string, otherwise: number, least: number, most: number): number;
  /** Throws PortcullisError `bad-input` where it is missing. */
  needed(name: string): string;
}

const bad = (message: string, hint: string): PortcullisError =>
  new PortcullisError('bad-input', message, hint);

/** What stands behind `org-audit`, and under it what a workflow step gave. Throws PortcullisError `bad-input`. */
export function readOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Options {
  const values = new Map<string, InputValue>(
    env.GITHUB_ACTIONS === 'true' ? readInputs(orgAuditInputs, env) : [],
  );
  const inputs = new Map(orgAuditInputs.map((input) => [input.name, input]));
  const words: string[] = [];
  const types = orgAuditInputs.map(
    ({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const,
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const input = inputs.get(token.name);
    if (input === undefined || input.where === 'action') throw unknown(token.rawName);
    if (input.kind === 'flag')
      values.set(input.name, token.value === undefined || valueOf(input, token.value));
    else if (token.value === undefined || token.value === '' || token.value.startsWith('--'))
      throw bad(`${token.rawName} needs a value.`, input.summary);
    else {
      const value = valueOf(input, token.value);
      const earlier = values.get(input.name);
      values.set(
        input.name,
        Array.isArray(value) && Array.isArray(earlier)
          ? [...(earlier as string[]), ...(value as string[])]
          : value,
      );
    }
  }
  const [first = values.get('step'), ...folders] = words;
  const step = steps.find((one) => one === first);
  if (step === undefined)
    throw typeof first === 'string' && first !== ''
      ? bad(`org-audit has no step ${JSON.stringify(first)}.`, didYouMean(first, steps))
      : bad('org-audit has to be told its step.', `Write one of ${steps.join(', ')} behind it.`);
  return { step, folders, ...readers(values, env.GITHUB_ACTIONS === 'true' ? '' : '--') };
}

function readers(values: ReadonlyMap<string, InputValue>, dashes: string): Omit<Options, 'step' | 'folders'> {
  const text = (name: string): string | undefined => {
    const value = values.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    text,
    list: (name) => {
      const value = values.get(name);
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
    flag: (name) => values.get(name) === true,
    number(name, otherwise, least, most) {
      const value = values.get(name) ?? otherwise;
      if (typeof value === 'number' && value >= least && value <= most) return value;
      throw bad(`${name} is a number from ${least} to ${most}.`, 'Write another one, or leave it out.');
    },
    needed(name) {
      const value = text(name);
      if (value !== undefined) return value;
      throw bad(`${dashes}${name} is missing.`, inputHint(name));
    },
  };
}

const inputHint = (name: string): string =>
  orgAuditInputs
    .find((input) => input.name === name)
    ?.summary.replace(/^(?:plan|run|merge): (.)/u, (_, letter: string) => letter.toUpperCase()) ??
  'Write it.';

function unknown(written: string): PortcullisError {
  const known = orgAuditInputs.filter(({ where }) => where !== 'action').map(({ name }) => `--${name}`);
  const near = closest(written, known);
  return new PortcullisError(
    'unknown-input',
    `org-audit has no option ${written}.`,
    near === undefined ? 'The command "help org-audit" lists them.' : `Did you mean ${near}?`,
  );
}
