import { decodeBase64 } from '../encoding/base64.ts';
import type { Span } from '../layers/layer.ts';
import { bootstrapToken, kubernetesSecret } from './kinds.ts';
import { dataIn, type Entry } from './kubernetes-data.ts';
import type { Sign } from './sign.ts';
import { lookOf } from './values.ts';

/** Larger ones hold files. */
const around = 8000;

/**
 * A manifest of a Secret: the value of its `data` or `stringData` that says most. Whatever else is given there is hidden
 * beside it.
 */
export const manifest: Sign = {
  literals: ['kind: secret', `kind: 'secret'`, 'kind: "secret"', '"kind": "secret"', '"kind":"secret"'].map(
    (text) => ({
      text,
      needsValue: false,
    }),
  ),
  reach: { before: around, behind: around },
  find(text, at) {
    if (kindFrom(text, at) !== at) return undefined;
    const document = documentAround(text, at);
    const { entries, others } = dataIn(text, partOf(text, at, document));
    const best = entries
      .map((entry) => ({ ...entry, weight: weightOf(entry) }))
      .reduce((one, next) => (one.weight >= next.weight ? one : next), none);
    if (best.weight === 0 || !version.test(text.slice(document.start, document.end))) return undefined;
    const { start, end } = best;
    const besides = [...entries, ...others]
      .filter((one) => one.start !== start)
      .sort((a, b) => a.start - b.start)
      .map((one) => ({ start: one.start, end: one.end }));
    return { kind: kubernetesSecret, start, end, ...(besides.length > 0 && { besides }) };
  },
};

const none = { weight: 0, start: 0, end: 0 };
const kind = /["']?kind["']?\s?:\s?["']?secret["']?[ \t]{0,40}(?:[\r\n,}#]|$)/gi;
const version = /(?:^|[\s"'])apiVersion["']?\s{0,40}:/;

/** Where the next `kind: Secret` stands. */
function kindFrom(text: string, at: number): number {
  kind.lastIndex = at;
  return kind.exec(text)?.index ?? text.length;
}

/** The YAML document that holds the place `at`. */
function documentAround(text: string, at: number): Span {
  const before = text.lastIndexOf('\n---', at);
  const behind = text.indexOf('\n---', at);
  return { start: before === -1 ? 0 : before + 4, end: behind === -1 ? text.length : behind };
}

/** What is read for the `kind: Secret` at a place, so that each line is read once: all up to the next one; for the first also what stands before. */
const partOf = (text: string, at: number, { start, end }: Span): Span => ({
  start: kindFrom(text, start) < at - 1 ? at : start,
  end: Math.min(end, kindFrom(text, at + 4)),
});

/** 0: it is none. */
function weightOf({ name, value, isEncoded }: Entry): number {
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
