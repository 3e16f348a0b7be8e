import type { YamlNode } from '../../yaml-nodes.ts';
import { text } from '../../yaml-path.ts';
import { word } from './joined.ts';

/** The nodes that hold what a variable can be; none for one without a value in the file. */
export type ValuesOf = (name: string) => readonly YamlNode[];

/** Of variables in variables, all together: more than any file needs. */
const maxReplaced = 50;
/** In UTF-16 code units, far above any image. */
const maxLength = 4000;

/** `$NAME`, `${NAME}`. */
const variable = /\$(?:\{(\w+)\}|(\w+))/;

/** A text that others come to, at the node that holds it. */
export interface Filled {
  readonly node: YamlNode;
  /** Undefined where a variable has no value in the file, as the predefined ones, or where there is no end to it. */
  readonly value: string | undefined;
}

/** All that a text can come to. What is one variable and nothing else is followed to where its value is written. */
export function* filledIn(node: YamlNode, valuesOf: ValuesOf, left = maxReplaced): Generator<Filled> {
  const written = text(node)?.trim() ?? '';
  const found = variable.exec(written);
  const isLone = found?.[0] === written && left > 0;
  const values = isLone ? valuesOf(nameOf(found)).filter((value) => text(value)?.trim()) : [];
  for (const value of values) yield* filledIn(value, valuesOf, left - 1);
  if (values.length === 0) for (const value of texts(written, valuesOf, left)) yield { node, value };
}

/** Variables are replaced one after the other, also in what they were replaced by. */
function* texts(written: string, valuesOf: ValuesOf, left: number): Generator<string | undefined> {
  const found = variable.exec(written);
  if (!found) {
    yield written.includes('$') ? undefined : written.trim() || undefined;
    return;
  }
  const values = left === 0 || written.length > maxLength ? [] : valuesOf(nameOf(found)).map(word);
  if (values.length === 0) yield undefined;
  for (const value of values) {
    const filled = written.slice(0, found.index) + value + written.slice(found.index + found[0].length);
    if (value === '') yield undefined;
    else yield* texts(filled, valuesOf, left - 1);
  }
}

const nameOf = ([, braced, plain]: RegExpExecArray): string => braced ?? plain ?? '';
