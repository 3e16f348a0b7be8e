import type { z } from 'zod';
import { closest, didYouMean } from '../core/suggest.ts';
import type { Path } from './plain.ts';

/** One fault of a value that the schema refuses. */
export interface Fault {
  /** Keys and indexes from the root. */
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

const ownReference = 'The README and the JSON Schema of the policy list what may stand here.';

const named = (path: Path): string => (path.length === 0 ? 'the file' : path.join('.'));

/**
 * The schema's issues (with their input: `reportInput`) as sentences. They name keys and never quote values.
 * @param reference a hint, where more is to be read
 */
export function faultsOf(
  issues: readonly z.core.$ZodIssue[],
  keys: readonly string[],
  at: Path = [],
  reference = ownReference,
): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const path = [...at, ...issue.path.filter((part) => typeof part !== 'symbol')];
    const where = named(path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => {
          const near = closest(key, keys);
          const hint = near === undefined ? reference : `Did you mean "${near}"?`;
          return { path: [...path, key], message: `unknown key "${key}" in ${where}`, hint };
        });
      case 'invalid_value':
        return [
          {
            path,
            message: `${where} has an unknown value`,
            hint: didYouMean(typeof issue.input === 'string' ? issue.input : '', issue.values.map(String)),
          },
        ];
      case 'invalid_type': {
        const isMissing = issue.message.endsWith('received undefined');
        const message = isMissing ? `${where} is missing` : `${where} must be of type ${issue.expected}`;
        return [{ path, message, hint: reference }];
      }
      case 'invalid_union': {
        // The last branch is the long form; it says nothing where the short form was meant.
        const long = issue.errors.at(-1) ?? [];
        const isShort = long[0]?.code === 'invalid_type' && long[0].path.length === 0;
        return faultsOf((isShort ? issue.errors[0] : long) ?? [], keys, path, reference);
      }
      default:
        return [{ path, message: `${where} is not right: ${issue.message}`, hint: reference }];
    }
  });
}
