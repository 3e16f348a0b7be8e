import { howTo } from '../../../actions/dependency-audit/advice/how-to.ts';
import { readLockfile } from '../../../actions/dependency-audit/formats.ts';
import type { Lockfile, Package } from '../../../actions/dependency-audit/package.ts';

export function read(path: string, text: string): Lockfile {
  const { doc } = readLockfile({ path, text, size: text.length, blob: '' });
  if (doc === undefined) throw new Error('no lockfile');
  return doc;
}

export function packageIn(doc: Lockfile, label: string): Package {
  const found = doc.packages.find(({ name, version }) => label === `${name}@${version}`);
  if (found === undefined) throw new Error(`no ${label}`);
  return found;
}

/** What is said of `name@version`, and what beside it. */
export function advised(doc: Lockfile, label: string, version: string): string | undefined {
  const how = howTo(doc, packageIn(doc, label), version);
  return how && [how.told, how.besides].filter((part) => part !== undefined).join('. ');
}
