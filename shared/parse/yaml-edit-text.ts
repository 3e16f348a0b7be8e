import { scalarValue } from './yaml-scalars.ts';

/** What may be written into a YAML document. */
export type YamlValue =
  string | number | boolean | readonly YamlValue[] | { readonly [name: string]: YamlValue };

/** How a block is laid out where the value goes. */
export interface Layout {
  /** Columns from a mapping to the one in it. */
  readonly step: number;
  /** Columns from a key to the dashes of its list. */
  readonly dash: number;
  /** What ends a line. */
  readonly eol: string;
}

/** How a flow collection is written: as JSON, JSON without blanks, or with quotes only where they are needed. */
export type FlowStyle = 'json' | 'tight json' | 'plain';

/** Text that says one thing, whatever reads it and whatever stands around it. */
const surelyPlain = /^[\w./][\w./@+-]*(?:[: ][\w./@+-]+)*$/;

/** A scalar in a block or between brackets; a string is quoted where a reader of YAML 1.1 or 1.2 sees something else. */
export function scalarText(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const isPlain =
    surelyPlain.test(value) &&
    scalarValue(value, true, undefined, 'kubernetes') === value &&
    scalarValue(value, true, undefined, 'core') === value;
  return isPlain ? value : jsonText(value);
}

/** JSON that is YAML too: what YAML 1.1 takes for a line break, or refuses, is escaped. */
function jsonText(value: YamlValue, indent?: string): string {
  return JSON.stringify(value, undefined, indent).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export const isScalar = (value: YamlValue): value is string | number | boolean => typeof value !== 'object';

export const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);

/** It stands behind its key in a block too: a scalar, `{}` or `[]`. */
export const fitsInline = (value: YamlValue): boolean => isScalar(value) || Object.keys(value).length === 0;

/** A value between brackets, on one line. */
export function flowText(value: YamlValue, style: FlowStyle): string {
  if (style === 'tight json') return jsonText(value);
  const isPlain = style === 'plain';
  if (isScalar(value)) return isPlain ? scalarText(value) : jsonText(value);
  if (isList(value)) return `[${value.map((item) => flowText(item, style)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, one]) => memberText(name, one, style))
    .join(', ')}}`;
}

/** A member of a flow mapping, without commas. */
export const memberText = (name: string, value: YamlValue, style: FlowStyle): string =>
  `${flowText(name, style)}:${style === 'tight json' ? '' : ' '}${flowText(value, style)}`;

/** JSON over several lines; the first one starts where it is put. `prefix`: what the others start with. */
export const jsonLines = (value: YamlValue, step: string, prefix: string, eol: string): string =>
  jsonText(value, step).replaceAll('\n', eol + prefix);

/** The lines of a collection that is not empty, or one line for any other value. */
export function blockLines(value: YamlValue, indent: number, layout: Layout): readonly string[] {
  const pad = ' '.repeat(indent);
  if (isScalar(value)) return [pad + scalarText(value)];
  if (fitsInline(value)) return [pad + flowText(value, 'plain')];
  if (isList(value))
    return value.flatMap((item) => {
      const [first = '', ...rest] = blockLines(item, indent + 2, layout);
      return [`${pad}- ${first.slice(indent + 2)}`, ...rest];
    });
  return Object.entries(value).flatMap(([name, one]) => {
    const key = `${pad}${scalarText(name)}:`;
    if (fitsInline(one)) return [`${key} ${flowText(one, 'plain')}`];
    return [key, ...blockLines(one, indent + (isList(one) ? layout.dash : layout.step), layout)];
  });
}
