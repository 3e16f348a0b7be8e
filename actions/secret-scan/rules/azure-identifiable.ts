import { base62, base64, base64url, from, type Grammar } from '../grammar.ts';
import type { Provider, TokenKind } from '../kind.ts';
import { azureIdentifiableSample, azureIdentifiableVerdict } from '../verdicts/azure.ts';

/** `length` of the key in bytes; what the checksum begins with depends on it. */
const key = (
  id: string,
  title: string,
  signature: string,
  length: 32 | 39 | 40 | 64,
  grammar: Grammar,
): TokenKind => ({
  how: 'token',
  id: `azure-${id}-key`,
  title: `Azure ${title} key`,
  severity: 'critical',
  grammar,
  literals: [signature],
  verify: azureIdentifiableVerdict,
  sample: azureIdentifiableSample(signature, length),
});

const long = (signature: string): Grammar => [base64(76), signature, base64(5), from('AQgw', 1), '=='];
const short = (signature: string): Grammar => [base64(33), signature, from('A-P', 1), base64(5), '='];

/** Keys that hold a signature of their service and a checksum. */
export const azureIdentifiable: Provider = {
  name: 'Azure',
  revoke: 'Regenerate it under Access keys (or Keys) of the resource in the Azure portal.',
  references: ['https://github.com/microsoft/security-utilities'],
  kinds: [
    key('storage-identifiable', 'storage account', '+ASt', 64, long('+ASt')),
    key('cosmos-identifiable', 'Cosmos DB', 'ACDb', 64, long('ACDb')),
    key('batch-identifiable', 'Batch', '+ABa', 64, long('+ABa')),
    key('machine-learning-identifiable', 'Machine Learning', '+AMC', 64, long('+AMC')),
    key('management-identifiable', 'API Management', 'APIM', 64, long('APIM')),
    key('redis-identifiable', 'Cache for Redis', 'AzCa', 32, short('AzCa')),
    key('service-bus-identifiable', 'Service Bus', '+ASb', 32, short('+ASb')),
    key('event-hubs-identifiable', 'Event Hubs', '+AEh', 32, short('+AEh')),
    key('relay-identifiable', 'Relay', '+ARm', 32, short('+ARm')),
    key('iot-identifiable', 'IoT Hub', 'AIoT', 32, short('AIoT')),
    key('functions-identifiable', 'Functions', 'AzFu', 40, [
      base64url(44),
      'AzFu',
      base64url(5),
      from('AQgw', 1),
      '==',
    ]),
    {
      ...key('search-identifiable', 'AI Search', 'AzSe', 39, [base62(42), 'AzSe', from('A-D', 1), base62(5)]),
      severity: 'high',
    },
    key('registry-identifiable', 'Container Registry', '+ACR', 39, [
      base62(42),
      '+ACR',
      from('A-D', 1),
      base62(5),
    ]),
  ],
};
