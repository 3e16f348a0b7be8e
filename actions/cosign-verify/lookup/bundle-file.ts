import { isObject, parseJson, textAt, type JsonObject } from '../../../shared/core/json.ts';
import type { Material, Proof, Unusable } from '../proof.ts';
import { cosignBundle } from './cosign-bundle.ts';
import { isBundle } from './media-types.ts';
import { largestProof } from './room.ts';

const mostProofs = 1000;

/** What a file holds. */
export interface FileProofs {
  readonly proofs: readonly Proof[];
  /** Never empty where `proofs` is. */
  readonly unusable: readonly Unusable[];
}

/**
 * The proofs in a file: one bundle (`.sigstore.json`, `.sigstore`), one on each line (`.jsonl`, as `gh attestation
 * download` writes them), a list of them under `attestations` (npm, GitHub's API), what `gh attestation verify` prints, a
 * bundle of cosign's own older form, or DSSE envelopes (`.intoto.jsonl`).
 * @param file its name, for people
 */
export function bundlesIn(bytes: Uint8Array, file: string): FileProofs {
  const where = file.replace(/\p{Cc}/gu, '?');
  const failed = (code: Unusable['code'], message: string): FileProofs => ({
    proofs: [],
    unusable: [{ layout: 'file', where, code, message }],
  });
  if (bytes.length > largestProof) return failed('too-large', 'It has more than 64 MiB');
  const text = decode(bytes);
  if (text === undefined || text.trim() === '') return failed('malformed', 'It is no JSON');
  const whole = parseJson(text);
  const values = whole === undefined ? linesOf(text, where) : [{ where, value: whole }];
  const found = values.flatMap(({ value, ...place }) => proofsIn(value, place.where));
  if (found.length === 0) return failed('malformed', 'It holds no signature and no attestation');
  if (found.length > mostProofs) {
    return failed('too-large', `It holds more than ${mostProofs} signatures and attestations`);
  }
  return {
    proofs: found.flatMap(({ where, material }) => (material ? [{ layout: 'file', where, material }] : [])),
    unusable: found.flatMap(({ where, material, message }) =>
      material ? [] : [{ layout: 'file', where, code: 'malformed', message }],
    ),
  };
}

interface Piece {
  readonly where: string;
  readonly material: Material | undefined;
  /** What it is, where it is no proof. */
  readonly message: string;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As many lines with something on them as there may be proofs, and one more. */
function linesOf(text: string, where: string): { where: string; value: unknown }[] {
  const lines: { where: string; value: unknown }[] = [];
  for (let start = 0, number = 1; start < text.length && lines.length <= mostProofs; number += 1) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    const line = text.slice(start, end).trim();
    if (line !== '') lines.push({ where: `${where}, line ${number}`, value: parseJson(line) });
    start = end + 1;
  }
  return lines;
}

/** A list is looked into, and what one of its items wraps; nothing lies deeper. */
function proofsIn(value: unknown, where: string): readonly Piece[] {
  const list = isObject(value) ? value.attestations : value;
  if (!Array.isArray(list)) return [piece(value, where)];
  return list.slice(0, mostProofs + 1).map((item: unknown, at) => piece(item, `${where}, number ${at + 1}`));
}

function piece(value: unknown, where: string): Piece {
  if (!isObject(value)) return { where, material: undefined, message: 'It is no JSON object' };
  const wrapper = isObject(value.attestation) ? value.attestation : value;
  const inner = isObject(wrapper.bundle) ? wrapper.bundle : wrapper;
  return { where, material: materialOf(inner), message: whyNot(inner) };
}

function materialOf(value: JsonObject): Material | undefined {
  if (isSigstoreBundle(value)) return { kind: 'bundle', bytes: encode(value) };
  if (isEnvelope(value)) return { kind: 'dsse', envelope: encode(value), annotations: certificateIn(value) };
  return cosignBundle(value);
}

function whyNot(value: JsonObject): string {
  if (textAt(value, 'bundle_url') !== undefined)
    return 'It holds the address of a bundle, and not the bundle';
  return 'It is neither a bundle nor an envelope';
}

/** The first bundles of all had no media type. */
function isSigstoreBundle(value: JsonObject): boolean {
  return isBundle(textAt(value, 'mediaType') ?? '') || isObject(value.verificationMaterial);
}

function isEnvelope(value: JsonObject): boolean {
  return textAt(value, 'payloadType') !== undefined && Array.isArray(value.signatures);
}

/** Builders that sign with a certificate put it beside the signature. */
function certificateIn({ signatures }: JsonObject): Readonly<Record<string, string>> {
  const first: unknown = Array.isArray(signatures) ? signatures[0] : undefined;
  const certificate = isObject(first) ? textAt(first, 'cert') : undefined;
  return certificate === undefined ? {} : { 'dev.sigstore.cosign/certificate': certificate };
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
