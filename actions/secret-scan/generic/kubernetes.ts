import { decodeBase64 } from '../encoding/base64.ts';
import type { Span } from '../layers/layer.ts';
import { bootstrapToken, kubernetesSecret } from './kinds.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';

/** Larger ones hold files. */
const around = 8000;

/** A manifest of a Secret: the value of its `data` or `stringData` that says most, and the others beside it. */
export const manifest: Sign = {
  literals: ['kind: secret', `kind: 'secret'`, 'kind: "secret"', '"kind": "secret"', '"kind":"secret"'].map(
    (text) => ({
      text,
      needsValue: false,
    }),
  ),
  reach: { before: around, behind: around },
  find(text, at) {
    if (!/^["']?kind["']?\s?:\s?["']?secret["']?[ \t]*(?:[\r\n,}#]|$)/i.test(text.slice(at, at + 40)))
      return undefined;
    const [start, end] = documentAround(text, at);
    const part = text.slice(start, end);
    if (!/(?:^|[\s"'])apiVersion["']?\s*:/.test(part)) return undefined;
    const head = /(?:^|\n)[ \t"]*(data|stringData)["']?[ \t]*:[ \t]*\{?[ \t]*(?:#[^\n]*)?\r?\n/.exec(part);
    if (head === null) return undefined;
    const values = valuesOf(part, head.index + head[0].length, head[1] === 'data');
    const best = values.reduce<Value | undefined>(
      (one, next) => (one && one.weight >= next.weight ? one : next),
      undefined,
    );
    if (best === undefined) return undefined;
    const placed = (value: Value) => ({ start: start + value.start, end: start + value.end });
    const besides = values.filter((value) => value !== best).map(placed);
    return { kind: kubernetesSecret, ...placed(best), ...(besides.length > 0 && { besides }) };
  },
};

/** Offsets of the YAML document that holds the place `at`. */
function documentAround(text: string, at: number): readonly [number, number] {
  const before = text.lastIndexOf('\n---', at);
  const behind = text.indexOf('\n---', at);
  return [before === -1 ? 0 : before + 4, behind === -1 ? text.length : behind];
}

const entry =
  /^[ \t]+["']?([\w.-]{1,100})["']?[ \t]*:[ \t]*(?:[|>][+-]?[ \t]*\r?\n[ \t]+)?["']?([^\s"'#,{}]{4,2000})["']?,?[ \t]*(?:#.*)?$/;

interface Value extends Span {
  /** How much its name says. */
  readonly weight: number;
}

function valuesOf(part: string, from: number, isEncoded: boolean): readonly Value[] {
  const values: Value[] = [];
  const indent = /^[ \t]*/.exec(part.slice(from))?.[0].length ?? 0;
  for (const line of part.slice(from).matchAll(/[^\r\n]*?(?:[|>][+-]?[ \t]*\r?\n[^\r\n]*)?(?:\r?\n|$)/g)) {
    const text = line[0].replace(/\s+$/, '');
    if (text === '') break;
    if (/^[ \t]*#/.test(text)) continue;
    if ((/^[ \t]*/.exec(text)?.[0].length ?? 0) < indent || indent === 0) break;
    const [, name = '', value = ''] = entry.exec(text) ?? [];
    const weight = weightOf(name, value, isEncoded);
    if (weight === 0) continue;
    const start = from + line.index + line[0].lastIndexOf(value);
    values.push({ start, end: start + value.length, weight });
  }
  return values;
}

/** 0: it is none. */
function weightOf(name: string, value: string, isEncoded: boolean): number {
  if (
    value.length < 8 ||
    /(?:user|name|username_\w+|host|port|url|type|region|version|mode|namespace|authority-data|\.(?:crt|cert|pub))$/i.test(
      name,
    )
  )
    return 0;
  if (isEncoded && (value.length % 4 !== 0 || !/^[0-9A-Za-z+/]{4,}={0,2}$/.test(value))) return 0;
  const plain = isEncoded ? decodeBase64(value) : value;
  if (
    plain !== undefined &&
    (plain.length < 5 || /BEGIN (?:CERTIFICATE|PUBLIC)|^-{5}BEGIN [^]{0,90}$|^[<{$]{1,2}|\{\{/.test(plain))
  )
    return isEncoded && plain.startsWith('{') && plain.includes('auth') ? 2 : 0;
  if (!isEncoded && (lookOf(value) ?? 'words') === 'words') return 0;
  if (plain !== undefined && /^(?:true|false|none|https?:\/\/\S+)$/i.test(plain)) return 0;
  return /pass|secret|token|key|auth|cred/i.test(name) ? 3 : 1;
}

const bootstrap =
  /(?:bootstrap-token|--token|token)["']?[\s=:]{1,4}["']?([a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/iy;

/** `kubeadm join --token`, `tls-bootstrap-token`, `token:` of its configuration. */
export const bootstrapTokens: Sign = {
  literals: ['bootstrap-token', '--token', 'token:'].map((text) => ({ text, needsValue: false })),
  reach: { before: 0, behind: 80 },
  find(text, at) {
    bootstrap.lastIndex = at;
    const value = bootstrap.exec(text)?.[1];
    // The one of all documentation counts from 0 to f.
    if (value === undefined || !/\d/.test(value) || /^abcdef\.0123456789abcdef$/.test(value))
      return undefined;
    return { kind: bootstrapToken, start: bootstrap.lastIndex - value.length, end: bootstrap.lastIndex };
  },
};
