import { base64url, from } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const configcat: Provider = {
  name: 'ConfigCat',
  revoke: 'Revoke the SDK key on the SDK keys page of the product.',
  references: ['https://configcat.com/docs/advanced/manage-keys/'],
  kinds: [
    {
      how: 'token',
      id: 'configcat-sdk-key',
      title: 'ConfigCat SDK key',
      severity: 'medium',
      aliases: ['configcat-sdk-key-extended'],
      grammar: ['configcat-sdk-1/', base64url(22), '/', base64url(22)],
    },
    {
      how: 'token',
      id: 'configcat-proxy-key',
      title: 'ConfigCat proxy SDK key',
      severity: 'medium',
      grammar: ['configcat-proxy/', from('0-9A-Za-z_/-', 3, 120)],
    },
    {
      how: 'named',
      id: 'configcat-legacy-sdk-key',
      title: 'ConfigCat legacy SDK key',
      severity: 'medium',
      aliases: ['configcat-sdk-key'],
      names: ['config cat'],
      grammar: [base64url(22), '/', base64url(22)],
    },
  ],
};
