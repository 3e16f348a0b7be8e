/** Predicate types by the short names that cosign gives them. (Facts: cosign's pkg/cosign/attestation, in-toto's predicates.) */
const shortNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['slsaprovenance', ['https://slsa.dev/provenance/v0.2']],
  ['slsaprovenance02', ['https://slsa.dev/provenance/v0.2']],
  ['slsaprovenance1', ['https://slsa.dev/provenance/v1']],
  ['link', ['https://in-toto.io/Link/v1']],
  ['spdx', ['https://spdx.dev/Document']],
  ['spdxjson', ['https://spdx.dev/Document']],
  ['cyclonedx', ['https://cyclonedx.org/bom']],
  // cosign 1 wrote its own two without a scheme.
  ['vuln', ['https://cosign.sigstore.dev/attestation/vuln/v1', 'cosign.sigstore.dev/attestation/vuln/v1']],
  ['openvex', ['https://openvex.dev/ns']],
  ['custom', ['https://cosign.sigstore.dev/attestation/v1', 'cosign.sigstore.dev/attestation/v1']],
]);

/** Formats that write their version behind their URI, or leave it out. */
const versioned: ReadonlySet<string> = new Set(['spdx', 'spdxjson', 'cyclonedx', 'openvex']);

export const predicateNames: readonly string[] = [...shortNames.keys()];

export const isPredicateType = (type: string): boolean =>
  shortNames.has(type) || /^[a-z][a-z0-9+.-]*:\S+$/i.test(type);

/** Whether a predicate's type is what a rule asks for: by short name, or the whole URI. */
export function isOfType(predicateType: string, asked: string): boolean {
  const uris = shortNames.get(asked);
  if (uris === undefined) return predicateType === asked;
  return uris.some((uri) => {
    if (predicateType === uri) return true;
    return (
      versioned.has(asked) &&
      predicateType.startsWith(`${uri}/`) &&
      /^v?\d[\d.]*$/.test(predicateType.slice(uri.length + 1))
    );
  });
}

/** The version of SLSA provenance that a type is; undefined for all others. */
export function provenanceVersion(predicateType: string): '0.2' | '1' | undefined {
  if (predicateType === 'https://slsa.dev/provenance/v0.2') return '0.2';
  return /^https:\/\/slsa\.dev\/provenance\/v1(?:\.\d+)?$/.test(predicateType) ? '1' : undefined;
}

/** Whether attestations of the type a rule asks for can be SLSA provenance. */
export const asksProvenance = (asked: string): boolean =>
  (shortNames.get(asked) ?? [asked]).some((uri) => provenanceVersion(uri) !== undefined);
