// Endpoints of both kinds, their policies and security groups; endpoint services.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_iam: iam } = cdk;

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Endpoints');
const vpc = new ec2.Vpc(stack, 'Vpc', {
  gatewayEndpoints: { S3: { service: ec2.GatewayVpcEndpointAwsService.S3, subnets: [{ subnetType: ec2.SubnetType.PUBLIC }] } },
});
const table = vpc.addGatewayEndpoint('Table', { service: ec2.GatewayVpcEndpointAwsService.DYNAMODB, dnsRecordIpType: ec2.VpcEndpointDnsRecordIpType.IPV4 });
table.addToPolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['dynamodb:GetItem'], resources: ['*'] }));
const ecr = vpc.addInterfaceEndpoint('Ecr', { service: ec2.InterfaceVpcEndpointAwsService.ECR_DOCKER });
ecr.connections.allowDefaultPortFrom(ec2.Peer.ipv4('10.1.0.0/16'));
const group = new ec2.SecurityGroup(stack, 'Group', { vpc, allowAllOutbound: false });
const logs = new ec2.InterfaceVpcEndpoint(stack, 'Logs', {
  vpc,
  service: ec2.InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS,
  securityGroups: [group],
  open: false,
  privateDnsEnabled: false,
  subnets: { subnetType: ec2.SubnetType.PUBLIC },
  ipAddressType: ec2.VpcEndpointIpAddressType.DUALSTACK,
  dnsRecordIpType: ec2.VpcEndpointDnsRecordIpType.DUALSTACK,
  privateDnsOnlyForInboundResolverEndpoint: ec2.VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint.ALL_RESOLVERS,
});
logs.addToPolicy(new iam.PolicyStatement({ principals: [new iam.AccountRootPrincipal()], actions: ['logs:*'], resources: ['*'] }));
vpc.addInterfaceEndpoint('Own', { service: new ec2.InterfaceVpcEndpointService('com.amazonaws.vpce.eu-west-1.vpce-svc-1', 8443), serviceRegion: 'eu-west-1' });
vpc.addInterfaceEndpoint('Keyspaces', { service: ec2.InterfaceVpcEndpointAwsService.KEYSPACES });
vpc.addInterfaceEndpoint('Global', { service: ec2.InterfaceVpcEndpointAwsService.IAM });
new cdk.CfnOutput(stack, 'Id', { value: logs.vpcEndpointId });
new cdk.CfnOutput(stack, 'Entry', { value: cdk.Fn.select(0, logs.vpcEndpointDnsEntries) });
ec2.InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(stack, 'Imported', { vpcEndpointId: 'vpce-1', port: 443, securityGroups: [group] })
  .connections.allowDefaultPortFromAnyIpv4('from anywhere');

const service = new ec2.VpcEndpointService(stack, 'Service', {
  vpcEndpointServiceLoadBalancers: [{ loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/a/b' }],
  acceptanceRequired: false,
  allowedPrincipals: [new iam.ArnPrincipal('arn:aws:iam::123456789012:root')],
  contributorInsights: true,
  supportedIpAddressTypes: [ec2.IpAddressType.IPV4, ec2.IpAddressType.IPV6],
  allowedRegions: ['eu-west-1'],
});
new cdk.CfnOutput(stack, 'Name', { value: service.vpcEndpointServiceName });

const china = new cdk.Stack(app, 'China', { env: { account: '123456789012', region: 'cn-north-1' } });
const there = new ec2.Vpc(china, 'Vpc', { availabilityZones: ['cn-north-1a'], natGateways: 0 });
there.addInterfaceEndpoint('Ecr', { service: ec2.InterfaceVpcEndpointAwsService.ECR });
there.addInterfaceEndpoint('Transcribe', { service: ec2.InterfaceVpcEndpointAwsService.TRANSCRIBE });
there.addInterfaceEndpoint('Kms', { service: ec2.InterfaceVpcEndpointAwsService.KMS });
app.synth();
