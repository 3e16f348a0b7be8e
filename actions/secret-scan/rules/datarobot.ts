import { base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const datarobot: Provider = {
  name: 'DataRobot',
  revoke: 'Delete it under API keys and tools of the account settings.',
  references: ['https://docs.datarobot.com/en/docs/get-started/acct-mgmt/acct-settings/api-key-mgmt.html'],
  kinds: [
    {
      how: 'named',
      id: 'datarobot-api-token',
      title: 'DataRobot API token',
      names: ['datarobot', 'data robot'],
      grammar: [base64(62, 120), optional('='), optional('=')],
    },
  ],
};
