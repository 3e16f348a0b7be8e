/** What a compiled policy is to judge. */
export interface Job {
  /** What `opa build -t wasm` made. */
  readonly module: Uint8Array;
  /** JSON. */
  readonly data: string;
  readonly objects: readonly Input[];
  /** Functions that `ask` answers for. */
  readonly functions: readonly string[];
  /** Entrypoints that judge; where there is none of them all are asked. */
  readonly judging: RegExp;
  /** Those of them that judge a review. */
  readonly reviewing: RegExp;
}

/** One object, as JSON. */
export interface Input {
  /** By itself: `deny` and `warn` of conftest. */
  readonly plain: string;
  /** Beside itself as an admission review: `violation` of Gatekeeper. */
  readonly review: string;
}

export interface Call {
  readonly name: string;
  /** JSON texts. */
  readonly args: readonly string[];
}

/** JSON; undefined where the function has no value for its arguments. */
export type Ask = (call: Call) => string | undefined;

/** `refused`: why nothing was judged; a phrase to follow the name of the policy. */
export type Judged =
  | { readonly refused: string }
  | {
      readonly entrypoints: readonly string[];
      /** In the order of the job. */
      readonly answers: readonly Answer[];
    };

/** What one object got; `fault`: why it was not judged to the end. */
export interface Answer {
  readonly said: readonly Said[];
  readonly fault?: string;
}

export interface Said {
  /** `shop/deny`. */
  readonly entrypoint: string;
  /** JSON as it was parsed. */
  readonly value: unknown;
}

/** The part of the WebAssembly API that is used: the types of Node 20 have none. */
interface WasmApi {
  Module: (new (bytes: Uint8Array) => object) & {
    imports(module: object): readonly { readonly module: string; readonly name: string }[];
  };
  Instance: new (module: object, imports: object) => { readonly exports: Policy };
  Memory: new (size: { readonly initial: number; readonly maximum: number }) => Memory;
}
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
interface Policy {
  readonly opa_wasm_abi_version?: { readonly value: number };
  readonly opa_wasm_abi_minor_version?: { readonly value: number };
  builtins(): number;
  entrypoints(): number;
  opa_malloc(size: number): number;
  opa_json_parse(at: number, size: number): number;
  opa_json_dump(value: number): number;
  opa_heap_ptr_get(): number;
  opa_eval(...args: readonly number[]): number;
}

/**
 * Judges objects with a compiled policy. Runs in a thread of its own, to which it is sent as text: everything it needs
 * stands inside. Source: https://www.openpolicyagent.org/docs/wasm, ABI 1.2 and 1.3.
 */
export function evaluate(job: Job, ask: Ask): Judged {
  const { data, objects, functions, judging, reviewing } = job;
  const { WebAssembly: wasm } = globalThis as unknown as { readonly WebAssembly: WasmApi };
  const pageBytes = 0x10000;
  const mostPages = 2048;
  const mostAnswerBytes = 1024 * 1024;
  let bytesLeft = 64 * 1024 * 1024;
  const mostFaults = 5;
  const known = new Set([
    ...['memory', 'opa_abort', 'opa_println'],
    ...['opa_builtin0', 'opa_builtin1', 'opa_builtin2', 'opa_builtin3', 'opa_builtin4'],
  ]);

  const start = (compiled: object) => {
    const memory = new wasm.Memory({ initial: 2, maximum: mostPages });
    const textAt = (at: number): string => {
      const all = new Uint8Array(memory.buffer);
      const end = all.indexOf(0, at);
      if (at <= 0 || end === -1 || end - at > mostAnswerBytes)
        throw new Error('it hands over more than 1 MiB');
      bytesLeft -= end - at;
      if (bytesLeft < 0) throw new Error('it hands over more than 64 MiB in all');
      return new TextDecoder().decode(all.subarray(at, end));
    };
    const put = (text: string, at: number | undefined) => {
      const written = new TextEncoder().encode(text);
      const to = at ?? policy.opa_malloc(written.length);
      const missing = to + written.length - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
      new Uint8Array(memory.buffer).set(written, to);
      return { at: to, size: written.length };
    };
    const parsed = (text: string): number => {
      const { at, size } = put(text, undefined);
      const value = policy.opa_json_parse(at, size);
      if (value === 0) throw new Error('it does not read JSON');
      return value;
    };
    const names = new Map<number, string>();
    const builtin = (id: number, _context: number, ...values: readonly number[]): number => {
      const args = values.map((value) => textAt(policy.opa_json_dump(value)));
      const answer = ask({ name: names.get(id) ?? '', args });
      return answer === undefined ? 0 : parsed(answer);
    };
    const { exports: policy } = new wasm.Instance(compiled, {
      env: {
        memory,
        opa_abort: (at: number) => {
          throw new Error(textAt(at));
        },
        opa_println: () => undefined,
        opa_builtin0: builtin,
        opa_builtin1: builtin,
        opa_builtin2: builtin,
        opa_builtin3: builtin,
        opa_builtin4: builtin,
      },
    });
    const read = (value: number) => JSON.parse(textAt(policy.opa_json_dump(value))) as Record<string, number>;
    const isFit =
      policy.opa_wasm_abi_version?.value === 1 && (policy.opa_wasm_abi_minor_version?.value ?? 0) >= 2;
    if (!isFit) throw new Error('it has no ABI of version 1.2 or later: build it with a newer OPA');
    for (const [name, id] of Object.entries(read(policy.builtins()))) names.set(id, name);
    const world = parsed(data);
    const entrypoints = Object.entries(read(policy.entrypoints()));
    const heap = policy.opa_heap_ptr_get();
    const run = (id: number, input: string): readonly { readonly result?: unknown }[] => {
      const { at, size } = put(input, heap);
      return JSON.parse(textAt(policy.opa_eval(0, id, world, at, size, at + size, 0))) as [];
    };
    return { names: [...names.values()], entrypoints, run };
  };

  const why = (error: unknown): string =>
    error instanceof Error ? error.message.slice(0, 1000) : 'it broke off';
  let compiled: object;
  let machine: ReturnType<typeof start>;
  try {
    compiled = new wasm.Module(job.module);
    const stranger = wasm.Module.imports(compiled).find(
      (one) => one.module !== 'env' || !known.has(one.name),
    );
    if (stranger) return { refused: `asks for ${stranger.module}.${stranger.name}, which OPA does not` };
    if (!wasm.Module.imports(compiled).some(({ name }) => name === 'memory'))
      return { refused: 'does not take its memory from outside, as OPA builds it' };
    machine = start(compiled);
  } catch (error) {
    return { refused: `is no policy that can be loaded: ${why(error)}` };
  }
  const lacking = machine.names.filter((name) => !functions.includes(name));
  if (lacking.length > 0)
    return { refused: `uses functions that are not to be had here: ${lacking.join(', ').slice(0, 1000)}` };

  const judges = machine.entrypoints.filter(([name]) => judging.test(name));
  const asked = judges.length > 0 ? judges : machine.entrypoints;
  const answers: Answer[] = [];
  let faults = 0;
  for (const { plain, review } of objects) {
    if (faults >= mostFaults) {
      answers.push({ said: [], fault: 'too many objects before it were not judged to the end' });
      continue;
    }
    const said: Said[] = [];
    try {
      for (const [entrypoint, id] of asked)
        for (const { result } of machine.run(id, reviewing.test(entrypoint) ? review : plain))
          said.push({ entrypoint, value: result });
      answers.push({ said });
    } catch (error) {
      answers.push({ said, fault: why(error) });
      faults += 1;
      // What was broken off in the middle can no longer be trusted.
      machine = start(compiled);
    }
  }
  return { entrypoints: machine.entrypoints.map(([name]) => name), answers };
}
