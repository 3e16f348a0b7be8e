import { clip } from '../../../shared/core/clip.ts';
import type { SignerRule } from '../../../shared/core/signers.ts';
import type { Signer, Sound } from '../verdict.ts';
import { identityOf } from './identity.ts';

/** In UTF-16 code units; and how many names of a list are shown. */
const [longest, most] = [300, 5] as const;

/** A text of a stranger's, on one line and in quotes that YAML and JSON read alike; nothing unseen is left in it, and nothing that ends Markdown's code. */
export const quoted = (text: string): string =>
  JSON.stringify(clip(text, longest)).replace(
    /[^\x20-\x7e]|`/gu,
    (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );

/** A text as it is where nothing in it can mislead, or quoted. */
export const shown = (text: string): string => (/^[\x21-\x7e]{1,300}$/.test(text) ? text : quoted(text));

/** Where something lies, by the same measure; words of our own stand in it, and so spaces. */
export const shownPlace = (where: string): string =>
  /^[\x20-\x7e]{1,600}$/.test(where) ? where : quoted(where);

export const signerText = (signer: Signer): string =>
  signer.kind === 'key'
    ? `key ${shown(signer.name)}`
    : `${shown(signer.identity)} (issuer ${shown(signer.issuer)})`;

export function ruleText({
  identity,
  identityRegexp,
  issuer,
  issuerRegexp,
  key,
  claims,
}: SignerRule): string {
  if (key !== undefined)
    return key.includes('-----BEGIN') ? 'a key written in the policy' : `key ${shown(key)}`;
  const named = Object.entries(claims ?? {}).map(([name, value]) => `, ${name} ${shown(value)}`);
  const who = identity === undefined ? `/${shown(identityRegexp ?? '')}/` : shown(identity);
  return `${who} (issuer ${issuer === undefined ? `/${shown(issuerRegexp ?? '')}/` : shown(issuer)}${named.join('')})`;
}

/** At most a handful, each once. */
export function listText(texts: readonly string[]): string {
  const each = [...new Set(texts)];
  const rest = each.length - most;
  return each.slice(0, most).join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}

/**
 * The signers of sound proofs as lines for `signers`, ready to be pasted: proven is that they signed, and not that they
 * should be trusted. Keys are left out, since whoever sees one here has it already.
 */
export function pasteLines(proofs: readonly Sound[]): readonly string[] {
  const each = new Map(proofs.map(({ signer }) => [identityOf(signer), signer]));
  return [...each.values()]
    .flatMap((signer) =>
      signer.kind === 'key' || signer.identity.length > longest || signer.issuer.length > longest
        ? []
        : [`- { identity: ${quoted(signer.identity)}, issuer: ${quoted(signer.issuer)} }`],
    )
    .slice(0, most);
}
