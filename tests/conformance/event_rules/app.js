// Rules for events: what they match, what their targets get; buses, who may send to them, and archives.
const cdk = require('aws-cdk-lib');
const { aws_events: events, aws_iam: iam, aws_kms: kms, aws_sqs: sqs } = cdk;
const { EventField: F, Match: M, RuleTargetInput: Input } = events;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Rules');
const name = new cdk.CfnParameter(stack, 'Name').valueAsString;
const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:f';
const target = (config) => ({ bind: () => ({ arn, ...config }) });

const matches = new events.Rule(stack, 'Matches', {
  eventPattern: {
    source: M.prefix('shop.'), detailType: ['Order', 'Return'], account: M.anyOf('111122223333', M.suffix('44')), region: M.anythingBut('us-east-1', 'us-east-2'),
    detail: {
      nothing: M.nullValue(), there: M.exists(), gone: M.doesNotExist(), exactly: M.exactString('x'), any: M.equalsIgnoreCase('yes'),
      start: M.prefixEqualsIgnoreCase('A'), end: M.suffixEqualsIgnoreCase('z'), like: M.wildcard('*.png'), v4: M.cidr('10.0.0.0/24'), v6: M.ipAddressRange('2001:db8::/32'),
      noNumber: M.anythingBut(1, 2.5), noPrefix: M.anythingButPrefix('a'), noSuffix: M.anythingButSuffix('a', 'b'), notLike: M.anythingButWildcard('a*'), notAnyCase: M.anythingButEqualsIgnoreCase('no'),
      above: M.greaterThan(1), atLeast: M.greaterThanOrEqual(1.5), below: M.lessThan(10), atMost: M.lessThanOrEqual(10), same: M.equal(3), between: M.interval(0, 1),
      both: M.allOf(M.greaterThan(0), M.lessThan(5)), either: M.anyOf(M.prefix('a'), M.exists(), 'b'), nested: { deep: M.greaterThan(7), list: [1, 'a', true] },
    },
  },
});
matches.addEventPattern({ source: ['other'], detailType: ['Order', 'Gift'], detail: { nested: { deep: [1], more: ['m'] }, fresh: ['f'] }, time: ['t'], version: ['0'], id: ['i'] });

const inputs = new events.Rule(stack, 'Inputs', { schedule: events.Schedule.rate(cdk.Duration.hours(1)) });
inputs.addTarget(target({ input: Input.fromText(`${F.detailType} of ${F.fromPath('$.detail.order.id')} in ${name}, "${F.detailType}"`) }));
inputs.addTarget(target({
  input: Input.fromObject({
    id: F.eventId, at: [F.time, { where: F.region }], account: F.account, text: `from ${F.source}`, quoted: `say "${F.source}"`, count: 2, name, [`literal`]: true, odd: F.fromPath('$[0]'),
  }),
}));
inputs.addTarget(target({ input: Input.fromMultilineText(`first ${F.source}\nsecond ${name}\n\nlast`) }));
inputs.addTarget(target({ input: Input.fromMultilineText('one\ntwo') }));
inputs.addTarget(target({ input: Input.fromEventPath('$.detail') }));

const parameters = new events.Rule(stack, 'Parameters', { eventPattern: { source: ['aws.ec2'] } });
parameters.addTarget(target({ kinesisParameters: { partitionKeyPath: '$.id' }, input: Input.fromObject({ a: [name, 1] }) }));
parameters.addTarget(target({ batchParameters: { jobDefinition: 'd', jobName: 'n', arrayProperties: { size: 2 } } }));
parameters.addTarget(target({ httpParameters: { headerParameters: { a: 'b' } } }));
parameters.addTarget(target({ runCommandParameters: { runCommandTargets: [{ key: 'tag:a', values: ['b'] }] }, redshiftDataParameters: { database: 'd', sql: 's' } }));
parameters.addTarget(target({ appSyncParameters: { graphQlOperation: 'mutation' } }));

const buses = new cdk.Stack(app, 'Buses', { env: { account: '111122223333', region: 'eu-west-1' } });
buses.node.setContext('@aws-cdk/aws-events:requireEventBusPolicySid', true);
const key = new kms.Key(buses, 'Key');
const plain = new events.EventBus(buses, 'Plain');
const full = new events.EventBus(buses, 'Full', {
  eventBusName: 'shop', description: 'orders', deadLetterQueue: new sqs.Queue(buses, 'Queue'), kmsKey: key, logConfig: { includeDetail: events.IncludeDetail.FULL, level: events.Level.TRACE },
});
const partner = new events.EventBus(buses, 'Partner', { eventSourceName: 'aws.partner/example.com/shop' });
new events.Rule(buses, 'OnFull', { eventBus: full, eventPattern: { source: ['shop'] }, enabled: false });
const imported = events.EventBus.fromEventBusArn(buses, 'ByArn', 'arn:aws:events:eu-west-1:444455556666:event-bus/central');
const named = events.EventBus.fromEventBusName(buses, 'ByName', 'known');
new events.Rule(buses, 'OnImported', { eventBus: imported, eventPattern: { source: ['shop'] } });
new events.Rule(buses, 'OnNamed', { eventBus: named, eventPattern: { source: ['shop'] } });
const attributes = events.EventBus.fromEventBusAttributes(buses, 'ByAttributes', { eventBusArn: 'arn:aws:events:eu-west-1:111122223333:event-bus/a', eventBusName: 'a', eventBusPolicy: '{}', eventSourceName: 'aws.partner/a/b' });

const role = new iam.Role(buses, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
for (const bus of [plain, named]) bus.grantPutEventsTo(role);
plain.grantPutEventsTo(new iam.ServicePrincipal('pinpoint.amazonaws.com'), 'pinpoint');
full.grants.actions(role, ['events:DescribeEventBus']);
full.grants.allPutEvents(role);
events.EventBus.grantAllPutEvents(new iam.User(buses, 'User'));
full.addToResourcePolicy(new iam.PolicyStatement({ sid: 'other', actions: ['events:PutEvents'], principals: [new iam.AccountPrincipal('444455556666')], resources: [full.eventBusArn] }));
new events.EventBusPolicy(buses, 'Policy', { eventBus: plain, statementId: 'own', statement: new iam.PolicyStatement({ actions: ['events:PutEvents'], principals: [new iam.AnyPrincipal()], resources: [plain.eventBusArn] }).toJSON() });

full.archive('Archive', { archiveName: 'orders', eventPattern: { source: ['shop'] }, retention: cdk.Duration.days(30) });
plain.archive('Archive', { eventPattern: { detailType: M.prefix('O') } });
const archive = new events.Archive(buses, 'Encrypted', { sourceEventBus: named, kmsKey: key, description: 'all', eventPattern: { account: ['111122223333'] } });
const output = (id, value) => new cdk.CfnOutput(buses, id, { value });
output('Names', `${plain.eventBusName} ${full.eventBusName} ${partner.eventBusName} ${imported.eventBusName} ${named.eventBusName} ${attributes.eventBusName}`);
output('Arns', `${plain.eventBusArn} ${full.eventBusArn} ${imported.eventBusArn} ${named.eventBusArn}`);
output('More', `${partner.eventSourceName} ${attributes.eventSourceName} ${attributes.eventBusPolicy}`);
output('ArchiveIs', `${archive.archiveArn} ${archive.archiveName}`);
app.synth();
