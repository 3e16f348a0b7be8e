import { PortcullisError } from '../core/errors.ts';
import type { Input } from '../core/input.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Environment } from './event.ts';

export type InputValue = string | number | boolean | readonly string[];

/** Name of the variable that an action.yml maps an input to: composite actions export no INPUT_*. */
export const variableOf = (name: string): string => `PORTCULLIS_${name.toUpperCase().replaceAll('-', '_')}`;

const bad = (input: Input, problem: string, hint: string): PortcullisError =>
  new PortcullisError('bad-input', `The input ${input.name} ${problem}.`, hint);

/** What a step wrote, short enough for a message. */
const quoted = (value: string): string =>
  JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);

export const valueOf = (input: Input, written: string): InputValue => {
  switch (input.kind) {
    case 'text':
      return written;
    case 'number':
      if (/^\d{1,9}$/u.test(written)) return Number(written);
      throw bad(input, `is a number and cannot be ${quoted(written)}`, 'Write digits alone.');
    case 'list':
      return written
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    case 'flag': {
      const flag = written.toLowerCase();
      if (flag === 'true') return true;
      if (flag === 'false') return false;
      throw bad(input, `is a flag and cannot be ${quoted(written)}`, 'Write true or false.');
    }
    case 'choice': {
      const choices = input.choices ?? [];
      if (choices.includes(written)) return written;
      throw bad(input, `cannot be ${quoted(written)}`, didYouMean(written, choices));
    }
  }
};

/**
 * The inputs that a step gave, by name. Nothing but blanks means "not given": an action.yml maps every input, and has
 * no defaults of its own.
 * @throws PortcullisError `bad-input`
 */
export const readInputs = (inputs: readonly Input[], env: Environment): ReadonlyMap<string, InputValue> => {
  const given = new Map<string, InputValue>();
  for (const input of inputs) {
    if (input.where === 'command-line') continue;
    const written = (env[variableOf(input.name)] ?? '').trim();
    if (written === '') continue;
    const value = valueOf(input, written);
    if (!Array.isArray(value) || value.length > 0) given.set(input.name, value);
  }
  return given;
};
