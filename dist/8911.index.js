export const id = 8911;
export const ids = [8911];
export const modules = {

/***/ 98911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enphase: () => (/* reexport */ enphase),
  eodhd: () => (/* reexport */ eodhd),
  eppo: () => (/* reexport */ eppo),
  ethereum: () => (/* reexport */ ethereum),
  ethplorer: () => (/* reexport */ ethplorer),
  everhour: () => (/* reexport */ everhour),
  evervault: () => (/* reexport */ evervault),
  exa: () => (/* reexport */ exa),
  exchangeratesApi: () => (/* reexport */ exchangeratesApi),
  exotel: () => (/* reexport */ exotel),
  expo: () => (/* reexport */ expo),
  exportsdk: () => (/* reexport */ exportsdk),
  extendedPrivateKey: () => (/* reexport */ extendedPrivateKey),
  extractorapi: () => (/* reexport */ extractorapi),
  facePlusPlus: () => (/* reexport */ facePlusPlus),
  fal: () => (/* reexport */ fal),
  fast2sms: () => (/* reexport */ fast2sms),
  fastSpring: () => (/* reexport */ fastSpring),
  fastforex: () => (/* reexport */ fastforex),
  fatsecret: () => (/* reexport */ fatsecret),
  fauna: () => (/* reexport */ fauna),
  feedier: () => (/* reexport */ feedier),
  fibery: () => (/* reexport */ fibery),
  figshare: () => (/* reexport */ figshare),
  fillout: () => (/* reexport */ fillout),
  finage: () => (/* reexport */ finage),
  financialModelingPrep: () => (/* reexport */ financialModelingPrep),
  finicity: () => (/* reexport */ finicity),
  finnhub: () => (/* reexport */ finnhub),
  firecrawl: () => (/* reexport */ firecrawl),
  fireflies: () => (/* reexport */ fireflies),
  firehydrant: () => (/* reexport */ firehydrant),
  fitbit: () => (/* reexport */ fitbit),
  fixer: () => (/* reexport */ fixer),
  flagsmith: () => (/* reexport */ flagsmith),
  flat: () => (/* reexport */ flat),
  flatfile: () => (/* reexport */ flatfile),
  flexport: () => (/* reexport */ flexport),
  flightapi: () => (/* reexport */ flightapi),
  flightlabs: () => (/* reexport */ flightlabs),
  flightstats: () => (/* reexport */ flightstats),
  float: () => (/* reexport */ float_float),
  flowlu: () => (/* reexport */ flowlu),
  flutterwave: () => (/* reexport */ flutterwave),
  flyIo: () => (/* reexport */ flyIo),
  formcraft: () => (/* reexport */ formcraft),
  formsite: () => (/* reexport */ formsite),
  frameIo: () => (/* reexport */ frameIo),
  freepik: () => (/* reexport */ freepik),
  freshbooks: () => (/* reexport */ freshbooks),
  friendli: () => (/* reexport */ friendli),
  front: () => (/* reexport */ front),
  fullcontact: () => (/* reexport */ fullcontact),
  fusebill: () => (/* reexport */ fusebill),
  fusionauth: () => (/* reexport */ fusionauth),
  fxMarket: () => (/* reexport */ fxMarket),
  gateIo: () => (/* reexport */ gateIo),
  gcNotify: () => (/* reexport */ gcNotify),
  gcore: () => (/* reexport */ gcore),
  gemfury: () => (/* reexport */ gemfury),
  geoapify: () => (/* reexport */ geoapify),
  geocodify: () => (/* reexport */ geocodify),
  geocodio: () => (/* reexport */ geocodio),
  getblock: () => (/* reexport */ getblock)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/enphase.js

const enphase = {
    name: 'Enphase',
    revoke: 'Regenerate the keys of the application in the developer portal.',
    references: ['https://developer-v4.enphase.com/docs.html'],
    kinds: [
        {
            how: 'named',
            id: 'enphase-api-key',
            title: 'Enphase API key',
            names: ['enphase'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eodhd.js

const eodhd = {
    name: 'EODHD',
    revoke: 'Ask the support for another token: one belongs to an account.',
    references: ['https://eodhd.com/financial-apis/quick-start-with-our-financial-data-apis'],
    kinds: [
        {
            how: 'named',
            id: 'eodhd-api-token',
            title: 'EODHD API token',
            severity: 'medium',
            names: ['eodhd', 'eod historical', 'eodhistorical', 'eodhistoricaldata'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(13, 14), '.', (0,grammar/* digits */.vm)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/eppo.js

const eppo = {
    name: 'Eppo',
    revoke: 'Revoke it under Admin > SDK keys.',
    references: ['https://docs.geteppo.com/'],
    kinds: [
        {
            how: 'named',
            id: 'eppo-api-key',
            title: 'Eppo API key',
            names: ['eppo api', 'eppo sdk', 'geteppo'],
            grammar: [(0,grammar/* base64url */.r0)(32, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ethereum.js

const ethereum = {
    name: 'Ethereum',
    revoke: 'Move all assets to a new account: a key cannot be revoked.',
    references: ['https://ethereum.org/developers/docs/accounts/'],
    kinds: [
        {
            how: 'named',
            id: 'ethereum-private-key',
            title: 'Ethereum account private key',
            severity: 'critical',
            names: [
                'ethereum private key',
                'eth private key',
                'deployer private key',
                'wallet private key',
                'metamask private key',
            ],
            words: [],
            grammar: [(0,grammar/* optional */.lq)('0x'), (0,grammar/* anyHex */.YM)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ethplorer.js

const ethplorer = {
    name: 'Ethplorer',
    revoke: 'Replace it on the API keys page of the account.',
    references: ['https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API'],
    kinds: [
        {
            how: 'token',
            id: 'ethplorer-api-key',
            title: 'Ethplorer API key',
            severity: 'medium',
            grammar: ['EK-', (0,grammar/* base62 */.Yb)(5), '-', (0,grammar/* base62 */.Yb)(7), '-', (0,grammar/* base62 */.Yb)(5)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/everhour.js

const everhour = {
    name: 'Everhour',
    revoke: 'Regenerate it on the profile page.',
    references: ['https://everhour.docs.apiary.io/'],
    kinds: [
        {
            how: 'named',
            id: 'everhour-api-key',
            title: 'Everhour API key',
            names: ['everhour'],
            words: [],
            grammar: [(0,grammar/* anyHex */.YM)(4), '-', (0,grammar/* anyHex */.YM)(4), '-', (0,grammar/* anyHex */.YM)(6), '-', (0,grammar/* anyHex */.YM)(6), '-', (0,grammar/* anyHex */.YM)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/evervault.js

const evervault = {
    name: 'Evervault',
    revoke: 'Revoke it under App Settings > API keys.',
    references: ['https://docs.evervault.com/sdks/nodejs'],
    kinds: [
        {
            how: 'token',
            id: 'evervault-api-key',
            title: 'Evervault API key',
            severity: 'critical',
            grammar: ['ev:key:', (0,grammar/* digits */.vm)(1), ':', (0,grammar/* base64 */.K3)(20, 90), ':', (0,grammar/* base64 */.K3)(6), ':', (0,grammar/* base64 */.K3)(6)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exa.js

const exa = {
    name: 'Exa',
    revoke: 'Delete it on the API keys page of the dashboard.',
    references: ['https://docs.exa.ai/reference/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'exa-api-key',
            title: 'Exa API key',
            names: ['exa api', 'exa key', 'exa ai', 'exa token'],
            words: [],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exchangerates-api.js

const exchangeratesApi = {
    name: 'Exchangerates API',
    revoke: 'Reset it in the dashboard.',
    references: ['https://exchangeratesapi.io/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'exchangerates-api-access-key',
            title: 'Exchangerates API access key',
            severity: 'medium',
            names: ['exchangerates', 'exchange rates'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exotel.js

const exotel = {
    name: 'Exotel',
    revoke: 'Revoke it under Settings > API settings.',
    references: ['https://developer.exotel.com/'],
    kinds: [
        {
            how: 'named',
            id: 'exotel-api-token',
            title: 'Exotel API token',
            names: ['exotel'],
            grammar: [(0,grammar/* hex */.uh)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/expo.js

const expo = {
    name: 'Expo',
    revoke: 'Revoke it under Credentials > Access tokens of the account.',
    references: ['https://docs.expo.dev/accounts/programmatic-access/'],
    kinds: [
        {
            how: 'named',
            id: 'expo-access-token',
            title: 'Expo access token',
            severity: 'critical',
            names: ['expo token', 'expo access'],
            words: [],
            grammar: [(0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/exportsdk.js

const exportsdk = {
    name: 'ExportSDK',
    revoke: 'Delete it in the dashboard.',
    references: ['https://exportsdk.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'exportsdk-api-key',
            title: 'ExportSDK API key',
            names: ['exportsdk', 'export sdk'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(5, 15), '_', ...grammar/* uuid */.uR],
        },
    ],
};

// EXTERNAL MODULE: ./out/shared/core/hash.js
var hash = __webpack_require__(62824);
;// CONCATENATED MODULE: ./out/actions/secret-scan/encoding/base58.js
const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Of so many bytes; undefined: it holds another character, or a greater number. */
function decodeBase58(text, length) {
    let value = 0n;
    for (const char of text) {
        const digit = digits.indexOf(char);
        if (digit === -1)
            return undefined;
        value = value * 58n + BigInt(digit);
    }
    const hex = value.toString(16);
    return hex.length > 2 * length ? undefined : Buffer.from(hex.padStart(2 * length, '0'), 'hex');
}
/** Without the digits that zero bytes in front would add. */
function encodeBase58(bytes) {
    let text = '';
    for (let rest = BigInt(`0x${bytes.toString('hex')}`); rest > 0n; rest /= 58n)
        text = (digits[Number(rest % 58n)] ?? '') + text;
    return text;
}

// EXTERNAL MODULE: ./out/actions/secret-scan/verdicts/checksum.js
var checksum = __webpack_require__(90825);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/bip32.js




/** Version, place in the tree, chain code and key; the key of 32 bytes has a zero before it, a public one has not. */
const bip32_length = 78;
const keyAt = 45;
/**
 * Extended private keys: base58 of 78 bytes and the first 4 of their double SHA-256.
 * https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#serialization-format
 */
function bip32Verdict(text) {
    const bytes = decodeBase58(text, bip32_length + 4);
    if (bytes?.[keyAt] !== 0)
        return checksum/* misfits */.g;
    return checksumOf(bytes.subarray(0, bip32_length)).equals(bytes.subarray(bip32_length)) ? checksum/* fits */.l : checksum/* misfits */.g;
}
const checksumOf = (bytes) => (0,hash/* hashedOver */.m)('sha256', bytes, 2).subarray(0, 4);
function bip32Sample(random) {
    const body = Buffer.from(`\x04\x88\xad\xe4\x03${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(40)], random)}\0${(0,grammar/* sampleOf */.uV)([(0,grammar/* base62 */.Yb)(32)], random)}`, 'latin1');
    return encodeBase58(Buffer.concat([body, checksumOf(body)]));
}

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/extended-private-key.js


const extendedPrivateKey = {
    name: 'Extended private key',
    revoke: 'Move all funds to a wallet of another seed: a key cannot be revoked.',
    references: [
        'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki#serialization-format',
        'https://github.com/satoshilabs/slips/blob/master/slip-0132.md',
    ],
    kinds: [
        {
            how: 'token',
            id: 'extended-private-key',
            title: 'Extended private key of a wallet',
            severity: 'critical',
            grammar: [(0,grammar/* either */.gP)('xprv', 'tprv', 'yprv', 'zprv', 'uprv', 'vprv'), (0,grammar/* from */.HT)('1-9A-HJ-NP-Za-km-z', 107)],
            verify: bip32Verdict,
            sample: bip32Sample,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/extractorapi.js

const extractorapi = {
    name: 'ExtractorAPI',
    revoke: 'Replace it in the dashboard.',
    references: ['https://extractorapi.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'extractorapi-api-key',
            title: 'ExtractorAPI API key',
            severity: 'medium',
            names: ['extractorapi', 'extractor api'],
            grammar: [(0,grammar/* base62 */.Yb)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/face-plus-plus.js

const facePlusPlus = {
    name: 'Face++',
    revoke: 'Delete it under Apps > API Key in the console.',
    references: ['https://console.faceplusplus.com/documents/5671789'],
    kinds: [
        {
            how: 'named',
            id: 'face-plus-plus-api-key',
            title: 'Face++ API key',
            names: ['faceplusplus', 'face plus plus', 'facepp'],
            grammar: [(0,grammar/* base64url */.r0)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fal.js

const fal = {
    name: 'fal',
    revoke: 'Delete it on the Keys page of the dashboard.',
    references: ['https://docs.fal.ai/model-apis/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'fal-api-key',
            title: 'fal API key',
            names: ['fal key', 'fal ai', 'fal api', 'fal client', 'falai'],
            words: [],
            grammar: [...grammar/* uuid */.uR, ':', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fast-spring.js

const fastSpring = {
    name: 'FastSpring',
    revoke: 'Revoke it under Developer tools > APIs.',
    references: ['https://developer.fastspring.com/'],
    kinds: [
        {
            how: 'named',
            id: 'fast-spring-api-password',
            title: 'FastSpring API password',
            names: ['fastspring'],
            grammar: [(0,grammar/* base64url */.r0)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fast2sms.js

const fast2sms = {
    name: 'Fast2SMS',
    revoke: 'Revoke it under Dev API of the account.',
    references: ['https://docs.fast2sms.com/'],
    kinds: [
        {
            how: 'named',
            id: 'fast2sms-api-key',
            title: 'Fast2SMS API key',
            names: ['fast2sms'],
            grammar: [(0,grammar/* base62 */.Yb)(60)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fastforex.js

const fastforex = {
    name: 'fastFOREX',
    revoke: 'Replace it in the console.',
    references: ['https://www.fastforex.io/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'fastforex-api-key',
            title: 'fastFOREX API key',
            severity: 'medium',
            names: ['fastforex', 'fast forex'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(10), '-', (0,grammar/* lowerDigits */.q2)(10), '-', (0,grammar/* lowerDigits */.q2)(6)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fatsecret.js

const fatsecret = {
    name: 'FatSecret',
    revoke: 'Reset the secret on the page of the application.',
    references: ['https://platform.fatsecret.com/docs/guides/authentication/oauth2'],
    kinds: [
        {
            how: 'named',
            id: 'fatsecret-client-secret',
            title: 'FatSecret client secret',
            severity: 'medium',
            names: ['fatsecret', 'fat secret'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fauna.js

const fauna = {
    name: 'Fauna',
    revoke: 'Delete the key under Security of the database.',
    references: ['https://docs.faunadb.org/fauna/current/learn/security/keys/'],
    kinds: [
        {
            how: 'named',
            id: 'fauna-key',
            title: 'Fauna access key',
            names: ['fauna'],
            words: [],
            grammar: ['fn', (0,grammar/* base64url */.r0)(38)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/feedier.js

const feedier = {
    name: 'Feedier',
    revoke: 'Replace it in the API settings of the organization.',
    references: ['https://docs.feedier.com/'],
    kinds: [
        {
            how: 'named',
            id: 'feedier-api-key',
            title: 'Feedier API key',
            names: ['feedier'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fibery.js

const fibery = {
    name: 'Fibery',
    revoke: 'Delete it under Settings > API Tokens of the workspace.',
    references: ['https://the.fibery.io/@public/User_Guide/Guide/Fibery-API-Overview-279'],
    kinds: [
        {
            how: 'named',
            id: 'fibery-api-token',
            title: 'Fibery API token',
            names: ['fibery'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(8), '.', (0,grammar/* hex */.uh)(35)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/figshare.js

const figshare = {
    name: 'figshare',
    revoke: 'Delete it under Applications of the account.',
    references: ['https://docs.figshare.com/'],
    kinds: [
        {
            how: 'named',
            id: 'figshare-personal-token',
            title: 'figshare personal token',
            names: ['figshare'],
            grammar: [(0,grammar/* hex */.uh)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fillout.js

const fillout = {
    name: 'Fillout',
    revoke: 'Delete it under Settings > Developer.',
    references: ['https://www.fillout.com/help/fillout-rest-api'],
    kinds: [
        {
            how: 'token',
            id: 'fillout-api-key',
            title: 'Fillout API key',
            grammar: ['sk_prod_', (0,grammar/* base64url */.r0)(40, 140)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/finage.js

const finage = {
    name: 'Finage',
    revoke: 'Replace it in the dashboard.',
    references: ['https://finage.co.uk/docs/api/getting-started'],
    kinds: [
        {
            how: 'named',
            id: 'finage-api-key',
            title: 'Finage API key',
            severity: 'medium',
            names: ['finage'],
            grammar: [(0,grammar/* optional */.lq)('API_KEY'), (0,grammar/* upperDigits */.RO)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/financial-modeling-prep.js

const financialModelingPrep = {
    name: 'Financial Modeling Prep',
    revoke: 'Replace it in the dashboard.',
    references: ['https://site.financialmodelingprep.com/developer/docs'],
    kinds: [
        {
            how: 'named',
            id: 'financial-modeling-prep-api-key',
            title: 'Financial Modeling Prep API key',
            severity: 'medium',
            names: ['financialmodelingprep', 'financial modeling prep', 'fmp api', 'fmp key', 'fmp token'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/finicity.js

const finicity = {
    name: 'Finicity',
    revoke: 'Regenerate the partner secret in the developer portal.',
    references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
    kinds: [
        {
            how: 'named',
            id: 'finicity-api-token',
            title: 'Finicity app key or token',
            severity: 'critical',
            aliases: ['finicity-api-token'],
            names: ['finicity'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
        {
            how: 'named',
            id: 'finicity-client-secret',
            title: 'Finicity partner secret',
            severity: 'critical',
            aliases: ['finicity-client-secret'],
            names: ['finicity'],
            words: ['secret'],
            grammar: [(0,grammar/* base62 */.Yb)(20)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/finnhub.js

const finnhub = {
    name: 'Finnhub',
    revoke: 'Regenerate it in the dashboard.',
    references: ['https://finnhub.io/docs/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'finnhub-api-key',
            title: 'Finnhub API key',
            severity: 'medium',
            aliases: ['finnhub-access-token'],
            names: ['finnhub'],
            grammar: [(0,grammar/* optional */.lq)('sandbox_'), (0,grammar/* lowerDigits */.q2)(20), (0,grammar/* optional */.lq)((0,grammar/* lowerDigits */.q2)(20))],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/firecrawl.js

const firecrawl = {
    name: 'Firecrawl',
    revoke: 'Delete it on the API keys page of the dashboard.',
    references: ['https://docs.firecrawl.dev/introduction'],
    kinds: [
        {
            how: 'token',
            id: 'firecrawl-api-key',
            title: 'Firecrawl API key',
            grammar: ['fc-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fireflies.js

const fireflies = {
    name: 'Fireflies',
    revoke: 'Regenerate it under Settings > Developer settings.',
    references: ['https://docs.fireflies.ai/fundamentals/authorization'],
    kinds: [
        {
            how: 'named',
            id: 'fireflies-api-key',
            title: 'Fireflies API key',
            names: ['fireflies'],
            grammar: [...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/firehydrant.js

const firehydrant = {
    name: 'FireHydrant',
    revoke: 'Delete the bot user under Settings > Bot users.',
    references: ['https://docs.firehydrant.com/reference/firehydrant-api'],
    kinds: [
        {
            how: 'token',
            id: 'firehydrant-api-key',
            title: 'FireHydrant API key',
            grammar: ['fhb-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fitbit.js

const fitbit = {
    name: 'Fitbit',
    revoke: 'Reset the client secret in the settings of the application.',
    references: ['https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/'],
    kinds: [
        {
            how: 'named',
            id: 'fitbit-client-secret',
            title: 'Fitbit client secret',
            names: ['fitbit'],
            words: ['secret', 'key'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fixer.js

const fixer = {
    name: 'Fixer',
    revoke: 'Reset it in the dashboard.',
    references: ['https://fixer.io/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'fixer-access-key',
            title: 'Fixer access key',
            severity: 'medium',
            names: ['fixer io', 'fixer api', 'fixer key', 'fixer access', 'fixer token'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flagsmith.js

const flagsmith = {
    name: 'Flagsmith',
    revoke: 'Delete it under the environment settings, or the API keys of the organization.',
    references: ['https://docs.flagsmith.com/integrating-with-flagsmith/sdks/server-side'],
    kinds: [
        {
            how: 'named',
            id: 'flagsmith-server-key',
            title: 'Flagsmith server-side environment key',
            names: ['flagsmith'],
            words: [],
            grammar: ['ser.', (0,grammar/* base62 */.Yb)(22)],
        },
        {
            how: 'named',
            id: 'flagsmith-environment-key',
            title: 'Flagsmith client-side environment key',
            severity: 'low',
            names: ['flagsmith'],
            words: ['key'],
            grammar: [(0,grammar/* base62 */.Yb)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flat.js

const flat = {
    name: 'Flat',
    revoke: 'Delete it in the developer section of the account.',
    references: ['https://flat.io/developers/docs/api/authentication.html'],
    kinds: [
        {
            how: 'named',
            id: 'flat-api-key',
            title: 'Flat API key',
            names: ['flat io', 'flat secret', 'flat token', 'flat key', 'flat api', 'flat access'],
            words: [],
            grammar: [(0,grammar/* lowerDigits */.q2)(128)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flatfile.js

const flatfile = {
    name: 'Flatfile',
    revoke: 'Delete it under Developers of the environment.',
    references: ['https://flatfile.com/docs/developer-tools/security/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'flatfile-secret-key',
            title: 'Flatfile secret key',
            names: ['flatfile'],
            words: [],
            grammar: ['sk_', (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'named',
            id: 'flatfile-publishable-key',
            title: 'Flatfile publishable key',
            severity: 'low',
            names: ['flatfile'],
            words: [],
            grammar: ['pk_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flexport.js

const flexport = {
    name: 'Flexport',
    revoke: 'Delete it under API credentials of the settings.',
    references: ['https://developers.flexport.com/'],
    kinds: [
        {
            how: 'token',
            id: 'flexport-access-token',
            title: 'Flexport access token',
            grammar: ['shltm_', (0,grammar/* base64url */.r0)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flightapi.js

const flightapi = {
    name: 'FlightAPI',
    revoke: 'Replace it in the dashboard.',
    references: ['https://docs.flightapi.io/'],
    kinds: [
        {
            how: 'named',
            id: 'flightapi-api-key',
            title: 'FlightAPI API key',
            severity: 'medium',
            names: ['flightapi', 'flight api'],
            grammar: [(0,grammar/* lowerDigits */.q2)(24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flightlabs.js

const flightlabs = {
    name: 'FlightLabs',
    revoke: 'Replace it in the dashboard.',
    references: ['https://www.goflightlabs.com/docs'],
    kinds: [
        {
            how: 'named',
            id: 'flightlabs-access-key',
            title: 'FlightLabs access key',
            severity: 'medium',
            names: ['flightlabs', 'flight labs'],
            words: [],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(20, 120), '.', (0,grammar/* base64url */.r0)(60, 700), '.', (0,grammar/* base64url */.r0)(43, 120)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flightstats.js

const flightstats = {
    name: 'FlightStats',
    revoke: 'Replace the application key in the developer center.',
    references: ['https://developer.flightstats.com/api-docs/'],
    kinds: [
        {
            how: 'named',
            id: 'flightstats-application-key',
            title: 'FlightStats application key',
            severity: 'medium',
            names: ['flightstats', 'flight stats'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/float.js

const float_float = {
    name: 'Float',
    revoke: 'Regenerate it under Team settings > Integrations.',
    references: ['https://developer.float.com/api_reference.html'],
    kinds: [
        {
            how: 'named',
            id: 'float-api-token',
            title: 'Float API token',
            names: ['float api', 'float token', 'float key', 'float access'],
            words: [],
            grammar: [(0,grammar/* hex */.uh)(16), (0,grammar/* base64 */.K3)(42, 43), '='],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flowlu.js

const flowlu = {
    name: 'Flowlu',
    revoke: 'Delete it under Portal settings > API settings.',
    references: ['https://www.flowlu.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'flowlu-api-key',
            title: 'Flowlu API key',
            names: ['flowlu', 'flowflu'],
            grammar: [(0,grammar/* base62 */.Yb)(51)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/flutterwave.js

const flutterwave = {
    name: 'Flutterwave',
    revoke: 'Regenerate the keys under Settings > API in the dashboard.',
    references: ['https://developer.flutterwave.com/docs/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'flutterwave-secret-key',
            title: 'Flutterwave secret key',
            severity: 'critical',
            grammar: ['FLWSECK-', (0,grammar/* lowerDigits */.q2)(32), '-X'],
        },
        {
            how: 'token',
            id: 'flutterwave-test-secret-key',
            title: 'Flutterwave test secret key',
            severity: 'medium',
            aliases: ['flutterwave-secret-key'],
            grammar: ['FLWSECK_TEST-', (0,grammar/* lowerDigits */.q2)(32), '-X'],
        },
        {
            how: 'token',
            id: 'flutterwave-encryption-key',
            title: 'Flutterwave encryption key',
            severity: 'medium',
            aliases: ['flutterwave-encryption-key'],
            grammar: ['FLWSECK_TEST', (0,grammar/* optional */.lq)('-'), (0,grammar/* hex */.uh)(12)],
        },
        {
            how: 'token',
            id: 'flutterwave-public-key',
            title: 'Flutterwave public key',
            severity: 'low',
            aliases: ['flutterwave-public-key'],
            grammar: [(0,grammar/* either */.gP)('FLWPUBK-', 'FLWPUBK_TEST-'), (0,grammar/* lowerDigits */.q2)(32), '-X'],
        },
    ],
};

// EXTERNAL MODULE: ./out/actions/secret-scan/encoding/base64.js
var base64 = __webpack_require__(73068);
;// CONCATENATED MODULE: ./out/actions/secret-scan/verdicts/fly.js


/**
 * Macaroons of Fly.io: `fm1r_`, `fm1a_` or `fm2_`, then MessagePack in base64: an array of nonce, location, caveats and
 * signature, of which the nonce is an array as well. https://github.com/superfly/macaroon
 */
function flyVerdict(text) {
    const bytes = (0,base64/* decodeBase64 */.y4)(text.slice(text.indexOf('_') + 1));
    if (bytes?.charCodeAt(0) !== 0x94 || endOf(bytes, 0, 0) !== bytes.length)
        return undefined;
    return { state: 'proven', why: 'it is a whole macaroon' };
}
const deepest = 16;
/** Where the value at `at` ends: https://github.com/msgpack/msgpack/blob/master/spec.md. NaN: not within the text. */
function endOf(bytes, at, depth) {
    const type = bytes.charCodeAt(at);
    const number = (from, length) => Array.from(bytes.slice(from, from + length)).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
    const items = (count, from) => {
        let end = depth < deepest && count <= bytes.length ? from : NaN;
        for (let nth = 0; nth < count && end < bytes.length; nth += 1)
            end = endOf(bytes, end, depth + 1);
        return end;
    };
    if (type < 0x80 || type >= 0xe0 || [0xc0, 0xc2, 0xc3].includes(type))
        return at + 1;
    if (type < 0x90)
        return items((type & 15) * 2, at + 1);
    if (type < 0xa0)
        return items(type & 15, at + 1);
    if (type < 0xc0)
        return at + 1 + (type & 31);
    if (type >= 0xcc && type <= 0xd3)
        return at + 1 + 2 ** ((type - 0xcc) % 4);
    if (type === 0xca || type === 0xcb)
        return at + (type === 0xca ? 5 : 9);
    if (type >= 0xc4 && type <= 0xc6)
        return lengthed(type - 0xc4);
    if (type >= 0xd9 && type <= 0xdb)
        return lengthed(type - 0xd9);
    if (type === 0xdc || type === 0xdd)
        return items(number(at + 1, type === 0xdc ? 2 : 4), type === 0xdc ? at + 3 : at + 5);
    if (type === 0xde || type === 0xdf)
        return items(2 * number(at + 1, type === 0xde ? 2 : 4), type === 0xde ? at + 3 : at + 5);
    return NaN;
    function lengthed(power) {
        const width = 2 ** power;
        return at + 1 + width + number(at + 1, width);
    }
}
const flySample = (random) => {
    const bin = (bytes) => `\xc4${String.fromCharCode(bytes.length)}${bytes}`;
    const string = (text) => `\xd9${String.fromCharCode(text.length)}${text}`;
    const part = (length) => bin((0,grammar/* sampleOf */.uV)([(0,grammar/* hex */.uh)(length)], random));
    const nonce = `\x93${part(16)}${part(16)}\xc2`;
    return `fm2_${(0,base64/* encodeBase64 */.WG)(`\x94${nonce}${string('https://api.fly.example/v1')}\x92\x0c\xc0${part(32)}`)}`;
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fly-io.js


const flyIo = {
    name: 'Fly.io',
    revoke: 'Revoke it with the tokens revoke command of flyctl, or on the Tokens page of the app or organization.',
    references: ['https://fly.io/docs/security/tokens/'],
    kinds: [
        {
            how: 'token',
            id: 'fly-io-access-token',
            title: 'Fly.io macaroon access token',
            severity: 'critical',
            aliases: ['flyio-access-token'],
            grammar: [(0,grammar/* either */.gP)('fm1a_', 'fm1r_', 'fm2_'), (0,grammar/* base64 */.K3)(80, 3000)],
            anyValue: true,
            verify: flyVerdict,
            sample: flySample,
        },
        {
            how: 'token',
            id: 'fly-io-personal-token',
            title: 'Fly.io personal token',
            severity: 'critical',
            grammar: ['fo1_', (0,grammar/* base64url */.r0)(43)],
            neither: { before: '0-9A-Za-z_-', behind: '0-9A-Za-z_-' },
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/formcraft.js

const formcraft = {
    name: 'FormCraft',
    revoke: 'Replace it in the account settings.',
    references: ['https://formcrafts.com/help'],
    kinds: [
        {
            how: 'named',
            id: 'formcraft-api-key',
            title: 'FormCraft API key',
            severity: 'medium',
            names: ['formcraft'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* lowerDigits */.q2)(16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/formsite.js

const formsite = {
    name: 'Formsite',
    revoke: 'Replace it under User settings > API.',
    references: ['https://support.formsite.com/hc/en-us/articles/360000288594-API'],
    kinds: [
        {
            how: 'named',
            id: 'formsite-access-token',
            title: 'Formsite access token',
            names: ['formsite'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/frame-io.js

const frameIo = {
    name: 'Frame.io',
    revoke: 'Delete it on the Tokens page of the developer site.',
    references: ['https://developer.frame.io/docs/getting-started/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'frame-io-api-token',
            title: 'Frame.io API token',
            aliases: ['frameio-api-token'],
            grammar: ['fio-u-', (0,grammar/* base64url */.r0)(64, 72)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/freepik.js

const freepik = {
    name: 'Freepik',
    revoke: 'Delete it on the API keys page of the dashboard.',
    references: ['https://docs.freepik.com/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'freepik-api-key',
            title: 'Freepik API key',
            grammar: ['FPSX', (0,grammar/* hex */.uh)(24, 48)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/freshbooks.js

const freshbooks = {
    name: 'FreshBooks',
    revoke: 'Revoke the app under Developer settings.',
    references: ['https://www.freshbooks.com/api/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'freshbooks-access-token',
            title: 'FreshBooks access token',
            aliases: ['freshbooks-access-token'],
            names: ['freshbooks', 'fresh books'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/friendli.js

const friendli = {
    name: 'Friendli',
    revoke: 'Delete it under User settings > Tokens.',
    references: ['https://friendli.ai/docs/guides/personal_access_tokens'],
    kinds: [
        {
            how: 'token',
            id: 'friendli-access-token',
            title: 'Friendli access token',
            grammar: ['flp_', (0,grammar/* base62 */.Yb)(46)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/front.js

const front = {
    name: 'Front',
    revoke: 'Delete it under Settings > Developers > API tokens.',
    references: ['https://dev.frontapp.com/docs/create-and-revoke-api-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'front-api-token',
            title: 'Front API token',
            names: ['front api', 'front token', 'front key', 'front secret', 'front access', 'frontapp'],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(36), '.', (0,grammar/* from */.HT)('0-9A-Za-z._-', 188, 250)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fullcontact.js

const fullcontact = {
    name: 'FullContact',
    revoke: 'Delete it under API Keys in the dashboard.',
    references: ['https://docs.fullcontact.com/docs/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'fullcontact-api-key',
            title: 'FullContact API key',
            names: ['fullcontact', 'full contact'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fusebill.js

const fusebill = {
    name: 'Fusebill',
    revoke: 'Revoke it under Settings > Integrations > API.',
    references: ['https://developer.fusebill.com/'],
    kinds: [
        {
            how: 'named',
            id: 'fusebill-api-key',
            title: 'Fusebill API key',
            names: ['fusebill'],
            grammar: [(0,grammar/* base62 */.Yb)(88)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fusionauth.js

const fusionauth = {
    name: 'FusionAuth',
    revoke: 'Delete it under Settings > API Keys.',
    references: ['https://fusionauth.io/docs/apis/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'fusionauth-api-key',
            title: 'FusionAuth API key',
            severity: 'critical',
            names: ['fusionauth', 'fusion auth'],
            words: ['key', 'token'],
            grammar: [(0,grammar/* base64url */.r0)(40, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/fx-market.js

const fxMarket = {
    name: 'FX Market',
    revoke: 'Replace it in the dashboard.',
    references: ['https://fxmarketapi.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'fx-market-api-key',
            title: 'FX Market API key',
            severity: 'medium',
            names: ['fxmarket', 'fx market'],
            words: ['key', 'token', 'secret', 'access', 'auth', 'password'],
            grammar: [(0,grammar/* base62 */.Yb)(4), (0,grammar/* from */.HT)('0-9A-Za-z=-', 16)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gate-io.js

const gateIo = {
    name: 'Gate.io',
    revoke: 'Revoke it under API keys of the account.',
    references: ['https://www.gate.com/docs/developers/apiv4/'],
    kinds: [
        {
            how: 'named',
            id: 'gate-io-secret-key',
            title: 'Gate.io API secret',
            names: ['gateio', 'gate io'],
            grammar: [(0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gc-notify.js

const gcNotify = {
    name: 'GC Notify',
    revoke: 'Revoke it on the API keys page of the service.',
    references: ['https://documentation.notification.canada.ca/en/keys.html'],
    kinds: [
        {
            how: 'named',
            id: 'gc-notify-api-key',
            title: 'GC Notify API key',
            confidence: 'high',
            names: ['apikey v1', 'gc notify', 'notify api', 'notify key', 'notification api'],
            words: [],
            grammar: [(0,grammar/* either */.gP)('gcntfy-', 'GCNTFY-'), (0,grammar/* from */.HT)('0-9A-Za-z_-', 1, 60), '-', ...grammar/* uuid */.uR, '-', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gcore.js

const gcore = {
    name: 'Gcore',
    revoke: 'Delete it under API tokens of the profile.',
    references: ['https://gcore.com/docs/account-settings/create-use-or-delete-a-permanent-api-token'],
    kinds: [
        {
            how: 'named',
            id: 'gcore-api-token',
            title: 'Gcore API token',
            severity: 'critical',
            names: ['gcore'],
            words: [],
            grammar: [(0,grammar/* digits */.vm)(1, 8), '$', (0,grammar/* hex */.uh)(64, 200)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/gemfury.js

const gemfury = {
    name: 'Gemfury',
    revoke: "Revoke it under Tokens of the account's settings.",
    references: ['https://gemfury.com/help/tokens/'],
    kinds: [
        {
            how: 'named',
            id: 'gemfury-token',
            title: 'Gemfury token',
            names: ['gemfury', 'fury auth', 'fury push', 'fury deploy'],
            grammar: [(0,grammar/* base62 */.Yb)(20, 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geoapify.js

const geoapify = {
    name: 'Geoapify',
    revoke: 'Delete it under API keys of the project.',
    references: ['https://apidocs.geoapify.com/docs/geocoding/'],
    kinds: [
        {
            how: 'named',
            id: 'geoapify-api-key',
            title: 'Geoapify API key',
            severity: 'medium',
            names: ['geoapify'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geocodify.js

const geocodify = {
    name: 'Geocodify',
    revoke: 'Replace it in the dashboard.',
    references: ['https://geocodify.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'geocodify-api-key',
            title: 'Geocodify API key',
            severity: 'medium',
            names: ['geocodify'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/geocodio.js

const geocodio = {
    name: 'Geocodio',
    revoke: 'Delete it on the API keys page of the dashboard.',
    references: ['https://www.geocod.io/docs/#authentication'],
    kinds: [
        {
            how: 'named',
            id: 'geocodio-api-key',
            title: 'Geocodio API key',
            severity: 'medium',
            names: ['geocodio', 'geocod io'],
            grammar: [(0,grammar/* lowerDigits */.q2)(39)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/getblock.js

const getblock = {
    name: 'GetBlock',
    revoke: 'Delete the endpoint in the dashboard.',
    references: ['https://docs.getblock.io/getting-started/authentication-with-access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'getblock-endpoint-url',
            title: 'GetBlock endpoint with its access token',
            severity: 'medium',
            grammar: ['getblock.io/', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-15.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ }),

/***/ 90825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ misfits),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
const fits = { state: 'proven', why: 'its form and its checksum fit' };
const misfits = {
    state: 'disproven',
    why: 'its checksum does not fit, so it was never given out',
};


/***/ })

};
