import type { Region } from '../../../shared/core/finding.ts';
import { Lines } from '../../../shared/parse/lines.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import type { YamlScalar } from '../../../shared/parse/yaml-nodes.ts';
import type { Kind } from '../cel/overload.ts';
import { compile, Program, type Fault } from '../cel/program.ts';
import type { Engine } from './engine.ts';

/** An expression as it stands in a policy. */
export interface Expression {
  readonly field: Field;
  readonly source: string;
  readonly program: Program | Fault;
}

/** Kubernetes stops far below this; a longer one is not read at all. */
const longest = 100_000;

/** What an expression is read with. */
export interface Reading {
  readonly engine: Engine;
  /** Names of variables. */
  readonly declared: Iterable<string>;
  /** What its value has to be; `any` asks for nothing. */
  readonly kind: Kind;
  /** To what is really evaluated, where that is not what is written. */
  readonly rewrite?: ((source: string) => string) | undefined;
}

/** Undefined where there is none. */
export function expressionAt(
  field: Field,
  { engine, declared, kind, rewrite = (source) => source }: Reading,
): Expression | undefined {
  if (!field.exists) return undefined;
  const { source = '' } = field;
  if (field.node?.kind !== 'scalar' || source.trim() === '')
    return { field, source, program: { fault: 'an expression has to be a text', offset: 0 } };
  if (source.length > longest)
    return { field, source, program: { fault: 'the expression is too long', offset: 0 } };
  const program = compile(rewrite(source), declared, engine.functions());
  if (isFault(program) || kind === 'any' || program.kind === 'any' || program.kind === kind)
    return { field, source, program };
  const fault = `the result is of type ${program.kind}, where a ${kind} is needed`;
  return { field, source, program: { fault, offset: 0 } };
}

export const isFault = (program: Program | Fault): program is Fault => !(program instanceof Program);

/** Where in the file an offset of an expression is, up to the end of the word there; else all of the expression. */
export function placeIn(text: string, { field, source }: Expression, offset: number): Region {
  const { node } = field;
  const region = field.node?.region ?? field.region;
  if (node?.kind !== 'scalar') return region;
  const word = /^(?:[\w.]{1,100}|\S)?/.exec(source.slice(offset, offset + 100))?.[0] ?? '';
  const start = offsetIn(text, node, source, offset);
  if (start === undefined) return region;
  return new Lines(region.path, text).region(start, start + Math.max(1, word.length));
}

/** Walks along the scalar as it is written, and as it is read; undefined where the two part. */
function offsetIn(text: string, scalar: YamlScalar, value: string, offset: number): number | undefined {
  const raw = text.slice(scalar.offset, scalar.offset + scalar.length);
  const indent = scalar.style === 'literal' || scalar.style === 'folded' ? /^ */.exec(raw)?.[0].length : 1e3;
  const pastIndent = (at: number): number => {
    let next = at;
    while (raw[next] === ' ' && next - at < (indent ?? 0)) next += 1;
    return next;
  };
  let at = pastIndent(0);
  for (let index = 0; ;) {
    if (index === offset) return scalar.offset + Math.min(at, Math.max(0, raw.length - 1));
    const [written, read] = [raw[at], value[index]];
    if (written === undefined || read === undefined) return undefined;
    if (written === '\n') {
      at = pastIndent(at + 1);
      if (read === '\n' || read === ' ') index += 1;
    } else if (written === read || (isEscape(scalar, written) && raw[at + 1] === read)) {
      at += written === read && !isDoubled(scalar, raw, at) ? 1 : 2;
      index += 1;
    } else if (written === '\r') at += 1;
    else return undefined;
  }
}

const isEscape = ({ style }: YamlScalar, sign: string): boolean => style === 'double' && sign === '\\';

/** `''` in single quotes, and a backslash that stands for itself in double ones. */
const isDoubled = ({ style }: YamlScalar, raw: string, at: number): boolean =>
  ((style === 'single' && raw[at] === "'") || (style === 'double' && raw[at] === '\\')) &&
  raw[at + 1] === raw[at];
