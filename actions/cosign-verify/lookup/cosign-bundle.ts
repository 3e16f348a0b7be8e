import { objectAt, parseObject, textAt, type JsonObject } from '../../../shared/core/json.ts';
import type { Material } from '../proof.ts';

/**
 * What `cosign sign-blob --bundle` and `attest-blob --bundle` wrote before there were Sigstore bundles: signature,
 * certificate (PEM, mostly in base64) and entry of Rekor side by side (cosign, pkg/cosign/fetch.go: LocalSignedPayload).
 * Undefined for what is none.
 */
export function cosignBundle(value: JsonObject): Material | undefined {
  const signature = textAt(value, 'base64Signature');
  if (signature === undefined) return undefined;
  const certificate = certificateIn(textAt(value, 'cert') ?? '');
  const entry = objectAt(value, 'rekorBundle');
  const beside = {
    ...(certificate !== undefined && { 'dev.sigstore.cosign/certificate': certificate }),
    ...(entry !== undefined && { 'dev.sigstore.cosign/bundle': JSON.stringify(entry) }),
  };
  const envelope = Buffer.from(signature, 'base64');
  return textAt(parseObject(envelope) ?? {}, 'payloadType') === undefined
    ? { kind: 'detached', annotations: { 'dev.cosignproject.cosign/signature': signature, ...beside } }
    : { kind: 'dsse', envelope, annotations: beside };
}

/** PEM, mostly in base64 once more; a public key may stand in its place. */
function certificateIn(text: string): string | undefined {
  const pem = text.includes('-----BEGIN ') ? text : Buffer.from(text, 'base64').toString();
  return pem.includes('-----BEGIN CERTIFICATE-----') ? pem : undefined;
}
