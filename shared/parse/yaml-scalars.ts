import { NOT_RESOLVED, boolCoreTag, floatCoreTag, intCoreTag, nullCoreTag } from 'js-yaml';
import type { YamlFlavour, YamlScalar } from './yaml-nodes.ts';

type Value = YamlScalar['value'];

/** Tags that say how the text is to be read. Every other tag (`!Ref`, `!vault`) leaves it as text. */
const readTags = new Set(['null', 'bool', 'int', 'float']);

/** What a scalar means: quoted text is a string, plain text is what the flavour makes of it. */
export function scalarValue(
  source: string,
  plain: boolean,
  tag: string | undefined,
  flavour: YamlFlavour,
): Value {
  if (tag === undefined ? !plain : !readTags.has(coreName(tag)))
    return flavour === 'kubernetes' && tag !== undefined && coreName(tag) === 'binary'
      ? decoded(source)
      : source;
  return flavour === 'kubernetes' ? kubernetesValue(source) : coreValue(source);
}

/** The name of a tag of YAML itself (`!!bool`, `!<tag:yaml.org,2002:bool>`), its escapes read; '' for any other. */
export function coreName(tag: string): string {
  const name = /^(?:!!|!<tag:yaml\.org,2002:(?=.*>$))(.*?)>?$/su.exec(tag)?.[1] ?? '';
  return name.replace(/%[0-9a-fA-F]{2}/g, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));
}

/** What `!!binary` stands for, which go-yaml hands on as text; what is no base64 stays as it is. */
function decoded(source: string): string {
  const base64 = source.replace(/[\r\n]/g, '');
  const bytes = Buffer.from(base64, 'base64');
  return bytes.toString('base64') === base64 ? bytes.toString('utf8') : source;
}

const coreTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** YAML 1.2 core schema: `on`, `yes` and `22:22` are strings. */
function coreValue(source: string): Value {
  if (source !== '' && !'~nNtTfF+-.0123456789'.includes(source.charAt(0))) return source;
  for (const tag of coreTags) {
    const value: Value | typeof NOT_RESOLVED = tag.resolve(source, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return source;
}

const words = new Map<string, Value>([
  ['', null],
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['y', 'yes', 'on', 'true'].flatMap((word) =>
    spellings(word).map((spelling) => [spelling, true] as const),
  ),
  ...['n', 'no', 'off', 'false'].flatMap((word) =>
    spellings(word).map((spelling) => [spelling, false] as const),
  ),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, -Infinity] as const),
]);

/** `false`. */
const longestWord = 5;
const nine = 0x39;

function spellings(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}

/**
 * As kubectl reads it: sigs.k8s.io/yaml over go-yaml v2 (its resolve.go). YAML 1.1 words; Go's integers (`012`,
 * `0o12`, `0x_a`, `0b1`) and floats; no base 60; timestamps stay strings.
 */
function kubernetesValue(source: string): Value {
  const word = source.length <= longestWord ? words.get(source) : undefined;
  if (word !== undefined) return word;
  // Most texts are keys and names: their first letter says so.
  if (source.charCodeAt(0) > nine) return source;
  if (/^\.[0-9]/.test(source)) return float(source) ?? source;
  if (!/^[-+0-9]/.test(source)) return source;
  const digits = source.replaceAll('_', '');
  return integer(digits) ?? float(digits) ?? source;
}

/** The longest number that Go's 64 bits hold is binary; more digits are leading zeros or out of range. */
const longestInteger = 70;

function integer(digits: string): number | bigint | undefined {
  if (digits.length > longestInteger) return undefined;
  const match = /^([-+]?)(?:0([xX][0-9a-fA-F]+|[bB][01]+|[oO]?[0-7]+)|(0|[1-9][0-9]*))$/.exec(digits);
  if (!match) return undefined;
  const [, sign = '', based, decimal = ''] = match;
  const size = BigInt(based === undefined ? decimal : `0${/^[0-7]/.test(based) ? 'o' : ''}${based}`);
  const value = sign === '-' ? -size : size;
  if (value < -(2n ** 63n) || value >= (sign === '' ? 2n ** 64n : 2n ** 63n)) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function float(digits: string): number | undefined {
  if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}
