// Log events that are changed, masked, or passed on to another account.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_logs: logs, aws_s3: s3 } = cdk;
const { JsonMutatorType: Json, ParserProcessorType: Parser, StringMutatorType: Text, VendedLogType: Vended } = logs;

const app = new cdk.App();
const changed = new cdk.Stack(app, 'Changed');
const parser = (props) => new logs.ParserProcessor(props);
const json = (props) => new logs.JsonMutatorProcessor(props);
const text = (props) => new logs.StringMutatorProcessor(props);
const convert = (props) => new logs.DataConverterProcessor(props);
const group = (id, ...transformerConfig) => new logs.LogGroup(changed, id).addTransformer('Transformer', { transformerName: id, transformerConfig });

group('Shop',
  parser({ type: Parser.JSON }),
  parser({ type: Parser.GROK, grokOptions: { match: '%{IP:client} %{WORD:method}' } }),
  parser({ type: Parser.CSV }),
  parser({ type: Parser.KEY_VALUE }),
  json({ type: Json.ADD_KEYS, addKeysOptions: { entries: [{ key: 'shop', value: 'first' }, { key: 'env', value: 'prod', overwriteIfExists: true }] } }),
  json({ type: Json.DELETE_KEYS, deleteKeysOptions: { withKeys: ['password', 'token'] } }),
  json({ type: Json.MOVE_KEYS, moveKeysOptions: { entries: [{ source: 'a', target: 'b.c' }] } }),
  json({ type: Json.RENAME_KEYS, renameKeysOptions: { entries: [{ key: 'x', renameTo: 'y', overwriteIfExists: false }] } }),
  json({ type: Json.COPY_VALUE, copyValueOptions: { entries: [{ source: '@logGroup', target: 'group' }] } }),
  json({ type: Json.LIST_TO_MAP, listToMapOptions: { source: 'items', key: 'sku' } }),
  json({ type: Json.LIST_TO_MAP, listToMapOptions: { source: 'lines', key: 'sku', valueKey: 'price', target: 'prices', flatten: true, flattenedElement: 'first' } }),
  text({ type: Text.LOWER_CASE, lowerCaseKeys: ['level'] }),
  text({ type: Text.UPPER_CASE, upperCaseKeys: ['country', 'currency'] }),
  text({ type: Text.TRIM, trimKeys: ['name'] }),
  text({ type: Text.SPLIT, splitOptions: { entries: [{ source: 'tags', delimiter: logs.DelimiterCharacter.PIPE }, { source: 'columns', delimiter: logs.DelimiterCharacter.TAB }] } }),
  text({ type: Text.SUBSTITUTE, substituteOptions: { entries: [{ source: 'path', from: '[0-9]+', to: 'N' }] } }),
  convert({ type: logs.DataConverterType.TYPE_CONVERTER, typeConverterOptions: { entries: [{ key: 'status', type: logs.TypeConverterType.INTEGER }, { key: 'ok', type: logs.TypeConverterType.BOOLEAN }] } }),
  convert({ type: logs.DataConverterType.DATETIME_CONVERTER, dateTimeConverterOptions: { source: 'at', target: 'time', matchPatterns: ['epoch', 'yyyy'], locale: 'en' } }),
  convert({
    type: logs.DataConverterType.DATETIME_CONVERTER,
    dateTimeConverterOptions: { source: 'at', target: 'day', matchPatterns: ['epoch'], locale: 'de', sourceTimezone: 'Europe/Berlin', targetTimezone: 'UTC', targetFormat: logs.DateTimeFormat.ISO_8601 },
  }),
);
group('Options',
  parser({ type: Parser.JSON, jsonOptions: { source: 'body', destination: 'parsed' } }),
  parser({ type: Parser.GROK, grokOptions: { match: '%{IP:client}', source: 'text' } }),
  parser({ type: Parser.CSV, csvOptions: { source: 'row', columns: ['a', 'b'], delimiter: logs.DelimiterCharacter.SEMICOLON, quoteCharacter: logs.QuoteCharacter.SINGLE_QUOTE } }),
  parser({
    type: Parser.KEY_VALUE,
    keyValueOptions: {
      source: 'pairs', destination: 'map', fieldDelimiter: logs.KeyValuePairDelimiter.NEWLINE, keyValueDelimiter: logs.KeyValueDelimiter.COLON,
      keyPrefix: 'k_', nonMatchValue: 'none', overwriteIfExists: true,
    },
  }),
);
group('Ocsf', parser({ type: Parser.OCSF, parseToOCSFOptions: { eventSource: logs.OCSFSourceType.VPC_FLOW, ocsfVersion: logs.OCSFVersion.V1_1 } }));
[Vended.CLOUDFRONT, Vended.VPC, Vended.WAF, Vended.ROUTE53, Vended.POSTGRES].forEach((logType, i) => group(`Vended${i}`, new logs.VendedLogParser({ logType })));
new logs.Transformer(changed, 'Known', {
  transformerName: 'known', logGroup: logs.LogGroup.fromLogGroupName(changed, 'KnownGroup', 'known'), transformerConfig: [parser({ type: Parser.JSON })],
});

const masked = new cdk.Stack(app, 'Masked');
const findings = new logs.LogGroup(masked, 'Findings');
new logs.LogGroup(masked, 'Plain', { dataProtectionPolicy: new logs.DataProtectionPolicy({ identifiers: [logs.DataIdentifier.EMAILADDRESS, logs.DataIdentifier.DRIVERSLICENSE_US] }) });
new logs.LogGroup(masked, 'Full', {
  dataProtectionPolicy: new logs.DataProtectionPolicy({
    name: 'shop', description: 'what customers tell',
    identifiers: [logs.DataIdentifier.CREDITCARDNUMBER, new logs.DataIdentifier('Newest-XX'), new logs.CustomDataIdentifier('OrderId', 'order-\\d{8}')],
    logGroupAuditDestination: findings, s3BucketAuditDestination: new s3.Bucket(masked, 'Bucket'), deliveryStreamNameAuditDestination: 'findings',
  }),
});

const passed = new cdk.Stack(app, 'Passed', { env: { account: '111122223333', region: 'eu-west-1' } });
const role = new iam.Role(passed, 'Role', { assumedBy: new iam.ServicePrincipal('logs.amazonaws.com') });
const targetArn = 'arn:aws:kinesis:eu-west-1:111122223333:stream/s';
const destination = new logs.CrossAccountDestination(passed, 'Destination', { role, targetArn });
const named = new logs.CrossAccountDestination(passed, 'Named', { role, targetArn, destinationName: 'central' });
for (const one of [destination, named])
  one.addToPolicy(new iam.PolicyStatement({ principals: [new iam.AccountPrincipal('444455556666')], actions: ['logs:PutSubscriptionFilter'], resources: ['*'] }));
new logs.LogGroup(passed, 'Group').addSubscriptionFilter('Filter', { destination, filterPattern: logs.FilterPattern.allEvents() });
new cdk.CfnOutput(passed, 'DestinationName', { value: destination.destinationName });
new cdk.CfnOutput(passed, 'NamedArn', { value: named.destinationArn });
const stream = logs.LogStream.fromLogStreamAttributes(passed, 'Stream', { logGroupName: 'group', logStreamName: 'stream' });
new cdk.CfnOutput(passed, 'StreamName', { value: `${stream.logStreamRef.logGroupName}/${stream.logStreamName}` });
app.synth();
