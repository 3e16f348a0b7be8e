import { SaxesParser } from 'saxes';

/** An element with its place. Offsets are in UTF-16 code units of the file. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  /** By their names as written, prefix included. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** What stands right inside, between the children too, without the blanks around. */
  readonly text: string;
  /** Of the `<` of its start tag. */
  readonly start: number;
  /** Behind the `>` of its end tag. */
  readonly end: number;
}

export type XmlRead =
  | { readonly root: XmlElement }
  /** Without any text of the source. */
  | { readonly root?: undefined; readonly fault: string; readonly offset: number };

/** In UTF-16 code units; the files of large builds have five million. */
const longest = 64 * 1024 * 1024;
const longestValue = 1024 * 1024;
const mostElements = 1_000_000;
const mostAttributes = 256;
const maxDepth = 256;

/**
 * Reads an XML 1.0 document. Nothing is ever expanded or fetched: the five entities of XML itself and numbers of characters
 * are known, a document type may be named, and one that declares anything is a fault.
 */
export function readXml(text: string): XmlRead {
  if (text.length > longest) return { fault: 'it is too long', offset: 0 };
  const reader = new Reader(text);
  try {
    return { root: reader.document() };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: error.message, offset: Math.min(error.offset, text.length) };
  }
}

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The children of that name. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** What stands in the first child of that name; undefined where there is none, or nothing in it. */
export function textIn(element: XmlElement | undefined, name: string): string | undefined {
  const text = childOf(element, name)?.text;
  return text === '' ? undefined : text;
}

class Fault extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  readonly pieces: string[];
  readonly start: number;
}

class Reader {
  readonly #text: string;
  readonly #parser = new SaxesParser();
  readonly #open: Open[] = [];
  #root: XmlElement | undefined;
  #elements = 0;
  #attributes = 0;

  constructor(text: string) {
    this.#text = text;
    this.#parser.on('error', (error) => {
      this.#fail(reasonOf(error));
    });
    this.#parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) this.#fail('it has declarations of its own, which are never followed');
    });
    this.#parser.on('opentagstart', () => {
      this.#attributes = 0;
    });
    this.#parser.on('attribute', ({ value }) => {
      if (++this.#attributes > mostAttributes)
        this.#fail(`an element has more than ${mostAttributes} attributes`);
      if (value.length > longestValue) this.#fail('the value of an attribute is too long');
    });
    this.#parser.on('opentag', ({ name, attributes }) => {
      this.#begin(name, attributes);
    });
    this.#parser.on('text', (piece) => {
      this.#open.at(-1)?.pieces.push(piece);
    });
    this.#parser.on('cdata', (piece) => {
      this.#open.at(-1)?.pieces.push(piece);
    });
    this.#parser.on('closetag', () => {
      this.#close();
    });
  }

  document(): XmlElement {
    this.#parser.write(this.#text).close();
    return this.#root ?? this.#fail('there is no element');
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.#elements > mostElements) this.#fail(`there are more than ${mostElements} elements`);
    if (this.#open.length >= maxDepth) this.#fail(`elements nest deeper than ${maxDepth}`);
    this.#open.push({
      name: name.slice(name.indexOf(':') + 1),
      attributes: new Map(Object.entries(attributes)),
      children: [],
      pieces: [],
      start: this.#tagStart(),
    });
  }

  #close(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    const { pieces, ...rest } = open;
    const element = { ...rest, text: pieces.join('').trim(), end: this.#parser.position };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.#root = element;
  }

  /** A value may not hold a bare `<`, so the last one is the tag's own. */
  #tagStart(): number {
    return this.#text.lastIndexOf('<', this.#parser.position - 1);
  }

  #fail(reason: string): never {
    // The parser stands behind what it has read last.
    throw new Fault(reason, Math.max(this.#parser.position - 1, 0));
  }
}

/** Behind the place, and up to where the parser quotes a name of the file. */
const reasonOf = ({ message }: Error): string => message.replace(/^\d+:\d+: /, '').replace(/[:.].*$/s, '');
