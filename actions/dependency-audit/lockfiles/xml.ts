import type { SourceFile } from '../../../shared/core/document.ts';
import type { Region } from '../../../shared/core/finding.ts';
import type { Lines } from '../../../shared/parse/lines.ts';
import { readXml, type XmlElement } from '../../../shared/parse/xml.ts';
import { LockfileFault } from './fault.ts';

/** @throws LockfileFault where the file is no XML. */
export function xmlOf(file: SourceFile, lines: Lines): XmlElement {
  const read = readXml(file.text);
  if (read.root !== undefined) return read.root;
  throw new LockfileFault(`Not readable as XML: ${read.fault}.`, lines.lineAt(read.offset));
}

/**
 * The document, where its outermost element has that name.
 * @throws LockfileFault
 */
export function xmlRootOf(file: SourceFile, lines: Lines, name: string): XmlElement {
  const root = xmlOf(file, lines);
  if (root.name === name) return root;
  throw new LockfileFault(`The outermost element is not \`${name}\`.`, lines.lineAt(root.start));
}

export const elementRegion = ({ start, end }: XmlElement, lines: Lines): Region => lines.region(start, end);
