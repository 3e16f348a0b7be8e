import { gateWasm } from './gate-wasm.ts';

/** What `assembly/scan.ts` exports; places and sizes are in bytes of its memory. */
export interface Machine {
  readonly memory: Memory;
  readonly maxHits: Place;
  readonly hits: Place;
  readonly rowMark: Place;
  readonly tables: Place;
  readonly recordSize: Place;
  readonly portion: Place;
  readonly before: Place;
  readonly behind: Place;
  count(): number;
  scan(from: number, to: number, textStart: number, textEnd: number): number;
  signCount(): number;
  signs(
    from: number,
    to: number,
    textStart: number,
    textEnd: number,
    shortestRun: number,
    near: number,
  ): number;
  build(facts: number, texts: number, count: number): number;
  useTiers(at: number): void;
  fillClasses(): void;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
interface Place {
  readonly value: number;
}

/** The part of the WebAssembly API that is used: the types of Node 20 have none. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { readonly exports: unknown };
};

/** A machine of its own for each gate. The module is small enough to be compiled at once. */
export function startMachine(): Machine {
  const module = new WebAssembly.Module(Buffer.from(gateWasm, 'base64'));
  // The binary is built from the same commit as the interface above.
  return new WebAssembly.Instance(module).exports as Machine;
}

/** Makes the memory at least so large, in bytes. */
export function reserve({ memory }: Machine, size: number): void {
  const missing = size - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / 0x10000));
}
