import { anyHex, base62, base64url, either, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const datadog: Provider = {
  name: 'Datadog',
  revoke:
    'Revoke it under Organization Settings: API Keys, Application Keys, Client Tokens or Access Tokens.',
  references: [
    'https://docs.datadoghq.com/account_management/api-app-keys/',
    'https://docs.datadoghq.com/account_management/personal-access-tokens/',
  ],
  kinds: [
    {
      how: 'named',
      id: 'datadog-api-key',
      title: 'Datadog API key',
      names: ['datadog', 'dd api', 'ddog'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'datadog-application-key',
      title: 'Datadog application key',
      aliases: ['datadog-access-token'],
      names: ['datadog', 'dd app', 'dd application', 'dd secret', 'ddog'],
      grammar: [anyHex(40)],
    },
    {
      how: 'token',
      id: 'datadog-application-token',
      title: 'Datadog application key with prefix',
      grammar: ['ddapp_', base62(34)],
    },
    {
      how: 'token',
      id: 'datadog-access-token',
      title: 'Datadog personal or service access token',
      grammar: [either('ddpat_', 'ddsat_'), base64url(30, 90)],
    },
    {
      how: 'named',
      id: 'datadog-client-token',
      title: 'Datadog RUM client token',
      severity: 'low',
      names: ['datadog', 'dd client', 'dd rum', 'client token', 'rum token'],
      grammar: ['pub', hex(32)],
    },
  ],
};
