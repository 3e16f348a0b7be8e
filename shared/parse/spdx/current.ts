import type { SpdxLicence } from './expression.ts';

/** Deprecated ids and what the licence list says to write for them; https://spdx.org/licenses/#deprecated */
const renamed: ReadonlyMap<string, string> = new Map([
  ['BSD-2-Clause-FreeBSD', 'BSD-2-Clause-Views'],
  ['BSD-2-Clause-NetBSD', 'BSD-2-Clause'],
  ['bzip2-1.0.5', 'bzip2-1.0.6'],
  ['eCos-2.0', 'RHeCos-1.1'],
  ['StandardML-NJ', 'SMLNJ'],
]);

/** Of these a bare version once meant that version alone. */
const gnu = /^(?:A?GPL|LGPL|GFDL)-\d\.\d(?:-(?:no-)?invariants)?$/;

const withException: ReadonlyMap<string, string> = new Map([
  ['autoconf', 'Autoconf-exception'],
  ['bison', 'Bison-exception-2.2'],
  ['classpath', 'Classpath-exception-2.0'],
  ['font', 'Font-exception-2.0'],
  ['gcc', 'GCC-exception'],
]);

/** The same licence, as it is written today: `GPL-2.0+` is `GPL-2.0-or-later`. */
export function current(licence: SpdxLicence): SpdxLicence {
  const { id, orLater, exception } = licence;
  const old = /^(GPL-(\d)\.0)-with-(\w+)-exception$/.exec(id);
  if (old !== null) {
    const [, base = '', major = '', name = ''] = old;
    const added = withException.get(name.toLowerCase()) ?? '';
    const isVersioned = /\d$/.test(added);
    const gcc = added === 'GCC-exception' ? (major === '3' ? '-3.1' : '-2.0') : `-${major}.0`;
    return current({ kind: 'licence', id: base, orLater, exception: isVersioned ? added : `${added}${gcc}` });
  }
  if (gnu.test(id)) return { ...licence, id: `${id}-${orLater ? 'or-later' : 'only'}`, orLater: false };
  // `GPL-2.0-only+` says both; the more that is granted holds.
  if (orLater && id.endsWith('-only'))
    return { kind: 'licence', id: id.replace(/-only$/, '-or-later'), orLater: false, exception };
  if (orLater && id.endsWith('-or-later')) return { ...licence, orLater: false };
  return { ...licence, id: renamed.get(id) ?? id };
}
