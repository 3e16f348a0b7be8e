import type { Region } from './finding.ts';
import type { IgnoreComment } from './ignore.ts';

/** One file as it was read: once, for all checks. */
export interface SourceFile {
  readonly path: string;
  /** UTF-8 (UTF-16 where a byte order mark says so); a UTF-8 byte order mark stays in front. */
  readonly text: string;
  /** Length in bytes before decoding. */
  readonly size: number;
  /** Git's object id of the bytes, or another hash of them outside git: equal ids mean equal bytes. */
  readonly blob: string;
}

/** A file as bytes, of any size. */
export interface RawFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** All of it, where it is small enough to be held. */
  readonly bytes: Buffer | undefined;
  /** How `bytes` stand for text; undefined where they are none, or not at hand. */
  readonly encoding: 'utf8' | 'utf16' | undefined;
  /** `bytes` as text, where they are. */
  readonly text: string | undefined;
  /** All of it in order, in chunks of any size. Throws where it breaks off. */
  chunks(): AsyncIterable<Buffer>;
  /** Git's object id, where `bytes` are there or it is known without reading. */
  readonly blob: string | undefined;
}

/** Where a commit brought something. */
export interface PastPlace {
  readonly commit: string;
  readonly path: string;
}

/** First and last line, 1-based. */
export interface Lines {
  readonly startLine: number;
  readonly endLine: number;
}

/** A comment, and the lines that an ignore in it speaks for. */
export interface Comment {
  /** Without the comment sign and the blanks around. */
  readonly text: string;
  readonly region: Region;
  readonly covers: Lines;
  /** The lines of the value that it stands beside, where they are more than its own line. */
  readonly line?: Lines;
  /** Up to the comment that ends what this one begins, or to the end of the file. */
  readonly block?: Lines;
  /** The build stage that begins right below it. */
  readonly stage?: Lines;
  /** In a shell script: the statement that begins right below it, or the script that it opens. */
  readonly statement?: Lines;
  /** What it asks to leave out, where its parser knows that: an annotation, say. `text` is not read then. */
  readonly ignore?: IgnoreComment;
}

/** A comment at the top of a Dockerfile that the build reads: `# check=skip=…`. */
export interface CommentDirective {
  /** Lower case. */
  readonly name: string;
  readonly value: { readonly text: string };
  readonly region: Region;
}

/** A parsed file. Every parser's document holds at least this. */
export interface Document {
  readonly path: string;
  /** The commit that it was read from, where head has it no more. */
  readonly commit?: string;
  readonly text: string;
  readonly comments: readonly Comment[];
  readonly directives?: readonly CommentDirective[];
  /** How a finding in it is accepted, where not by any comment: its format has none, or has those of XML. */
  readonly acceptedBy?: 'policy' | 'xml-comment';
}
