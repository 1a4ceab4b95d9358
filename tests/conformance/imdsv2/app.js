// Session tokens for instance metadata, demanded of whole trees; metrics of VPN connections.
const cdk = require('aws-cdk-lib');
const { aws_cloudwatch: cloudwatch, aws_ec2: ec2 } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Tokens');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 1, natGateways: 0, vpnGateway: true });
const base = { vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() };
new ec2.Instance(stack, 'Instance', base);
const templated = new ec2.Instance(stack, 'Templated', base);
templated.instance.launchTemplate = { launchTemplateId: 'lt-1', version: '1' };
new ec2.LaunchTemplate(stack, 'Template', {});
new ec2.LaunchTemplate(stack, 'OtherOptions', { httpEndpoint: true, httpTokens: ec2.LaunchTemplateHttpTokens.OPTIONAL });
cdk.Aspects.of(stack).add(new ec2.InstanceRequireImdsv2Aspect());
cdk.Aspects.of(stack).add(new ec2.LaunchTemplateRequireImdsv2Aspect());

const flagged = new cdk.Stack(app, 'Flagged');
flagged.node.setContext('@aws-cdk/aws-ec2:uniqueImdsv2TemplateName', true);
const other = new ec2.Vpc(flagged, 'Vpc', { maxAzs: 1, natGateways: 0 });
new ec2.Instance(flagged, 'Instance', { ...base, vpc: other });
cdk.Aspects.of(app).add(new ec2.InstanceRequireImdsv2Aspect({ suppressWarnings: true }));

const connection = vpc.addVpnConnection('Home', { ip: '192.0.2.1' });
const alarm = (id, metric) => new cloudwatch.Alarm(stack, id, { metric, threshold: 1, evaluationPeriods: 1 });
alarm('Any', connection.metric('Other', { statistic: cloudwatch.Stats.MAXIMUM }));
alarm('State', connection.metricTunnelState());
alarm('In', connection.metricTunnelDataIn());
alarm('Out', connection.metricTunnelDataOut({ period: cdk.Duration.minutes(1) }));
alarm('All', ec2.VpnConnection.metricAll('Other'));
alarm('AllState', ec2.VpnConnection.metricAllTunnelState());
alarm('AllIn', ec2.VpnConnection.metricAllTunnelDataIn({ statistic: cloudwatch.Stats.MINIMUM }));
alarm('AllOut', ec2.VpnConnection.metricAllTunnelDataOut());
app.synth();
