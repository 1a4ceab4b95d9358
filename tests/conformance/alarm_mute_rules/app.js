// Alarms that are mute for a while.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cw } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Mute');
const alarm = new cw.Metric({ namespace: 'Shop', metricName: 'Requests' }).createAlarm(stack, 'Alarm', { threshold: 100, evaluationPeriods: 3 });
const composite = new cw.CompositeAlarm(stack, 'Composite', { alarmRule: alarm });
const rule = new cw.AlarmMuteRule(stack, 'Rule', {
  alarmMuteRuleName: 'nights', description: 'quiet', alarms: [alarm], duration: cdk.Duration.hours(8), schedule: cw.ScheduleExpression.cron({ minute: '0', hour: '22', weekDay: 'MON-FRI', timeZone: cdk.TimeZone.EUROPE_BERLIN }),
  start: { year: 2026, month: 1, day: 2, hour: 3, minute: 4 }, expire: { year: 2027, month: 12, day: 31, hour: 23, minute: 59 }, tags: { team: 'shop' },
});
rule.addAlarm(composite);
new cw.AlarmMuteRule(stack, 'Empty', { duration: cdk.Duration.days(15), schedule: cw.ScheduleExpression.at({ year: 2026, month: 11, day: 21, hour: 20, minute: 30 }, cdk.TimeZone.ASIA_TOKYO) });
alarm.addAlarmMuteRule('Monthly', { duration: cdk.Duration.minutes(90), schedule: cw.ScheduleExpression.cron({ minute: '*/5', day: '1', month: '1-6' }) });
composite.addAlarmMuteRule('Given', { duration: cdk.Duration.minutes(1), schedule: cw.ScheduleExpression.expression('cron(0 2 * * *)') });
const byName = cw.AlarmMuteRule.fromAlarmMuteRuleName(stack, 'ByName', 'theirs');
const byArn = cw.AlarmMuteRule.fromAlarmMuteRuleArn(stack, 'ByArn', 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm-mute-rule:there');
Object.entries({ Arn: rule.alarmMuteRuleArn, Name: rule.alarmMuteRuleName, ByNameArn: byName.alarmMuteRuleArn, ByArnName: byArn.alarmMuteRuleName }).forEach(([id, value]) => new cdk.CfnOutput(stack, id, { value }));
app.synth();
