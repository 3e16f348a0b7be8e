import { expect, test } from 'vitest';
import { repositoryGovernance } from '../../../actions/repository-governance/check.ts';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import type { Check } from '../../../shared/core/check.ts';
import { run } from '../../../shared/core/run.ts';
import { ports } from '../../ports.ts';
import { runRequest } from '../../run-request.ts';

const fault = { code: 'bad-policy', message: 'p.yml:1: not right', hint: 'Mend it.' };

test.each([
  ['is asked nothing', repositoryGovernance as Check, [], /has no/u],
  ['may be asked something', repositoryGovernance as Check, [fault], /is not known/u],
  ['needs not be asked', dockerfileLint as Check, [fault], undefined],
])('a check that %s says so', async (_, check, errors, said) => {
  const { result } = await run({ ...runRequest(check, { Dockerfile: 'FROM scratch\n' }), errors }, ports);
  const idle = result.checks[0]?.idle;
  if (said === undefined) expect(idle).toBeUndefined();
  else expect(idle).toMatch(said);
});
