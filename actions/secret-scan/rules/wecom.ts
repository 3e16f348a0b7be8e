import { base64url, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wecom: Provider = {
  name: 'WeCom',
  revoke: 'Delete the robot in its group, or reset the secret of the app in the admin console.',
  references: ['https://developer.work.weixin.qq.com/document/path/91770'],
  kinds: [
    {
      how: 'token',
      id: 'wecom-webhook-url',
      title: 'WeCom group robot webhook',
      severity: 'medium',
      grammar: ['qyapi.weixin.qq.com/cgi-bin/webhook/send?key=', ...uuid],
    },
    {
      how: 'named',
      id: 'wecom-corp-secret',
      title: 'WeCom application secret',
      severity: 'high',
      names: ['wecom', 'corp secret', 'corpsecret', 'wework', 'qywx', 'qyweixin', 'work weixin'],
      words: ['secret'],
      grammar: [base64url(43)],
    },
  ],
};
