import { base64url, either } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { pypiSample, pypiVerdict } from '../verdicts/pypi.ts';

export const pypi: Provider = {
  name: 'PyPI',
  revoke: 'Remove it under API tokens of the account settings.',
  references: ['https://packaging.python.org/en/latest/specifications/pypirc/#using-a-pypi-token'],
  kinds: [
    {
      how: 'token',
      id: 'pypi-upload-token',
      title: 'PyPI upload token',
      severity: 'critical',
      aliases: ['pypi-upload-token'],
      // Macaroons of the index and of its test instance.
      grammar: ['pypi-AgE', either('IcHlwaS5vcmc', 'NdGVzdC5weXBpLm9yZw'), base64url(50, 1000)],
      verify: pypiVerdict,
      sample: pypiSample('AgEIcHlwaS5vcmc'),
    },
  ],
};
