import { hex, sampleOf } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const gitalk: Provider = {
  name: 'Gitalk',
  revoke: 'Reset the client secret of the OAuth app that the comment box uses.',
  references: ['https://github.com/gitalk/gitalk#usage'],
  kinds: [
    {
      // Several options may stand between the name and the secret.
      how: 'block',
      id: 'gitalk-client-secret',
      title: 'Gitalk OAuth client secret',
      literals: ['Gitalk(', 'gitalk:'],
      reach: { before: 0, behind: 500 },
      find: (text, at) => {
        const option = /client_?secret['"]?\s{0,9}[:=]\s{0,9}['"]?([0-9a-f]{40})(?![0-9A-Za-z])/i.exec(
          text.slice(at),
        );
        const secret = option?.[1];
        if (option === null || secret === undefined) return undefined;
        const end = at + option.index + option[0].length;
        return { start: end - secret.length, end };
      },
      sample: (random) =>
        `new Gitalk({ clientID: '${sampleOf([hex(20)], random)}', clientSecret: '${sampleOf([hex(40)], random)}' })`,
    },
  ],
};
