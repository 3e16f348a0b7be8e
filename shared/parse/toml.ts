import { parse, TomlError } from 'smol-toml';

export type TomlRead =
  | { readonly value: Readonly<Record<string, unknown>> }
  /** 1-based line; the message quotes nothing of the file. */
  | { readonly fault: string; readonly line: number };

/** Reads TOML 1.0. */
export function parseToml(text: string): TomlRead {
  try {
    return { value: parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    // What follows the first line is a piece of the source.
    const [first = ''] = error.message.split('\n');
    return { fault: first.replace(/^Invalid TOML document: /, ''), line: error.line };
  }
}
