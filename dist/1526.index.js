export const id = 1526;
export const ids = [1526];
export const modules = {

/***/ 41526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attio: () => (/* reexport */ attio),
  authress: () => (/* reexport */ authress),
  autoklose: () => (/* reexport */ autoklose),
  avaza: () => (/* reexport */ avaza),
  aviationstack: () => (/* reexport */ aviationstack),
  axiom: () => (/* reexport */ axiom),
  axonaut: () => (/* reexport */ axonaut),
  aylien: () => (/* reexport */ aylien),
  ayrshare: () => (/* reexport */ ayrshare),
  bannerbear: () => (/* reexport */ bannerbear),
  baremetrics: () => (/* reexport */ baremetrics),
  beamer: () => (/* reexport */ beamer),
  beebole: () => (/* reexport */ beebole),
  besnappy: () => (/* reexport */ besnappy),
  bigml: () => (/* reexport */ bigml),
  billomat: () => (/* reexport */ billomat),
  billplz: () => (/* reexport */ billplz),
  binance: () => (/* reexport */ binance),
  binaryEdge: () => (/* reexport */ binaryEdge),
  bing: () => (/* reexport */ bing),
  bitbar: () => (/* reexport */ bitbar),
  bitcoinaverage: () => (/* reexport */ bitcoinaverage),
  bitfinex: () => (/* reexport */ bitfinex),
  bitgo: () => (/* reexport */ bitgo),
  bitmex: () => (/* reexport */ bitmex),
  bitstamp: () => (/* reexport */ bitstamp),
  blazemeter: () => (/* reexport */ blazemeter),
  blitapp: () => (/* reexport */ blitapp),
  blockProtocol: () => (/* reexport */ blockProtocol),
  blockcypher: () => (/* reexport */ blockcypher),
  blockfrost: () => (/* reexport */ blockfrost),
  blocknative: () => (/* reexport */ blocknative),
  blynk: () => (/* reexport */ blynk),
  bombbomb: () => (/* reexport */ bombbomb),
  boostnote: () => (/* reexport */ boostnote),
  box: () => (/* reexport */ box),
  braintrust: () => (/* reexport */ braintrust),
  branch: () => (/* reexport */ branch),
  brandfetch: () => (/* reexport */ brandfetch),
  braze: () => (/* reexport */ braze),
  brex: () => (/* reexport */ brex),
  brightData: () => (/* reexport */ brightData),
  browserbase: () => (/* reexport */ browserbase),
  browshot: () => (/* reexport */ browshot),
  bubble: () => (/* reexport */ bubble),
  buddyns: () => (/* reexport */ buddyns),
  bugherd: () => (/* reexport */ bugherd),
  builderIo: () => (/* reexport */ builderIo),
  bulbul: () => (/* reexport */ bulbul),
  butterCms: () => (/* reexport */ butterCms),
  bytescale: () => (/* reexport */ bytescale),
  caflou: () => (/* reexport */ caflou),
  calCom: () => (/* reexport */ calCom),
  calendarific: () => (/* reexport */ calendarific),
  calendly: () => (/* reexport */ calendly),
  campayn: () => (/* reexport */ campayn),
  canny: () => (/* reexport */ canny),
  canva: () => (/* reexport */ canva),
  capsuleCrm: () => (/* reexport */ capsuleCrm),
  captainData: () => (/* reexport */ captainData),
  cartesia: () => (/* reexport */ cartesia),
  cashboard: () => (/* reexport */ cashboard),
  cashfree: () => (/* reexport */ cashfree),
  caspio: () => (/* reexport */ caspio)
});

// EXTERNAL MODULE: ./out/actions/secret-scan/grammar.js
var grammar = __webpack_require__(36460);
;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/attio.js

const attio = {
    name: 'Attio',
    revoke: 'Revoke it under Workspace settings > Developers.',
    references: ['https://docs.attio.com/'],
    kinds: [
        { how: 'named', id: 'attio-api-key', title: 'Attio API key', names: ['attio'], grammar: [(0,grammar/* hex */.uh)(64)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/authress.js

const authress = {
    name: 'Authress',
    revoke: 'Delete the access key of the service client in the management portal.',
    references: ['https://authress.io/knowledge-base/docs/authorization/service-clients/'],
    kinds: [
        {
            how: 'token',
            id: 'authress-access-key',
            title: 'Authress service client access key',
            severity: 'critical',
            aliases: ['authress-service-client-access-key'],
            literals: ['.acc_', '.acc-'],
            grammar: [
                (0,grammar/* either */.gP)('sc_', 'ext_', 'scauth_', 'authress_'),
                (0,grammar/* base62 */.Yb)(5, 30),
                '.',
                (0,grammar/* lowerDigits */.q2)(4, 6),
                '.acc',
                (0,grammar/* either */.gP)('_', '-'),
                (0,grammar/* from */.HT)('0-9a-z-', 10, 32),
                '.',
                (0,grammar/* from */.HT)('0-9A-Za-z+/_=-', 30, 120),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/autoklose.js

const autoklose = {
    name: 'Autoklose',
    revoke: 'Regenerate it in the API settings of the Autoklose account.',
    references: ['https://developers.autoklose.com/'],
    kinds: [
        {
            how: 'named',
            id: 'autoklose-api-key',
            title: 'Autoklose API key',
            names: ['autoklose'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z._-', 32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/avaza.js

const avaza = {
    name: 'Avaza',
    revoke: 'Revoke it under Settings > Manage developer apps.',
    references: ['https://api.avaza.com/swagger/ui/index'],
    kinds: [
        {
            how: 'named',
            id: 'avaza-personal-access-token',
            title: 'Avaza personal access token',
            names: ['avaza'],
            grammar: [(0,grammar/* digits */.vm)(1, 8), '-', (0,grammar/* hex */.uh)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aviationstack.js

const aviationstack = {
    name: 'aviationstack',
    revoke: 'Regenerate it in the API settings of the aviationstack account.',
    references: ['https://aviationstack.com/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'aviationstack-api-key',
            title: 'aviationstack API key',
            severity: 'medium',
            names: ['aviation stack'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/axiom.js

const axiom = {
    name: 'Axiom',
    revoke: 'Delete the token under Settings > API tokens or Profile.',
    references: ['https://axiom.co/docs/reference/tokens'],
    kinds: [
        {
            how: 'token',
            id: 'axiom-token',
            title: 'Axiom API or personal token',
            grammar: [(0,grammar/* either */.gP)('xaat-', 'xapt-'), ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/axonaut.js

const axonaut = {
    name: 'Axonaut',
    revoke: 'Regenerate it in the API settings of the Axonaut account.',
    references: ['https://axonaut.com/api/v2/doc'],
    kinds: [
        {
            how: 'named',
            id: 'axonaut-api-key',
            title: 'Axonaut API key',
            names: ['axonaut'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/aylien.js

const aylien = {
    name: 'AYLIEN',
    revoke: 'Regenerate it in the API settings of the AYLIEN account.',
    references: ['https://docs.aylien.com/'],
    kinds: [
        {
            how: 'named',
            id: 'aylien-api-key',
            title: 'AYLIEN API key',
            severity: 'medium',
            names: ['aylien'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/ayrshare.js

const ayrshare = {
    name: 'Ayrshare',
    revoke: 'Regenerate it in the API settings of the Ayrshare account.',
    references: ['https://www.ayrshare.com/docs/introduction'],
    kinds: [
        {
            how: 'named',
            id: 'ayrshare-api-key',
            title: 'Ayrshare API key',
            names: ['ayrshare'],
            grammar: [
                (0,grammar/* either */.gP)([(0,grammar/* upperDigits */.RO)(7, 8), '-', (0,grammar/* upperDigits */.RO)(7, 8), '-', (0,grammar/* upperDigits */.RO)(7, 8), '-', (0,grammar/* upperDigits */.RO)(7, 8)], grammar/* uuid */.uR),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bannerbear.js

const bannerbear = {
    name: 'Bannerbear',
    revoke: 'Regenerate it in the settings of the project or of the account.',
    references: ['https://developers.bannerbear.com/'],
    kinds: [
        {
            how: 'token',
            id: 'bannerbear-api-key',
            title: 'Bannerbear API key',
            grammar: ['bb_', (0,grammar/* either */.gP)('pr_', 'ma_', 'mt_'), (0,grammar/* hex */.uh)(30)],
        },
        {
            how: 'named',
            id: 'bannerbear-legacy-api-key',
            title: 'Bannerbear legacy API key',
            names: ['bannerbear'],
            grammar: [(0,grammar/* base62 */.Yb)(22), 'tt'],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/baremetrics.js

const baremetrics = {
    name: 'Baremetrics',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://developers.baremetrics.com/reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'baremetrics-api-key',
            title: 'Baremetrics API key',
            names: ['baremetrics'],
            grammar: [(0,grammar/* either */.gP)(['lk_', (0,grammar/* base62 */.Yb)(20, 36)], ['sk_', (0,grammar/* base62 */.Yb)(20, 36)], [(0,grammar/* base62 */.Yb)(25)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/beamer.js

const beamer = {
    name: 'Beamer',
    revoke: 'Regenerate it under Settings > API.',
    references: ['https://www.getbeamer.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'beamer-api-token',
            title: 'Beamer API token',
            aliases: ['beamer-api-token'],
            names: ['beamer', 'get beamer'],
            grammar: ['b_', (0,grammar/* from */.HT)('0-9A-Za-z=_-', 44)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/beebole.js

const beebole = {
    name: 'Beebole',
    revoke: 'Regenerate it in the API settings of the Beebole account.',
    references: ['https://beebole.com/help/api/'],
    kinds: [
        {
            how: 'named',
            id: 'beebole-api-key',
            title: 'Beebole API key',
            names: ['beebole'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40, 42)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/besnappy.js

const besnappy = {
    name: 'BeSnappy',
    revoke: 'Regenerate it in the API settings of the BeSnappy account.',
    references: ['https://besnappy.com/developers'],
    kinds: [
        {
            how: 'named',
            id: 'besnappy-api-key',
            title: 'BeSnappy API key',
            names: ['besnappy'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bigml.js

const bigml = {
    name: 'BigML',
    revoke: 'Regenerate it in the API settings of the BigML account.',
    references: ['https://bigml.com/api/authentication'],
    kinds: [
        { how: 'named', id: 'bigml-api-key', title: 'BigML API key', names: ['big ml'], grammar: [(0,grammar/* hex */.uh)(40)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/billomat.js

const billomat = {
    name: 'Billomat',
    revoke: 'Regenerate it in the API settings of the Billomat account.',
    references: ['https://www.billomat.com/en/api/basics/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'billomat-api-key',
            title: 'Billomat API key',
            names: ['billomat'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/billplz.js

const billplz = {
    name: 'Billplz',
    revoke: 'Regenerate it in the API settings of the Billplz account.',
    references: ['https://www.billplz.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'billplz-api-key',
            title: 'Billplz API key',
            severity: 'critical',
            names: ['billplz'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, ['S-', (0,grammar/* base64url */.r0)(22)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/binance.js

const binance = {
    name: 'Binance',
    revoke: 'Delete the key under API Management.',
    references: ['https://developers.binance.com/docs/binance-spot-api-docs/rest-api'],
    kinds: [
        {
            how: 'named',
            id: 'binance-api-key',
            title: 'Binance API or secret key',
            severity: 'critical',
            names: ['binance'],
            grammar: [(0,grammar/* base62 */.Yb)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/binary-edge.js

const binaryEdge = {
    name: 'BinaryEdge',
    revoke: "Revoke it in the account's API settings.",
    references: ['https://docs.binaryedge.io/'],
    kinds: [
        {
            how: 'named',
            id: 'binary-edge-api-key',
            title: 'BinaryEdge API key',
            names: ['binary edge'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bing.js

const bing = {
    name: 'Bing Maps',
    revoke: 'Disable the key under My account > My keys of the Bing Maps portal.',
    references: [
        'https://learn.microsoft.com/en-us/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key',
    ],
    kinds: [
        {
            how: 'named',
            id: 'bing-maps-key',
            title: 'Bing Maps key',
            severity: 'medium',
            names: ['bing map', 'bing key'],
            grammar: [(0,grammar/* base64url */.r0)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitbar.js

const bitbar = {
    name: 'BitBar',
    revoke: 'Regenerate it in the API settings of the BitBar account.',
    references: ['https://support.smartbear.com/bitbar/docs/en/api.html'],
    kinds: [
        { how: 'named', id: 'bitbar-api-key', title: 'BitBar API key', names: ['bitbar'], grammar: [(0,grammar/* base62 */.Yb)(32)] },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitcoinaverage.js

const bitcoinaverage = {
    name: 'BitcoinAverage',
    revoke: 'Regenerate it in the API settings of the BitcoinAverage account.',
    references: ['https://apiv2.bitcoinaverage.com/'],
    kinds: [
        {
            how: 'named',
            id: 'bitcoinaverage-api-key',
            title: 'BitcoinAverage API key',
            severity: 'medium',
            names: ['bitcoinaverage'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitfinex.js

const bitfinex = {
    name: 'Bitfinex',
    revoke: 'Delete the key under API Keys of the account.',
    references: ['https://docs.bitfinex.com/docs/rest-auth'],
    kinds: [
        {
            how: 'named',
            id: 'bitfinex-api-key',
            title: 'Bitfinex API key or secret',
            severity: 'critical',
            names: ['bitfinex'],
            grammar: [(0,grammar/* base62 */.Yb)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitgo.js

const bitgo = {
    name: 'BitGo',
    revoke: 'Delete the access token under User settings > Developer options.',
    references: ['https://developers.bitgo.com/docs/get-started-access-tokens'],
    kinds: [
        {
            how: 'token',
            id: 'bitgo-access-token',
            title: 'BitGo access token',
            severity: 'critical',
            grammar: ['v2x', (0,grammar/* hex */.uh)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitmex.js

const bitmex = {
    name: 'BitMEX',
    revoke: 'Delete the key on the API Keys page.',
    references: ['https://www.bitmex.com/app/apiKeysUsage'],
    kinds: [
        {
            how: 'named',
            id: 'bitmex-api-key',
            title: 'BitMEX API key or secret',
            severity: 'critical',
            names: ['bitmex'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(48)], [(0,grammar/* base64url */.r0)(24)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bitstamp.js

const bitstamp = {
    name: 'Bitstamp',
    revoke: 'Revoke it under Settings > API access.',
    references: ['https://www.bitstamp.net/api/'],
    kinds: [
        {
            how: 'named',
            id: 'bitstamp-api-secret',
            title: 'Bitstamp API secret',
            names: ['bitstamp'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blazemeter.js

const blazemeter = {
    name: 'BlazeMeter',
    revoke: 'Delete the key under Settings > API keys.',
    references: ['https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html'],
    kinds: [
        {
            how: 'named',
            id: 'blazemeter-api-key',
            title: 'BlazeMeter API key',
            names: ['blaze meter'],
            words: [],
            grammar: grammar/* uuid */.uR,
        },
        {
            how: 'named',
            id: 'blazemeter-api-secret',
            title: 'BlazeMeter API key secret',
            names: ['blaze meter'],
            grammar: [(0,grammar/* hex */.uh)(80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blitapp.js

const blitapp = {
    name: 'Blitapp',
    revoke: 'Regenerate it in the API settings of the Blitapp account.',
    references: ['https://blitapp.com/api/'],
    kinds: [
        {
            how: 'named',
            id: 'blitapp-api-key',
            title: 'Blitapp API key',
            names: ['blitapp'],
            grammar: [(0,grammar/* base64url */.r0)(39, 41)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/block-protocol.js

const blockProtocol = {
    name: 'Block Protocol',
    revoke: 'Regenerate it under Settings > API keys at blockprotocol.org.',
    references: ['https://blockprotocol.org/docs/hub/api'],
    kinds: [
        {
            how: 'token',
            id: 'block-protocol-api-key',
            title: 'Block Protocol API key',
            grammar: ['b10ck5.', (0,grammar/* hex */.uh)(32), '.', ...grammar/* uuid */.uR],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blockcypher.js

const blockcypher = {
    name: 'BlockCypher',
    revoke: 'Regenerate it in the API settings of the BlockCypher account.',
    references: ['https://www.blockcypher.com/dev/'],
    kinds: [
        {
            how: 'named',
            id: 'blockcypher-api-key',
            title: 'BlockCypher API key',
            names: ['block cypher'],
            grammar: [(0,grammar/* lowerDigits */.q2)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blockfrost.js

const blockfrost = {
    name: 'Blockfrost',
    revoke: 'Regenerate the token on the page of the project.',
    references: ['https://docs.blockfrost.io/'],
    kinds: [
        {
            how: 'named',
            id: 'blockfrost-api-key',
            title: 'Blockfrost API key',
            severity: 'medium',
            names: ['blockfrost'],
            grammar: [(0,grammar/* either */.gP)('mainnet', 'preprod', 'preview', 'testnet', 'ipfs', 'sanchonet'), (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blocknative.js

const blocknative = {
    name: 'Blocknative',
    revoke: 'Regenerate it in the API settings of the Blocknative account.',
    references: ['https://docs.blocknative.com/'],
    kinds: [
        {
            how: 'named',
            id: 'blocknative-api-key',
            title: 'Blocknative API key',
            severity: 'medium',
            names: ['blocknative'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/blynk.js

const blynk = {
    name: 'Blynk',
    revoke: 'Refresh the token under Device info, or delete the OAuth client under Developers.',
    references: ['https://docs.blynk.io/en/blynk.cloud/device-https-api'],
    kinds: [
        {
            how: 'token',
            id: 'blynk-client-credentials',
            title: 'Blynk organisation client credentials',
            grammar: ['oa2-client-id_', (0,grammar/* base64url */.r0)(32), (0,grammar/* either */.gP)(':', '&client_secret='), (0,grammar/* base64url */.r0)(40)],
        },
        {
            how: 'named',
            id: 'blynk-token',
            title: 'Blynk device or organisation token',
            names: ['blynk'],
            words: ['token', 'auth', 'bearer', 'key', 'secret'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* base64url */.r0)(32)], [(0,grammar/* base64url */.r0)(40)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bombbomb.js

const bombbomb = {
    name: 'BombBomb',
    revoke: 'Regenerate it in the API settings of the BombBomb account.',
    references: ['https://developer.bombbomb.com/'],
    kinds: [
        {
            how: 'named',
            id: 'bombbomb-api-key',
            title: 'BombBomb API key',
            names: ['bomb bomb'],
            grammar: [
                (0,grammar/* either */.gP)(['eyJ', (0,grammar/* from */.HT)('0-9A-Za-z._-', 200, 900)], [(0,grammar/* from */.HT)('0-9A-Za-z._-', 80, 96)]),
                (0,grammar/* optional */.lq)('=='),
            ],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/boostnote.js

const boostnote = {
    name: 'Boost Note',
    revoke: 'Regenerate it in the API settings of the Boost Note account.',
    references: ['https://boostnote.io/features/public-api'],
    kinds: [
        {
            how: 'named',
            id: 'boostnote-api-key',
            title: 'Boost Note API key',
            names: ['boost note'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/box.js

const box = {
    name: 'Box',
    revoke: 'Reset the secret, or revoke the token, under Configuration of the app in the developer console.',
    references: ['https://developer.box.com/guides/authentication/'],
    kinds: [
        {
            how: 'named',
            id: 'box-secret',
            title: 'Box client secret or developer token',
            severity: 'critical',
            aliases: ['box-api-access-token'],
            names: [
                'box api key',
                'box api token',
                'box api secret',
                'box client secret',
                'box key',
                'box secret',
                'box token',
                'box access token',
                'box developer token',
                'box primary key',
            ],
            words: [],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/braintrust.js

const braintrust = {
    name: 'Braintrust',
    revoke: 'Revoke it under Settings > API keys.',
    references: ['https://www.braintrust.dev/docs'],
    kinds: [
        {
            how: 'named',
            id: 'braintrust-api-key',
            title: 'Braintrust API key',
            names: ['braintrust'],
            grammar: ['sk-', (0,grammar/* base62 */.Yb)(44, 52)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/branch.js

const branch = {
    name: 'Branch',
    revoke: 'Reset the secret under Account settings > App.',
    references: ['https://help.branch.io/developers-hub/docs/branch-key-secret'],
    kinds: [
        {
            how: 'token',
            id: 'branch-live-key',
            title: 'Branch live key or secret',
            grammar: [(0,grammar/* either */.gP)('key_live_', 'secret_live_'), (0,grammar/* base62 */.Yb)(32)],
        },
        {
            how: 'token',
            id: 'branch-test-key',
            title: 'Branch test key',
            severity: 'low',
            grammar: ['key_test_', (0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/brandfetch.js

const brandfetch = {
    name: 'Brandfetch',
    revoke: 'Regenerate it in the API settings of the Brandfetch account.',
    references: ['https://docs.brandfetch.com/'],
    kinds: [
        {
            how: 'named',
            id: 'brandfetch-api-key',
            title: 'Brandfetch API key',
            severity: 'medium',
            names: ['brandfetch'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/', 39, 44), (0,grammar/* optional */.lq)('=')],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/braze.js

const braze = {
    name: 'Braze',
    revoke: 'Delete the key under Settings > API keys.',
    references: ['https://www.braze.com/docs/api/basics/'],
    kinds: [
        {
            how: 'named',
            id: 'braze-api-key',
            title: 'Braze REST API key',
            names: ['braze', 'appboy'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/brex.js

const brex = {
    name: 'Brex',
    revoke: 'Revoke the token under Developer in the Brex dashboard.',
    references: ['https://developer.brex.com/docs/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'brex-user-token',
            title: 'Brex user token',
            severity: 'critical',
            grammar: ['bxt_', (0,grammar/* base62 */.Yb)(32, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bright-data.js

const brightData = {
    name: 'Bright Data',
    revoke: 'Delete it under Account settings > API tokens, or reset the password of the zone.',
    references: ['https://docs.brightdata.com/api-reference/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'bright-data-api-token',
            title: 'Bright Data API token',
            names: ['bright data', 'luminati'],
            grammar: [(0,grammar/* either */.gP)(grammar/* uuid */.uR, [(0,grammar/* hex */.uh)(64)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/browserbase.js

const browserbase = {
    name: 'Browserbase',
    revoke: 'Delete the key in the settings of the project.',
    references: ['https://docs.browserbase.com/'],
    kinds: [
        {
            how: 'token',
            id: 'browserbase-api-key',
            title: 'Browserbase API key',
            grammar: [(0,grammar/* either */.gP)('bb_live_', 'bb_test_'), (0,grammar/* base64url */.r0)(24, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/browshot.js

const browshot = {
    name: 'Browshot',
    revoke: 'Regenerate it in the API settings of the Browshot account.',
    references: ['https://browshot.com/api/documentation'],
    kinds: [
        {
            how: 'named',
            id: 'browshot-api-key',
            title: 'Browshot API key',
            names: ['browshot'],
            grammar: [(0,grammar/* base62 */.Yb)(28)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bubble.js

const bubble = {
    name: 'Bubble',
    revoke: 'Regenerate it in the API settings of the Bubble account.',
    references: ['https://manual.bubble.io/core-resources/api'],
    kinds: [
        {
            how: 'named',
            id: 'bubble-api-key',
            title: 'Bubble API key',
            names: ['bubble io', 'bubble api', 'bubble token'],
            grammar: [(0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/buddyns.js

const buddyns = {
    name: 'BuddyNS',
    revoke: 'Regenerate it in the API settings of the BuddyNS account.',
    references: ['https://www.buddyns.com/support/api/v2/'],
    kinds: [
        {
            how: 'named',
            id: 'buddyns-api-key',
            title: 'BuddyNS API key',
            names: ['buddy ns'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bugherd.js

const bugherd = {
    name: 'BugHerd',
    revoke: 'Regenerate it in the API settings of the BugHerd account.',
    references: ['https://www.bugherd.com/api_v2'],
    kinds: [
        {
            how: 'named',
            id: 'bugherd-api-key',
            title: 'BugHerd API key',
            names: ['bug herd'],
            grammar: [(0,grammar/* lowerDigits */.q2)(22)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/builder-io.js

const builderIo = {
    name: 'Builder.io',
    revoke: 'Delete the key under Settings > Private keys of the space.',
    references: ['https://www.builder.io/c/docs/using-your-api-key'],
    kinds: [
        {
            how: 'token',
            id: 'builder-io-private-key',
            title: 'Builder.io private key',
            grammar: ['bpk-', (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bulbul.js

const bulbul = {
    name: 'Bulbul',
    revoke: 'Regenerate it in the API settings of the Bulbul account.',
    references: ['https://www.bulbul.io/'],
    kinds: [
        {
            how: 'named',
            id: 'bulbul-api-key',
            title: 'Bulbul API key',
            names: ['bulbul'],
            grammar: [(0,grammar/* base62 */.Yb)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/butter-cms.js

const butterCms = {
    name: 'ButterCMS',
    revoke: 'Regenerate it in the API settings of the ButterCMS account.',
    references: ['https://buttercms.com/docs/api/'],
    kinds: [
        {
            how: 'named',
            id: 'butter-cms-api-key',
            title: 'ButterCMS API key',
            severity: 'medium',
            names: ['butter cms'],
            grammar: [(0,grammar/* lowerDigits */.q2)(40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/bytescale.js

const bytescale = {
    name: 'Bytescale',
    revoke: 'Revoke it on the API keys page of the dashboard.',
    references: ['https://www.bytescale.com/docs/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'bytescale-api-key',
            title: 'Bytescale API key',
            names: ['bytescale', 'upload io'],
            grammar: [(0,grammar/* either */.gP)('secret_', 'public_'), (0,grammar/* base62 */.Yb)(20, 40)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/caflou.js

const caflou = {
    name: 'Caflou',
    revoke: 'Regenerate it in the API settings of the Caflou account.',
    references: ['https://www.caflou.com/api'],
    kinds: [
        {
            how: 'named',
            id: 'caflou-api-key',
            title: 'Caflou API key',
            names: ['caflou'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z._-', 140, 400)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cal-com.js

const calCom = {
    name: 'Cal.com',
    revoke: 'Delete the key under Settings > Developer > API keys.',
    references: ['https://cal.com/docs/api-reference/v2/introduction'],
    kinds: [
        { how: 'token', id: 'cal-com-live-api-key', title: 'Cal.com API key', grammar: ['cal_live_', (0,grammar/* hex */.uh)(32)] },
        {
            how: 'named',
            id: 'cal-com-api-key',
            title: 'Cal.com self-hosted or test API key',
            names: ['cal com', 'cal api'],
            grammar: ['cal_', (0,grammar/* optional */.lq)('test_'), (0,grammar/* hex */.uh)(32)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/calendarific.js

const calendarific = {
    name: 'Calendarific',
    revoke: 'Regenerate it in the API settings of the Calendarific account.',
    references: ['https://calendarific.com/api-documentation'],
    kinds: [
        {
            how: 'named',
            id: 'calendarific-api-key',
            title: 'Calendarific API key',
            severity: 'medium',
            names: ['calendarific'],
            grammar: [(0,grammar/* either */.gP)([(0,grammar/* lowerDigits */.q2)(32)], [(0,grammar/* lowerDigits */.q2)(40)], [(0,grammar/* base62 */.Yb)(32)])],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/calendly.js

const calendly = {
    name: 'Calendly',
    revoke: 'Revoke it under Integrations > API & webhooks.',
    references: ['https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens'],
    kinds: [
        {
            how: 'named',
            id: 'calendly-personal-access-token',
            title: 'Calendly personal access token',
            names: ['calendly'],
            grammar: ['eyJ', (0,grammar/* base64url */.r0)(8, 800), '.', (0,grammar/* base64url */.r0)(8, 2000), '.', (0,grammar/* base64url */.r0)(8, 800)],
        },
        {
            how: 'named',
            id: 'calendly-client-secret',
            title: 'Calendly OAuth client secret or webhook signing key',
            names: ['calendly'],
            words: ['secret', 'signing', 'webhook'],
            grammar: [(0,grammar/* base64url */.r0)(43)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/campayn.js

const campayn = {
    name: 'Campayn',
    revoke: 'Regenerate it in the API settings of the Campayn account.',
    references: ['https://github.com/nebojsac/Campayn-API'],
    kinds: [
        {
            how: 'named',
            id: 'campayn-api-key',
            title: 'Campayn API key',
            names: ['campayn'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/canny.js

const canny = {
    name: 'Canny',
    revoke: 'Regenerate it in the API settings of the Canny account.',
    references: ['https://developers.canny.io/api-reference'],
    kinds: [
        {
            how: 'named',
            id: 'canny-api-key',
            title: 'Canny API key',
            names: ['canny api', 'canny key', 'canny token', 'canny secret', 'canny io'],
            grammar: grammar/* uuid */.uR,
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/canva.js

const canva = {
    name: 'Canva',
    revoke: 'Generate a new client secret in the developer portal.',
    references: ['https://www.canva.dev/docs/connect/authentication/'],
    kinds: [
        {
            how: 'token',
            id: 'canva-client-secret',
            title: 'Canva Connect client secret',
            severity: 'critical',
            aliases: ['canva-client-secret'],
            grammar: ['cnvca', (0,grammar/* base64url */.r0)(51)],
        },
        {
            how: 'token',
            id: 'canva-app-secret',
            title: 'Canva app secret',
            severity: 'critical',
            grammar: ['cnvaa', (0,grammar/* base64url */.r0)(51)],
        },
        {
            how: 'named',
            id: 'canva-client-id',
            title: 'Canva Connect client id',
            severity: 'info',
            names: ['canva client'],
            grammar: [(0,grammar/* either */.gP)('OC-', 'OCA'), (0,grammar/* base64url */.r0)(8, 24)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/capsule-crm.js

const capsuleCrm = {
    name: 'Capsule CRM',
    revoke: 'Delete the token under My preferences > API authentication tokens.',
    references: ['https://developer.capsulecrm.com/v2/overview/authentication'],
    kinds: [
        {
            how: 'named',
            id: 'capsule-crm-access-token',
            title: 'Capsule CRM access token',
            names: ['capsule crm'],
            grammar: [(0,grammar/* from */.HT)('0-9A-Za-z+/', 64, 80)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/captain-data.js

const captainData = {
    name: 'Captain Data',
    revoke: 'Regenerate it in the API settings of the Captain Data account.',
    references: ['https://docs.captaindata.com/'],
    kinds: [
        {
            how: 'named',
            id: 'captain-data-api-key',
            title: 'Captain Data API key',
            names: ['captain data'],
            grammar: [(0,grammar/* lowerDigits */.q2)(64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cartesia.js

const cartesia = {
    name: 'Cartesia',
    revoke: 'Delete the key on the API keys page of the playground.',
    references: ['https://docs.cartesia.ai/use-the-api/api-conventions'],
    kinds: [
        {
            how: 'token',
            id: 'cartesia-api-key',
            title: 'Cartesia API key',
            grammar: ['sk_car_', (0,grammar/* base64url */.r0)(20, 64)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cashboard.js

const cashboard = {
    name: 'Cashboard',
    revoke: 'Regenerate it in the API settings of the Cashboard account.',
    references: ['https://api.cashboardapp.com/'],
    kinds: [
        {
            how: 'named',
            id: 'cashboard-api-key',
            title: 'Cashboard API key',
            names: ['cashboard'],
            grammar: [(0,grammar/* upperDigits */.RO)(3), '-', (0,grammar/* upperDigits */.RO)(3), '-', (0,grammar/* upperDigits */.RO)(3), '-', (0,grammar/* upperDigits */.RO)(3)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/cashfree.js

const cashfree = {
    name: 'Cashfree',
    revoke: 'Delete the key under Developers > API keys.',
    references: ['https://www.cashfree.com/docs/api-reference/authentication'],
    kinds: [
        {
            how: 'token',
            id: 'cashfree-secret-key',
            title: 'Cashfree secret key',
            severity: 'critical',
            grammar: ['cfsk_ma_prod_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(8)],
        },
        {
            how: 'token',
            id: 'cashfree-test-secret-key',
            title: 'Cashfree test secret key',
            severity: 'medium',
            grammar: ['cfsk_ma_test_', (0,grammar/* hex */.uh)(32), '_', (0,grammar/* hex */.uh)(8)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/rules/caspio.js

const caspio = {
    name: 'Caspio',
    revoke: 'Regenerate it under Web services profile of the account.',
    references: ['https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/'],
    kinds: [
        {
            how: 'named',
            id: 'caspio-client-secret',
            title: 'Caspio client secret',
            names: ['caspio'],
            grammar: [(0,grammar/* hex */.uh)(50)],
        },
    ],
};

;// CONCATENATED MODULE: ./out/actions/secret-scan/providers/group-12.js
// Generated by "npm run generate" from the files in rules/.


































































/***/ })

};
