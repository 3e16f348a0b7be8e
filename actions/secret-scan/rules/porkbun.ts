import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const porkbun: Provider = {
  name: 'Porkbun',
  revoke: 'Delete it under Account > API Access.',
  references: ['https://porkbun.com/api/json/v3/documentation'],
  kinds: [
    {
      how: 'token',
      id: 'porkbun-secret-api-key',
      title: 'Porkbun secret API key',
      severity: 'critical',
      grammar: ['sk1_', hex(64)],
    },
    {
      how: 'token',
      id: 'porkbun-api-key',
      title: 'Porkbun API key',
      severity: 'info',
      grammar: ['pk1_', hex(64)],
    },
  ],
};
