// How long log groups that others make are kept: one function a stack, with a role of its own or a given one.
const cdk = require('aws-cdk-lib');
const { aws_iam: iam, aws_logs: logs } = cdk;

const app = new cdk.App();
const own = new cdk.Stack(app, 'Own');
cdk.Tags.of(own).add('team', 'shop');
const name = new cdk.CfnParameter(own, 'Name').valueAsString;
const kept = new logs.LogRetention(own, 'Kept', { logGroupName: '/aws/lambda/shop', retention: logs.RetentionDays.ONE_MONTH });
const elsewhere = new logs.LogRetention(own, 'Elsewhere', {
  logGroupName: name, logGroupRegion: 'us-east-1', retention: logs.RetentionDays.INFINITE, logRetentionRetryOptions: { maxRetries: 7 },
});
new logs.LogRetention(own, 'Gone', { logGroupName: '/aws/lambda/gone', retention: logs.RetentionDays.ONE_DAY, removalPolicy: cdk.RemovalPolicy.DESTROY });
new logs.LogRetention(own, 'Stays', { logGroupName: name, retention: logs.RetentionDays.ONE_YEAR, removalPolicy: cdk.RemovalPolicy.RETAIN });
new cdk.CfnOutput(own, 'KeptArn', { value: kept.logGroupArn });
new cdk.CfnOutput(own, 'ElsewhereArn', { value: elsewhere.logGroupArn });

const given = new cdk.Stack(app, 'Given', { env: { account: '111122223333', region: 'eu-west-1' } });
const role = new iam.Role(given, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
new logs.LogRetention(given, 'First', { logGroupName: 'first', retention: logs.RetentionDays.ONE_WEEK, role });
const second = new logs.LogRetention(given, 'Second', { logGroupName: 'second', retention: logs.RetentionDays.ONE_WEEK, removalPolicy: cdk.RemovalPolicy.DESTROY });
new cdk.CfnOutput(given, 'SecondArn', { value: second.logGroupArn });

const imported = new cdk.Stack(app, 'Imported');
new logs.LogRetention(imported, 'Third', {
  logGroupName: 'third', retention: logs.RetentionDays.TEN_YEARS, role: iam.Role.fromRoleArn(imported, 'Role', 'arn:aws:iam::111122223333:role/keeper'),
});
app.synth();
