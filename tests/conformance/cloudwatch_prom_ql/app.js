// Alarms on PromQL queries, and composite alarms over them.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'PromQL');
const plain = new cloudwatch.PromQLAlarm(stack, 'Plain', { query: 'up == 0', evaluationInterval: cdk.Duration.seconds(10) });
const full = new cloudwatch.PromQLAlarm(stack, 'Full', {
  query: 'rate(errors[5m]) > 0.5', evaluationInterval: cdk.Duration.hours(1), actionsEnabled: false, alarmDescription: 'errors', alarmName: 'errors', pendingPeriod: cdk.Duration.minutes(5), recoveryPeriod: cdk.Duration.days(1),
});
full.addAlarmAction({ bind: () => ({ alarmActionArn: 'arn:aws:sns:eu-west-1:111122223333:alarm' }) });
full.addOkAction({ bind: () => ({ alarmActionArn: 'arn:aws:sns:eu-west-1:111122223333:ok' }) });
full.addInsufficientDataAction({ bind: () => ({ alarmActionArn: 'arn:aws:sns:eu-west-1:111122223333:none' }) });
const byName = cloudwatch.PromQLAlarm.fromPromQLAlarmName(stack, 'ByName', 'theirs');
const byArn = cloudwatch.PromQLAlarm.fromPromQLAlarmArn(stack, 'ByArn', 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:other');
new cloudwatch.CompositeAlarm(stack, 'Any', {
  alarmRule: cloudwatch.AlarmRule.anyOf(plain, full, byName, byArn), actionsSuppressor: plain, actionsSuppressorExtensionPeriod: cdk.Duration.minutes(3),
});
new cdk.CfnOutput(stack, 'Names', { value: cdk.Fn.join(' ', [plain.alarmName, full.alarmArn, byName.alarmArn, byArn.alarmName]) });
app.synth();
