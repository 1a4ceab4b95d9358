// Log groups with every prop, their streams, filters, metrics, queries, policies, grants and imports.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_iam: iam, aws_kms: kms, aws_logs: logs } = cdk;
const { FilterPattern: P } = logs;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Logs');
const group = new logs.LogGroup(stack, 'Group', {
  logGroupName: '/shop/web', retention: logs.RetentionDays.ONE_MONTH, removalPolicy: cdk.RemovalPolicy.DESTROY,
  encryptionKey: new kms.Key(stack, 'Key'), logGroupClass: logs.LogGroupClass.STANDARD,
  fieldIndexPolicies: [new logs.FieldIndexPolicy({ fields: ['requestId', 'user'] })],
});
new logs.LogGroup(stack, 'Forever', { retention: logs.RetentionDays.INFINITE, logGroupClass: logs.LogGroupClass.INFREQUENT_ACCESS });
group.addStream('Stream', { logStreamName: 'first' });
new logs.LogStream(stack, 'OwnStream', { logGroup: group, removalPolicy: cdk.RemovalPolicy.DESTROY });

const patterns = [
  P.allEvents(), P.literal('{ $.x = 1 }'), P.allTerms('ERROR', 'a "b" \\c'), P.anyTerm('ERROR', 'WARN'), P.anyTermGroup(['a', 'b'], ['c']), P.anyTermGroup(['a', 'b']),
  P.stringValue('$.level', '==', 'FATAL'), P.stringValue('$.level', '!=', '*'), P.numberValue('$.status', '>=', 500), P.numberValue('$.load', '<', 0.5),
  P.regexValue('$.path', '=', '^/api'), P.booleanValue('$.ok', false), P.booleanValue('$.ok', true), P.isNull('$.user'), P.exists('$.user'), P.notExists('$.user'),
  P.all(P.exists('$.a'), P.any(P.isNull('$.b'), P.notExists('$.c'))), P.all(P.exists('$.a')),
  P.spaceDelimited('time', 'code', '...', 'size').whereString('code', '=', '4*').whereNumber('size', '>', 100).whereNumber('size', '<=', 1000),
];
patterns.forEach((filterPattern, i) => new logs.MetricFilter(stack, `Pattern${i}`, { logGroup: group, filterPattern, metricNamespace: 'Shop', metricName: `Metric${i}` }));
const filter = group.addMetricFilter('Full', {
  applyOnTransformedLogs: true, filterName: 'full', filterPattern: P.exists('$.latency'), metricName: 'Latency', metricNamespace: 'Shop/Web',
  metricValue: '$.latency', unit: cloudwatch.Unit.MILLISECONDS, dimensions: { Host: '$.host', Path: '$.path' },
});
group.addMetricFilter('WithDefault', { defaultValue: 0, filterPattern: P.allTerms('x'), metricName: 'X', metricNamespace: 'Shop' });
const alarm = (id, metric) => new cloudwatch.Alarm(stack, id, { metric, threshold: 1, evaluationPeriods: 1 });
alarm('FilterAlarm', filter.metric());
alarm('FilterMaximum', filter.metric({ statistic: 'Maximum', label: 'worst' }));
alarm('Extracted', group.extractMetric('$.size', 'Shop/Web', 'Size'));
alarm('Incoming', group.metricIncomingLogEvents());
alarm('Bytes', group.metricIncomingBytes({ period: cdk.Duration.minutes(1) }));
group.addSubscriptionFilter('Subscription', {
  destination: { bind: () => ({ arn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/s', role: iam.Role.fromRoleArn(stack, 'Deliverer', 'arn:aws:iam::111122223333:role/deliver') }) },
  filterPattern: P.allEvents(), filterName: 'all',
});
new logs.QueryDefinition(stack, 'Everything', {
  queryDefinitionName: 'shop/everything', logGroups: [group, logs.LogGroup.fromLogGroupName(stack, 'Asked', 'asked')],
  queryString: new logs.QueryString({
    fields: ['@timestamp', '@message'], parseStatements: ['@message "[*] *" as level, text', 'text "* ms" as took'], filterStatements: ['level = "ERROR"', cdk.Fn.join('', ['stack = "', stack.stackId, '"'])],
    statsStatements: ['count(*) as n by bin(5m)', 'max(n)'], sort: '@timestamp desc', limit: 20, display: 'text',
  }),
});
const plain = new logs.QueryDefinition(stack, 'Plain', { queryDefinitionName: 'plain', queryString: new logs.QueryString({ filterStatements: [], sort: '@timestamp' }) });
new cdk.CfnOutput(stack, 'QueryId', { value: plain.queryDefinitionId });

const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
group.grantWrite(role);
group.grantRead(role);
group.grant(role, 'logs:DescribeLogStreams');
group.grantWrite(new iam.ServicePrincipal('es.amazonaws.com'));
group.grantRead(new iam.ArnPrincipal('arn:aws:iam::111122223333:user/x'));
group.grants.read(new iam.AccountPrincipal('444455556666'));
group.grants.write(new iam.ServicePrincipal('events.amazonaws.com'));
group.grants.actions(role, ['logs:PutRetentionPolicy']);
for (const imported of [logs.LogGroup.fromLogGroupName(stack, 'ByName', 'known'), logs.LogGroup.fromLogGroupArn(stack, 'ByArn', 'arn:aws:logs:eu-west-1:111122223333:log-group:other:*')]) {
  imported.addStream('Stream');
  imported.grantWrite(role);
  new cdk.CfnOutput(stack, `${imported.node.id}Arn`, { value: imported.logGroupArn });
  new cdk.CfnOutput(stack, `${imported.node.id}Name`, { value: imported.logGroupName });
}
new logs.ResourcePolicy(stack, 'Policy', {
  resourcePolicyName: 'delivery',
  policyStatements: [new iam.PolicyStatement({ actions: ['logs:PutLogEvents'], principals: [new iam.ServicePrincipal('route53.amazonaws.com')], resources: ['*'] })],
});
app.synth();
