// Alarms on PromQL queries that exist already, and a composite alarm over them.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'PromQL');
const byName = cloudwatch.PromQLAlarm.fromPromQLAlarmName(stack, 'ByName', 'theirs');
const byArn = cloudwatch.PromQLAlarm.fromPromQLAlarmArn(stack, 'ByArn', 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:other');
new cloudwatch.CompositeAlarm(stack, 'Any', {
  alarmRule: cloudwatch.AlarmRule.anyOf(byName, byArn), actionsSuppressor: byName, actionsSuppressorExtensionPeriod: cdk.Duration.minutes(3),
});
new cdk.CfnOutput(stack, 'Names', { value: cdk.Fn.join(' ', [byName.alarmName, byName.alarmArn, byArn.alarmName]) });
app.synth();
