import { base62 } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const easypost: Provider = {
  name: 'EasyPost',
  revoke: 'Disable it on the API Keys page of the dashboard.',
  references: ['https://docs.easypost.com/docs/authentication'],
  kinds: [
    {
      how: 'token',
      id: 'easypost-live-key',
      title: 'EasyPost production API key',
      severity: 'critical',
      aliases: ['easypost-api-token'],
      grammar: ['EZAK', base62(54)],
      neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/' },
    },
    {
      how: 'token',
      id: 'easypost-test-key',
      title: 'EasyPost test API key',
      severity: 'medium',
      aliases: ['easypost-test-api-token'],
      grammar: ['EZTK', base62(54)],
      neither: { before: '0-9A-Za-z+/', behind: '0-9A-Za-z+/' },
    },
  ],
};
