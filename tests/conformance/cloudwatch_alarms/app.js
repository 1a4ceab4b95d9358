// Alarms on metrics, expressions and other alarms.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_iam: iam } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Alarms', { env: { account: '111122223333', region: 'eu-west-1' } });
const { AlarmRule, AlarmState, AtLeastThreshold, ComparisonOperator, Metric, Stats, TreatMissingData, Unit } = cloudwatch;

class Page {
  bind(scope, alarm) {
    return { alarmActionArn: cdk.Fn.join('', ['arn:aws:sns:eu-west-1:111122223333:page-', alarm.node.id]) };
  }
}
class Stop {
  bind() {
    return { alarmActionArn: 'arn:aws:automate:eu-west-1:ec2:stop' };
  }
}

const requests = new Metric({ namespace: 'Shop', metricName: 'Requests', dimensionsMap: { Zone: 'b', Host: cdk.Fn.ref('AWS::StackName') }, statistic: Stats.SUM });
const latency = new Metric({ namespace: 'Shop', metricName: 'Latency', period: cdk.Duration.minutes(1), statistic: 'P99.9', unit: Unit.MILLISECONDS });

// metrics
const busy = requests.createAlarm(stack, 'Busy', {
  threshold: 1000, evaluationPeriods: 3, actionsEnabled: false, alarmDescription: 'many requests', alarmName: 'busy',
  comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD, datapointsToAlarm: 2, evaluateLowSampleCountPercentile: 'ignore', treatMissingData: TreatMissingData.NOT_BREACHING,
});
busy.addAlarmAction(new Page(), new Page());
busy.addOkAction(new Page());
busy.addInsufficientDataAction(new Page());
const slow = new cloudwatch.Alarm(stack, 'Slow', { metric: latency, threshold: 0.25, evaluationPeriods: 1 });
const statistics = ['avg', 'Minimum', 'n', 'iqm', Stats.percentile(95.5), Stats.tm(90), Stats.trimmedMean(10, 90), Stats.wm(5), Stats.winsorizedMean(2.5, 97.5), Stats.tc(80), Stats.trimmedCount(1, 99), Stats.ts(70), Stats.trimmedSum(3, 97), Stats.percentileRank(300), Stats.pr(100, 2000), 'tm(10%:90%)', 'unheard of'];
statistics.forEach((statistic, i) => latency.with({ statistic }).createAlarm(stack, `Statistic${i}`, { threshold: 1, evaluationPeriods: 1 }));

// what needs more than the simple properties
latency.with({ label: 'Latency of all', color: '#ff0000', visible: false }).createAlarm(stack, 'Labelled', { threshold: 1, evaluationPeriods: 1, comparisonOperator: ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD });
requests.with({ account: '444455556666', dimensionsMap: { Zone: 'c' } }).createAlarm(stack, 'Elsewhere', { threshold: 1, evaluationPeriods: 1, comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD });
requests.with({ stackAccount: '444455556666', stackRegion: 'eu-west-1' }).createAlarm(stack, 'OtherStack', { threshold: 1, evaluationPeriods: 1 });
requests.attachTo(stack).with({ region: 'eu-west-1' }).createAlarm(stack, 'Attached', { threshold: 1, evaluationPeriods: 1, treatMissingData: TreatMissingData.BREACHING });

// expressions
const errors = new Metric({ namespace: 'Shop', metricName: 'Errors', statistic: 'Sum' });
const rate = new cloudwatch.MathExpression({ expression: '100 * errors / requests', usingMetrics: { requests, errors }, label: 'Errors in percent', period: cdk.Duration.minutes(10) });
const failing = rate.createAlarm(stack, 'Failing', { threshold: 5, evaluationPeriods: 2, treatMissingData: TreatMissingData.IGNORE });
const nested = new cloudwatch.MathExpression({ expression: 'MAX([rate, again, FILL(m3, 0)])', usingMetrics: { rate, again: requests, m3: latency.with({ account: '444455556666' }) } });
nested.with({ color: '#00ff00', period: cdk.Duration.minutes(2) }).createAlarm(stack, 'Nested', { threshold: 5, evaluationPeriods: 2, treatMissingData: TreatMissingData.MISSING });
new cloudwatch.MathExpression({ expression: 'SELECT AVG(Latency) FROM Shop', period: cdk.Duration.seconds(30) }).createAlarm(stack, 'Query', { threshold: 1, evaluationPeriods: 1 });

// bands
new cloudwatch.AnomalyDetectionAlarm(stack, 'Odd', { metric: requests, evaluationPeriods: 2 });
new cloudwatch.AnomalyDetectionAlarm(stack, 'OddlySlow', { metric: latency, evaluationPeriods: 2, stdDevs: 3.5, comparisonOperator: ComparisonOperator.GREATER_THAN_UPPER_THRESHOLD, alarmName: 'oddly-slow' });
Metric.anomalyDetectionFor({ metric: errors, stdDevs: 4, label: 'errors' }).createAlarm(stack, 'OddlyFew', { threshold: cloudwatch.Alarm.ANOMALY_DETECTION_NO_THRESHOLD, evaluationPeriods: 1, comparisonOperator: ComparisonOperator.LESS_THAN_LOWER_THRESHOLD });

// alarms on alarms
const byName = cloudwatch.Alarm.fromAlarmName(stack, 'ByName', 'their-alarm');
const byArn = cloudwatch.Alarm.fromAlarmArn(stack, 'ByArn', 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:other');
const both = new cloudwatch.CompositeAlarm(stack, 'Both', {
  alarmRule: AlarmRule.allOf(busy, AlarmRule.anyOf(slow, failing), AlarmRule.not(AlarmRule.fromAlarm(byName, AlarmState.INSUFFICIENT_DATA)), AlarmRule.fromBoolean(true)),
});
both.addAlarmAction(new Page());
const all = new cloudwatch.CompositeAlarm(stack, 'All', {
  alarmRule: AlarmRule.anyOf(
    AlarmRule.atLeast(AlarmState.ALARM, { operands: [busy, slow, byArn], threshold: AtLeastThreshold.count(2) }),
    AlarmRule.atLeastNot(AlarmState.OK, { operands: [failing, both], threshold: AtLeastThreshold.percentage(50) }),
    AlarmRule.fromString('ALARM("theirs")')),
  actionsEnabled: true, actionsSuppressor: byArn, actionsSuppressorWaitPeriod: cdk.Duration.minutes(5), alarmDescription: 'all of them', compositeAlarmName: 'all',
});
all.addOkAction(new Page());
all.addInsufficientDataAction(new Page());
const ofAll = cloudwatch.CompositeAlarm.fromCompositeAlarmName(stack, 'OfAll', 'composite');
new cdk.CfnOutput(stack, 'Names', { value: cdk.Fn.join(' ', [busy.alarmName, slow.alarmArn, both.alarmName, all.alarmArn, ofAll.alarmArn, byArn.alarmName]) });

// instances
const cpu = new Metric({ namespace: 'AWS/EC2', metricName: 'CPUUtilization', dimensionsMap: { InstanceId: 'i-0123456789abcdef0' } });
cpu.createAlarm(stack, 'Idle', { threshold: 1, evaluationPeriods: 12 }).addAlarmAction(new Stop());

Metric.grantPutMetricData(new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }));

// a stack whose account and region are open
const open = new cdk.Stack(app, 'Open');
requests.with({ account: open.account, region: 'eu-west-1' }).createAlarm(open, 'Own', { threshold: 1, evaluationPeriods: 1 });
requests.attachTo(stack).createAlarm(open, 'Other', { threshold: 1, evaluationPeriods: 1 });
app.synth();
