import { expect } from 'vitest';
import { manifestPolicyCheck } from '../../../../actions/manifest-policy-check/check.ts';
import type { Io } from '../../../../shared/core/io.ts';
import { run, type Side } from '../../../../shared/core/run.ts';
import type { Sandbox } from '../../../../shared/core/sandbox.ts';
import { sandbox } from '../../../../shared/exec/sandbox.ts';
import { ports } from '../../../ports.ts';
import { runRequest } from '../../../run-request.ts';
import { none } from '../helm/program.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

interface Look {
  readonly before?: Files;
  readonly policies?: readonly string[];
  readonly sandbox?: Sandbox;
}

const nobody = (): never => {
  throw new Error('nobody is to be asked');
};

const textsOf = (files: Files) =>
  Object.fromEntries(
    Object.entries(files).map(([path, held]) => [path, typeof held === 'string' ? held : '']),
  );

/** The side with files that are no text. */
const withBytes = <S extends Side>(side: S, files: Files): S => ({
  ...side,
  source: {
    ...side.source,
    async *read(wanted: Parameters<Side['source']['read']>[0]) {
      for await (const one of side.source.read(wanted)) {
        const held = files[one.entry.path];
        yield 'raw' in one && held instanceof Uint8Array
          ? { ...one, raw: { ...one.raw, bytes: Buffer.from(held) } }
          : one;
      }
    },
  },
});

/** `status severity path:line message` of what policies say; every file may be bytes. */
export async function look(
  head: Files,
  { before, policies = ['policy'], sandbox: given = sandbox }: Look = {},
) {
  const io: Io = {
    http: nobody,
    registry: nobody,
    files: { read: nobody, inRepository: nobody },
    programs: none,
    sandbox: given,
    get github() {
      return nobody();
    },
  };
  const request = runRequest(manifestPolicyCheck, textsOf(head), before && textsOf(before));
  const { result } = await run(
    {
      ...request,
      head: withBytes(request.head, head),
      base: request.base && before && withBytes(request.base, before),
      overrides: { options: { regoPolicies: policies } },
    },
    { ...ports, io: () => Promise.resolve(io) },
  );
  const [only] = result.checks;
  if (only === undefined) throw new Error('no check ran');
  const { findings, unchecked, errors } = only;
  expect(errors).toEqual([]);
  return {
    outcome: result.outcome,
    found: findings
      .filter(({ ruleId }) => ruleId.endsWith('/rego-policy'))
      .map(({ status, severity, region, message }) =>
        [status, severity, `${region?.path ?? ''}:${region?.startLine ?? 0}`, message].join(' '),
      ),
    unchecked: unchecked.map(({ path, line, message }) => `${path}:${line ?? ''} ${message}`),
  };
}
