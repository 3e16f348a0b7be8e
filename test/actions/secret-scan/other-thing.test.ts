import { expect, test } from 'vitest';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { base62, base64, hex, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';
import { allProviders } from '../../../actions/secret-scan/providers.ts';

const watches = watchesFor((await allProviders()).flatMap(({ kinds }) => kinds));
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
const random = seeded('other thing');
const [letters, digest, key] = [base62(32), hex(64), base64(42)].map((one) => sampleOf([one], random));
const uuid = sampleOf([hex(8), '-', hex(4), '-', hex(4), '-', hex(4), '-', hex(12)], random);

test.each([
  ['CARGO_REGISTRY_TOKEN', `CARGO_REGISTRY_TOKEN=${letters}`, 1],
  [
    'the checksum of a crate',
    `"checksum log 0.4.6 (registry+https://crates.io-index.example/crates.io-index)" = "${digest}"`,
    0,
  ],
  ['a key of WireGuard', `PrivateKey = ${key}8=`, 1],
  ['one text of a row', `EncryptedPrivateKey = "2.AOs41Hd8OQiCPXjyJKCiDA==|${key}8="`, 0],
  ['a member of a type', 'new("paytm", CompanyCategory.Financial, GeographicRegion.AsiaPacific)', 0],
  ['the name once more', 'DROPBOX_OAUTH_KEY=dropboxoauthkey', 0],
  ['a key of Heroku', `HEROKU_API_KEY=${uuid}`, 1],
  ['the id of a session in a URL', `"url": "https://nel.heroku.com/reports?sid=${uuid}"`, 0],
  ['what begins before a link', 'an Azure secret ([#10562](https://git.example/aquarium/fish/10562))', 0],
  ['the link itself', 'add Azure secret rules ([#7](https://git.example/aquarium/fish/76281/x))', 0],
  ['one word where ten letters stand', 'localstack api key: cloudwatch', 0],
  ['two words', 'LOCALSTACK_API_KEY=LocalStack', 0],
  ['a word and letters', '| localstack | `localstack-api-key` |\n| [LocationIQ](pages/locationiq.md) |', 0],
  ['ten letters and digits', `LOCALSTACK_API_KEY=${['a8Kd9', '3jQz1'].join('')}`, 1],
  ['letters that no word has in a row', `MYINTERVALS_API_TOKEN=${['umdgd', 'oyydrc'].join('')}`, 1],
  [
    'what detect-secrets noted',
    `"type": "GitHub Token",\n"hashed_secret": "${sampleOf([hex(40)], random)}"`,
    0,
  ],
  ['a token as the user of a URL', `https://${sampleOf([hex(40)], random)}@github.com/acme/shop.git`, 1],
  ['the next setting, of another', `DISCORD_CLIENT_SECRET=see-below\nOTHER_SECRET=${letters}`, 0],
  ['the next setting, of its own', `DISCORD_CLIENT_ID=see-below\nCLIENT_SECRET=${letters}`, 1],
  ['a variable', 'have.Clients[0].KeycloakSecret = oldOpenIDConnectPBK2ClientSecret', 0],
])('%s', (_, text, found) => {
  expect(scanner.scan(Buffer.from(text))).toHaveLength(found);
});
