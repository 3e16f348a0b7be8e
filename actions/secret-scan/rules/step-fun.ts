import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const stepFun: Provider = {
  name: 'StepFun',
  revoke: "Revoke it in the platform's API keys.",
  references: ['https://platform.stepfun.com/docs'],
  kinds: [
    {
      how: 'named',
      id: 'step-fun-api-key',
      title: 'StepFun API key',
      names: ['stepfun'],
      grammar: [base62(60, 70)],
    },
  ],
};
