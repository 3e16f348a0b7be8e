import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A page in headless Chromium, steered by the DevTools protocol over a pipe: no port, no library. */
export interface BrowserPage {
  /** Value of a JavaScript expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** What the console, the content security policy or a script complained of. */
  readonly complaints: readonly string[];
  /** URLs that the page asked for, its own first. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  /** `print`: as it goes to paper. */
  readonly media?: 'print';
  /** Default true. */
  readonly script?: boolean;
}

export interface Browser {
  open(html: string, look: Look): Promise<BrowserPage>;
  close(): Promise<void>;
}

export const hasBrowser = spawnSync('chromium', ['--version'], { stdio: 'ignore' }).status === 0;

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** To be closed. */
export function browser(): Browser {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-browser-'));
  const child = spawn(
    'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', '--hide-scrollbars'],
      ...['--no-first-run'],
      ...[`--user-data-dir=${join(folder, 'profile')}`, 'about:blank'],
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Set<(message: Message) => void>();
  let rest = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id === undefined) for (const listen of listeners) listen(message);
      else waiting.get(message.id)?.(message);
    }
  });
  let last = 0;
  const ask = async (method: string, params: object = {}, sessionId?: string) => {
    const id = (last += 1);
    const answer = await new Promise<Message>((resolve) => {
      waiting.set(id, resolve);
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  };

  let pages = 0;
  return {
    async open(html, { width, scheme, media, script = true }) {
      const file = join(folder, `${(pages += 1)}.html`);
      writeFileSync(file, html);
      const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
      const session = String(sessionId);
      const [complaints, requests]: [string[], string[]] = [[], []];
      let loaded: () => void = () => undefined;
      const isLoaded = new Promise<void>((resolve) => (loaded = resolve));
      const listen = ({ sessionId: of, method = '', params = {} }: Message): void => {
        if (of !== session) return;
        if (method === 'Page.loadEventFired') loaded();
        if (method === 'Network.requestWillBeSent')
          requests.push((params as { request: { url: string } }).request.url);
        if (['Runtime.exceptionThrown', 'Runtime.consoleAPICalled', 'Log.entryAdded'].includes(method))
          complaints.push(JSON.stringify(params));
      };
      listeners.add(listen);
      const tell = (method: string, params: object = {}) => ask(method, params, session);
      for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await tell(`${domain}.enable`);
      const size = { width, height: 900, deviceScaleFactor: 1, mobile: width < 600 };
      await tell('Emulation.setDeviceMetricsOverride', size);
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await tell('Emulation.setEmulatedMedia', { features, ...(media && { media }) });
      if (!script) await tell('Emulation.setScriptExecutionDisabled', { value: true });
      await tell('Page.navigate', { url: `file://${file}` });
      await isLoaded;
      return {
        complaints,
        requests,
        async evaluate(expression) {
          const asked = { expression, returnByValue: true, awaitPromise: true };
          const { result, exceptionDetails } = await tell('Runtime.evaluate', asked);
          if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
          return (result as { value?: unknown }).value;
        },
        async close() {
          listeners.delete(listen);
          await ask('Target.closeTarget', { targetId });
        },
      };
    },
    async close() {
      // It answers before its processes have put their files away.
      void ask('Browser.close');
      const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}
