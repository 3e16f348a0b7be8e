import { hex, sampleOf } from '../grammar.ts';
import type { Provider } from '../kind.ts';

const begin = 'BEGIN OpenVPN Static key V1-----';
const line = [hex(32)];

export const openvpn: Provider = {
  name: 'OpenVPN',
  revoke: 'Make a new key with `openvpn --genkey` and give it to the server and all clients.',
  references: ['https://community.openvpn.net/openvpn/wiki/Openvpn24ManPage'],
  kinds: [
    {
      how: 'block',
      id: 'openvpn-static-key',
      title: 'OpenVPN static key',
      severity: 'critical',
      literals: [begin],
      reach: { before: 0, behind: 1024 },
      find(text, at) {
        const start = at + begin.length;
        const key =
          /^(?:\s|\\r|\\n|["'+,]){1,8}[0-9a-f]{32}(?:(?:\s|\\r|\\n|["'+,]){1,40}[0-9a-f]{32}){7,15}/.exec(
            text.slice(start),
          );
        return key === null ? undefined : { start, end: start + key[0].length };
      },
      sample: (random) =>
        [
          `-----${begin}`,
          ...Array.from({ length: 16 }, () => sampleOf(line, random)),
          '-----END OpenVPN Static key V1-----',
        ].join('\n'),
    },
  ],
};
