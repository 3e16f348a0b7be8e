import { anyHex, base64url, hex, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const dingtalk: Provider = {
  name: 'DingTalk',
  revoke:
    'Delete the robot in the settings of the group, or reset the secret of the application in the developer console.',
  references: ['https://open.dingtalk.com/document/orgapp/custom-robot-access'],
  kinds: [
    {
      how: 'token',
      id: 'dingtalk-webhook-url',
      title: 'DingTalk webhook URL',
      grammar: ['oapi.dingtalk.com/robot/send?access_token=', anyHex(64)],
    },
    {
      how: 'named',
      id: 'dingtalk-robot-secret',
      title: 'DingTalk robot signing secret',
      names: ['dingtalk', 'dingding', 'robot secret'],
      words: [],
      grammar: ['SEC', hex(64)],
    },
    {
      how: 'named',
      id: 'dingtalk-app-secret',
      title: 'DingTalk app secret',
      names: ['dingtalk', 'dingding'],
      words: ['secret'],
      grammar: [base64url(64)],
    },
    {
      how: 'named',
      id: 'dingtalk-app-key',
      title: 'DingTalk app key',
      severity: 'info',
      names: ['dingtalk', 'dingding'],
      words: [],
      grammar: ['ding', lowerDigits(16)],
    },
  ],
};
