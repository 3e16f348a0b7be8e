import { attempt, SigstoreFault } from './fault.ts';

const mostBytes = 32_000_000;

const damaged = { hint: 'It is damaged or of another kind: have the artifact signed again.' };

/** JSON of a stranger. Throws SigstoreFault. */
export function parseJson(bytes: Uint8Array, what: string): unknown {
  if (bytes.length > mostBytes)
    throw new SigstoreFault('format', `${what} is too large to be judged`, {
      expected: `at most ${mostBytes} bytes`,
      actual: `${bytes.length} bytes`,
      hint: 'No signature is that large: see what was published there.',
    });
  return attempt('format', `${what} is not JSON`, damaged, (): unknown =>
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
  );
}

/** A value inside parsed JSON; undefined where there is none. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? (inner as Readonly<Record<string, unknown>>)[name]
        : undefined,
    value,
  );
