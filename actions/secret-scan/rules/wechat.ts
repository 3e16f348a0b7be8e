import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const wechat: Provider = {
  name: 'WeChat',
  revoke: 'Reset it under Settings > Development of the WeChat platform.',
  references: ['https://developers.weixin.qq.com/doc/'],
  kinds: [
    {
      how: 'named',
      id: 'wechat-app-secret',
      title: 'WeChat app secret',
      severity: 'high',
      names: ['wechat', 'weixin', 'wx app', 'wxapp', 'wx secret', 'wxsecret', 'mp secret', 'miniprogram'],
      words: ['secret'],
      grammar: [hex(32)],
    },
    {
      how: 'named',
      id: 'wechat-pay-key',
      title: 'WeChat Pay API key',
      severity: 'critical',
      names: ['wechat pay', 'wechatpay', 'wxpay', 'wx pay', 'mch key', 'wechat mch', 'wx mch'],
      words: ['key', 'secret'],
      grammar: [base62(32)],
    },
    {
      how: 'named',
      id: 'wechat-app-id',
      title: 'WeChat app id',
      severity: 'info',
      names: ['wechat', 'weixin', 'wx app', 'wxapp', 'appid'],
      words: [],
      grammar: ['wx', hex(16)],
    },
  ],
};
