import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const financialModelingPrep: Provider = {
  name: 'Financial Modeling Prep',
  revoke: 'Replace it in the dashboard.',
  references: ['https://site.financialmodelingprep.com/developer/docs'],
  kinds: [
    {
      how: 'named',
      id: 'financial-modeling-prep-api-key',
      title: 'Financial Modeling Prep API key',
      severity: 'medium',
      names: ['financialmodelingprep', 'financial modeling prep', 'fmp api', 'fmp key', 'fmp token'],
      grammar: [base62(32)],
    },
  ],
};
