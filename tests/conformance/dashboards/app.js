// Dashboards: widgets of all kinds, their layout, and what users choose.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cw } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Dashboards', { env: { account: '111122223333', region: 'eu-west-1' } });
const open = new cdk.Stack(app, 'Open');
const queue = new cdk.CfnResource(stack, 'Queue', { type: 'AWS::SQS::Queue' });
const seen = new cw.Metric({ namespace: 'AWS/SQS', metricName: 'Seen', dimensionsMap: { QueueName: queue.getAtt('QueueName').toString() } });
const size = new cw.Metric({ namespace: 'Shop', metricName: 'Size', statistic: 'p99', period: cdk.Duration.minutes(1), label: 'Sizes', color: cw.Color.RED });
const there = new cw.Metric({ namespace: 'Shop', metricName: 'There', account: '444455556666', region: 'us-east-1', id: 'there', visible: false });
const attached = new cw.Metric({ namespace: 'Shop', metricName: 'Attached' }).attachTo(stack);
const elsewhere = new cw.Metric({ namespace: 'Shop', metricName: 'Elsewhere', stackRegion: 'us-west-2', stackAccount: '111122223333' });
const rate = new cw.MathExpression({ expression: 'a / b * 100', usingMetrics: { a: seen, b: size } });
const labelled = new cw.MathExpression({ expression: 'c + d', label: 'Sum', color: cw.Color.BLUE, period: cdk.Duration.minutes(1), usingMetrics: { c: rate, d: seen } });
const search = new cw.SearchExpression({ expression: "SEARCH('{AWS/EC2,InstanceId} CPUUtilization', 'Average', 300)", searchRegion: 'us-east-1', searchAccount: '111122223333', label: '' });
const found = new cw.MathExpression({ expression: "SUM(SEARCH('x', 'Sum', 300))", searchAccount: '444455556666', searchRegion: 'eu-west-1', visible: false });

const alarm = seen.createAlarm(stack, 'Alarm', { threshold: 100, evaluationPeriods: 3, datapointsToAlarm: 2 });
const often = size.createAlarm(stack, 'Often', { threshold: 1.5, evaluationPeriods: 1, comparisonOperator: cw.ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD });
const below = rate.createAlarm(stack, 'Below', { threshold: 7, evaluationPeriods: 2, comparisonOperator: cw.ComparisonOperator.LESS_THAN_THRESHOLD });
const quick = new cw.Metric({ namespace: 'Shop', metricName: 'Quick', period: cdk.Duration.seconds(10) }).createAlarm(stack, 'Quick', { threshold: 1, evaluationPeriods: 1, comparisonOperator: cw.ComparisonOperator.GREATER_THAN_THRESHOLD });
const band = new cw.AnomalyDetectionAlarm(stack, 'Band', { metric: size, evaluationPeriods: 1 });

// graphs
const dashboard = new cw.Dashboard(stack, 'Graphs', { dashboardName: 'graphs', start: '-PT9H', end: '2018-12-17T06:00:00.000Z', periodOverride: cw.PeriodOverride.INHERIT });
const graph = new cw.GraphWidget({
  title: 'All', width: 12, height: 8, region: 'eu-west-1', accountId: '111122223333', left: [seen, rate], right: [size, there], stacked: true, liveData: true, legendPosition: cw.LegendPosition.RIGHT, setPeriodToTimeRange: false, period: cdk.Duration.minutes(15), statistic: 'Sum', start: '-P7D', end: '2018-12-17T06:00:00.000Z',
  leftYAxis: { label: 'Count', min: 0, max: 12.5, showUnits: false }, rightYAxis: { min: 1 },
  leftAnnotations: [{ value: 10, label: 'Many', color: cw.Color.GREEN, fill: cw.Shading.ABOVE, visible: true }, alarm.toAnnotation(), often.toAnnotation(), below.toAnnotation(), quick.toAnnotation()],
  rightAnnotations: [{ value: 20.5 }, band.toAnnotation()],
  verticalAnnotations: [{ date: '2022-10-19T00:00:00Z', label: 'Deployment', color: cw.Color.BROWN, fill: cw.VerticalShading.BEFORE, visible: false }, { date: '2022-10-19T00:00:00.123' }],
});
dashboard.addWidgets(graph, new cw.GraphWidget({ left: [labelled, attached, elsewhere, search, found], view: cw.GraphWidgetView.BAR }), new cw.GraphWidget({ title: 'Pie', view: cw.GraphWidgetView.PIE, displayLabelsOnChart: true, left: [seen], width: 10 }));
graph.addLeftMetric(attached);
graph.addRightMetric(found);
dashboard.addWidgets(new cw.GraphWidget({ title: 'Empty' }));
const gauge = new cw.GaugeWidget({ metrics: [seen], title: 'Gauge', leftYAxis: { label: 'percent', max: 200 }, annotations: [{ value: 5, label: 'five' }, alarm.toAnnotation()], legendPosition: cw.LegendPosition.HIDDEN, statistic: 'Maximum' });
const table = new cw.TableWidget({
  title: 'Table', width: 24, layout: cw.TableLayout.VERTICAL, summary: { columns: [cw.TableSummaryColumn.AVERAGE, cw.TableSummaryColumn.MAXIMUM], hideNonSummaryColumns: true, sticky: true }, showUnitsInLabel: true, fullPrecision: true, metrics: [size], liveData: false,
  thresholds: [cw.TableThreshold.above(1000, cw.Color.RED), cw.TableThreshold.between(500, 1000, cw.Color.ORANGE), cw.TableThreshold.below(500)],
});
dashboard.addWidgets(gauge, new cw.GaugeWidget({}), new cw.TableWidget({}));
dashboard.addWidgets(table);
gauge.addMetric(size);
table.addMetric(seen);
dashboard.addWidgets(new cw.SingleValueWidget({ title: 'Now', metrics: [seen, size], fullPrecision: true, sparkline: true, period: cdk.Duration.minutes(10), start: '-P1D', liveData: true, accountId: '444455556666' }), new cw.SingleValueWidget({ metrics: [rate], setPeriodToTimeRange: true, region: 'us-east-1' }));

// other widgets and their layout
const others = new cw.Dashboard(open, 'Others', {
  defaultInterval: cdk.Duration.days(7),
  widgets: [[new cw.TextWidget({ markdown: '# Title' }), new cw.TextWidget({ markdown: 'solid', width: 20, height: 1, background: cw.TextWidgetBackground.SOLID })], [new cw.TextWidget({ markdown: 'alone' })]],
  variables: [new cw.DashboardVariable({ type: cw.VariableType.PATTERN, value: 'Region', inputType: cw.VariableInputType.RADIO, id: 'region', label: 'Where', defaultValue: cw.DefaultValue.value('us-east-1'), visible: true, values: cw.Values.fromValues({ label: 'IAD', value: 'us-east-1' }, { value: 'us-west-2' }) })],
});
others.addVariable(new cw.DashboardVariable({ type: cw.VariableType.PROPERTY, value: 'BucketName', inputType: cw.VariableInputType.SELECT, id: 'bucket', defaultValue: cw.DefaultValue.FIRST, values: cw.Values.fromSearchComponents({ namespace: 'AWS/S3', dimensions: ['BucketName', 'StorageType'], metricName: 'BucketSizeBytes', populateFrom: 'BucketName' }) }));
others.addVariable(new cw.DashboardVariable({ type: cw.VariableType.PROPERTY, value: 'InstanceId', inputType: cw.VariableInputType.SELECT, id: 'instance', values: cw.Values.fromSearch('{AWS/EC2,InstanceId} MetricName="CPUUtilization"', 'InstanceId') }));
others.addVariable(new cw.DashboardVariable({ type: cw.VariableType.PATTERN, value: 'Stage', inputType: cw.VariableInputType.INPUT, id: 'stage', visible: false }));
const text = (markdown, width, height) => new cw.TextWidget({ markdown, width, height });
const row = new cw.Row(text('a', 10, 3), new cw.Spacer({ width: 3, height: 2 }), new cw.Column(text('b', 4, 2), new cw.Spacer(), text('c', 5, 1)));
row.addWidget(text('d', 6, 1));
const column = new cw.Column(row, text('e', 24, 1));
others.addWidgets(column);
column.addWidget(text('f', 2, 2));
others.addWidgets();
const imported = cw.Alarm.fromAlarmArn(open, 'Imported', 'arn:aws:cloudwatch:eu-west-1:111122223333:alarm:there');
others.addWidgets(
  new cw.AlarmWidget({ alarm: imported, title: 'Alarm', leftYAxis: { min: 0 } }),
  new cw.AlarmStatusWidget({ alarms: [imported], title: 'States', sortBy: cw.AlarmStatusWidgetSortBy.STATE_UPDATED_TIMESTAMP, states: [cw.AlarmState.ALARM, cw.AlarmState.INSUFFICIENT_DATA] }),
  new cw.AlarmStatusWidget({ alarms: [imported], width: 4, height: 4 }),
);
const query = { logGroupNames: ['one', cdk.Fn.ref('AWS::StackName')], queryLines: ['fields @message', 'filter @message like /Error/'] };
const { LogQueryVisualizationType: View } = cw;
others.addWidgets(
  new cw.LogQueryWidget({ ...query, title: 'Logs' }), new cw.LogQueryWidget({ ...query, view: View.LINE }), new cw.LogQueryWidget({ ...query, view: View.STACKEDAREA, region: 'us-east-1', accountId: '444455556666' }),
  new cw.LogQueryWidget({ logGroupNames: ['one'], queryString: 'SELECT 1', queryLanguage: cw.LogQueryLanguage.SQL, view: View.PIE, width: 24, height: 3 }),
);
others.addWidgets(new cw.CustomWidget({ title: 'Own', functionArn: 'arn:aws:lambda:us-west-2:123456789012:function:my-function', params: { a: [1, 'b'] }, updateOnResize: false }), new cw.CustomWidget({ title: 'Plain', functionArn: 'arn:aws:lambda:us-west-2:123456789012:function:my-function' }));
others.addWidgets(new cw.GraphWidget({ left: [size, attached, elsewhere, search] }));
const reader = new cdk.Stack(app, 'Reader', { env: { account: '111122223333', region: 'eu-west-1' } });
new cw.Dashboard(reader, 'Reads').addWidgets(new cw.GraphWidget({ left: [seen] }), new cw.AlarmWidget({ alarm }));
new cdk.CfnOutput(stack, 'Arn', { value: dashboard.dashboardArn });
new cdk.CfnOutput(stack, 'Name', { value: dashboard.dashboardName });
new cdk.CfnOutput(open, 'Arn', { value: others.dashboardArn });
new cdk.CfnOutput(open, 'Name', { value: others.dashboardName });
app.synth();
