import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { SandboxError, type Sandbox, type SandboxLimits } from '../core/sandbox.ts';

type Told = { readonly result: unknown } | { readonly fault: string };

/** A thread can be ended in the middle of an endless loop, of WebAssembly too. Its code comes as text: `dist` has no file for it. */
export const sandbox: Sandbox = {
  run<Data, Question, Answer, Result>(
    task: (data: Data, ask: (question: Question) => Answer) => Result,
    data: Data,
    answer: (question: Question) => Answer,
    { timeoutMs, heapMiB }: SandboxLimits,
  ): Promise<Result> {
    const { port1: port, port2 } = new MessageChannel();
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(`(${frame.toString()})(${task.toString()})`, {
      eval: true,
      workerData: { data, port: port2, flag },
      transferList: [port2],
      env: {},
      argv: [],
      execArgv: [],
      // Whatever it writes is nobody's.
      stdin: false,
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heapMiB },
    });
    port.on('message', (question: Question) => {
      let told: Told;
      try {
        told = { result: answer(question) };
      } catch (error) {
        told = { fault: textOf(error) };
      }
      port.postMessage(told);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    });
    const ended = new Promise<Result>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new SandboxError('timeout'));
      }, timeoutMs);
      worker.once('message', (told: Told) => {
        if ('fault' in told) reject(new Error(told.fault));
        else resolve(told.result as Result);
      });
      worker.once('error', (error: Error & { readonly code?: string }) => {
        reject(
          new SandboxError(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'ended', error),
        );
      });
      worker.once('exit', () => {
        clearTimeout(timer);
        reject(new SandboxError('ended'));
      });
    });
    return ended.finally(async () => {
      port.close();
      await worker.terminate();
    });
  },
};

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What stands around a task in its thread; sent as text as well. */
function frame(task: (data: unknown, ask: (question: unknown) => unknown) => unknown): void {
  // A bundler would take an import, or a require, for its own.
  const threads = process.getBuiltinModule('node:worker_threads');
  const { data, port, flag } = threads.workerData as {
    readonly data: unknown;
    readonly port: MessagePort;
    readonly flag: Int32Array;
  };
  const ask = (question: unknown): unknown => {
    port.postMessage(question);
    Atomics.wait(flag, 0, 0);
    Atomics.store(flag, 0, 0);
    const { message: told } = threads.receiveMessageOnPort(port) as { readonly message: Told };
    if ('fault' in told) throw new Error(told.fault);
    return told.result;
  };
  try {
    threads.parentPort?.postMessage({ result: task(data, ask) });
  } catch (error) {
    threads.parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
  }
}
