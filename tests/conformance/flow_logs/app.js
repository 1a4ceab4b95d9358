// Flow logs of everything that has them: to log groups and delivery streams, with fields and intervals.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_iam: iam, aws_kinesisfirehose: firehose, aws_logs: logs } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Logs');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, flowLogs: { Plain: {}, Rejected: { trafficType: ec2.FlowLogTrafficType.REJECT } } });
const group = new logs.LogGroup(stack, 'Group');
const role = new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('vpc-flow-logs.amazonaws.com') });
const log = vpc.addFlowLog('Own', {
  destination: ec2.FlowLogDestination.toCloudWatchLogs(group, role),
  logFormat: [ec2.LogFormat.SRC_ADDR, ec2.LogFormat.DST_ADDR, ec2.LogFormat.ECS_SERVICE_NAME, ec2.LogFormat.field('tcp-flags'), ec2.LogFormat.custom('${vpc-id} ${type}')],
  maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE,
});
vpc.addFlowLog('GroupOnly', { destination: ec2.FlowLogDestination.toCloudWatchLogs(group), logFormat: [ec2.LogFormat.ALL_DEFAULT_FIELDS], maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.TEN_MINUTES });
new cdk.CfnOutput(stack, 'Id', { value: log.flowLogId });
new cdk.CfnOutput(stack, 'Name', { value: log.logGroup.logGroupName });

const stream = new firehose.CfnDeliveryStream(stack, 'Stream');
vpc.addFlowLog('Streamed', { destination: ec2.FlowLogDestination.toFirehose(stream) });
vpc.addFlowLog('StreamedByRole', { destination: ec2.FlowLogDestination.toFirehose(stream, role) });

new ec2.FlowLog(stack, 'Subnet', { resourceType: ec2.FlowLogResourceType.fromSubnet(vpc.publicSubnets[0]), trafficType: ec2.FlowLogTrafficType.ACCEPT, flowLogName: 'mine' });
new ec2.FlowLog(stack, 'Interface', { resourceType: ec2.FlowLogResourceType.fromNetworkInterfaceId('eni-1') });
new ec2.FlowLog(stack, 'Gateway', { resourceType: ec2.FlowLogResourceType.fromTransitGatewayId('tgw-1'), maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE });
new ec2.FlowLog(stack, 'Attachment', { resourceType: ec2.FlowLogResourceType.fromTransitGatewayAttachmentId('tgw-attach-1') });
const imported = ec2.FlowLog.fromFlowLogId(stack, 'Imported', 'fl-1');
new cdk.CfnOutput(stack, 'ImportedId', { value: imported.flowLogId });
const there = ec2.Vpc.fromVpcAttributes(stack, 'There', { vpcId: 'vpc-1', availabilityZones: ['a'] });
there.addFlowLog('Log');
app.synth();
