import type { OptionDefinition } from '../../shared/core/rule.ts';

const labelTypes = ['text', 'url', 'rfc3339', 'spdx', 'hash', 'semver', 'email'] as const;
export type LabelType = (typeof labelTypes)[number];

/** Of every rule about labels: one setting of the check feeds them all. */
export const labelOptions = {
  labelSchema: {
    default: [] as readonly string[],
    summary: `Labels that images carry, each as \`name=type\`; types are ${labelTypes.join(', ')}.`,
    faults: (list: readonly string[]) =>
      list
        .filter((entry) => readEntry(entry) === undefined)
        .map((entry) => `"${entry.slice(0, 100)}" is not a name and one of ${labelTypes.join(', ')}`),
  },
} satisfies Readonly<Record<string, OptionDefinition<readonly string[]>>>;

/** The type of each label; what is not of the form is told as a fault of the option. */
export const readSchema = (list: readonly string[]): ReadonlyMap<string, LabelType> =>
  new Map(list.flatMap((entry) => readEntry(entry) ?? []));

/** A name alone is of any text. */
function readEntry(entry: string): readonly (readonly [string, LabelType])[] | undefined {
  const equals = entry.lastIndexOf('=');
  const name = (equals === -1 ? entry : entry.slice(0, equals)).trim();
  const written = equals === -1 ? 'text' : entry.slice(equals + 1).trim();
  const type = labelTypes.find((each) => each === written);
  return name === '' || type === undefined ? undefined : [[name, type]];
}
