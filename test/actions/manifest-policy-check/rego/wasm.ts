/** Modules by hand, as https://webassembly.github.io/spec/core/binary has them. */
const header = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const section = (id: number, ...content: readonly number[]) => [id, content.length, ...content];
const name = (text: string) => [text.length, ...Buffer.from(text)];

/** A function of nothing to nothing. */
const type = section(1, 1, 0x60, 0, 0);
const memory = [...name('env'), ...name('memory'), 2, 0, 2];

/** It starts with a loop that has no end. */
export const endless = Uint8Array.from([
  ...header,
  ...type,
  ...section(2, 1, ...memory),
  ...section(3, 1, 0),
  ...section(8, 0),
  ...section(10, 1, 7, 0, 0x03, 0x40, 0x0c, 0, 0x0b, 0x0b),
]);

/** It wants to write files. */
export const foreign = Uint8Array.from([
  ...header,
  ...type,
  ...section(2, 2, ...memory, ...name('wasi_snapshot_preview1'), ...name('fd_write'), 0, 0),
]);

/** A good module that has nothing to do with OPA. */
export const other = Uint8Array.from([...header, ...type, ...section(2, 1, ...memory)]);

export const withoutMemory = Uint8Array.from([...header, ...type]);
