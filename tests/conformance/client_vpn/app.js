// Client VPN endpoints: both ways of signing in, rules, routes, and every option.
const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_iam: iam, aws_lambda: lambda, aws_logs: logs } = cdk;

const SERVER = 'arn:aws:acm:eu-west-1:123456789012:certificate/server';
const CLIENT = 'arn:aws:acm:eu-west-1:123456789012:certificate/client';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Vpn');
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });

const plain = vpc.addClientVpnEndpoint('Plain', { cidr: '10.100.0.0/16', serverCertificateArn: SERVER, clientCertificateArn: CLIENT });
plain.connections.allowFromAnyIpv4(ec2.Port.tcp(443));
plain.addRoute('Others', { cidr: '10.100.0.0/16', target: ec2.ClientVpnRouteTarget.local() });
const rule = plain.addAuthorizationRule('Admins', { cidr: '10.0.10.0/24', groupId: 'admins', description: 'the machines' });
rule.node.addDependency(plain.targetNetworksAssociated);

const provider = iam.SamlProvider.fromSamlProviderArn(stack, 'Provider', 'arn:aws:iam::123456789012:saml-provider/people');
const portal = iam.SamlProvider.fromSamlProviderArn(stack, 'Portal', 'arn:aws:iam::123456789012:saml-provider/portal');
const handler = new lambda.Function(stack, 'Handler', {
  functionName: 'AWSClientVPN-connect', runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler',
  code: lambda.Code.fromInline('exports.handler = async () => ({ allow: true })'),
});
const group = new logs.LogGroup(stack, 'Connections', { retention: logs.RetentionDays.ONE_WEEK });
const full = new ec2.ClientVpnEndpoint(stack, 'Full', {
  vpc,
  cidr: '10.200.0.0/22',
  serverCertificateArn: SERVER,
  clientCertificateArn: CLIENT,
  userBasedAuthentication: ec2.ClientVpnUserBasedAuthentication.federated(provider, portal),
  clientConnectionHandler: handler,
  clientLoginBanner: 'Be good.',
  clientRouteEnforcementOptions: { enforced: true },
  description: 'for everybody',
  disconnectOnSessionTimeout: false,
  dnsServers: ['8.8.8.8', '8.8.4.4'],
  logGroup: group,
  logStream: group.addStream('Stream'),
  port: ec2.VpnPort.OPENVPN,
  securityGroups: [new ec2.SecurityGroup(stack, 'Group', { vpc })],
  sessionTimeout: ec2.ClientVpnSessionTimeout.TEN_HOURS,
  splitTunnel: false,
  transportProtocol: ec2.TransportProtocol.TCP,
  vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
  authorizeAllUsersToVpcCidr: false,
});
full.addRoute('Internet', { cidr: '0.0.0.0/0', target: ec2.ClientVpnRouteTarget.subnet(vpc.publicSubnets[0]), description: 'out' });
new cdk.CfnOutput(stack, 'Id', { value: full.endpointId });

vpc.addClientVpnEndpoint('Directory', {
  cidr: '10.104.0.0/22',
  serverCertificateArn: SERVER,
  userBasedAuthentication: ec2.ClientVpnUserBasedAuthentication.activeDirectory('d-1'),
  logging: false,
  selfServicePortal: false,
  splitTunnel: true,
  clientRouteEnforcementOptions: { enforced: false },
  sessionTimeout: ec2.ClientVpnSessionTimeout.TWENTY_FOUR_HOURS,
});

const imported = ec2.ClientVpnEndpoint.fromEndpointAttributes(stack, 'Imported', {
  endpointId: 'cvpn-endpoint-1', securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(stack, 'There', 'sg-0123456789abcdef0')],
});
imported.connections.allowFromAnyIpv4(ec2.Port.udp(1194));
new ec2.ClientVpnRoute(stack, 'Route', { clientVpnEndpoint: imported, cidr: '10.9.0.0/16', target: ec2.ClientVpnRouteTarget.subnet(vpc.privateSubnets[1]) });
new ec2.ClientVpnAuthorizationRule(stack, 'Rule', { clientVpnEndpoint: imported, cidr: '10.9.0.0/16' });

// What isn't listed, in an imported VPC.
const there = ec2.Vpc.fromVpcAttributes(stack, 'Elsewhere', {
  vpcId: 'vpc-0123456789abcdef0', vpcCidrBlock: '10.0.0.0/16', availabilityZones: ['a'], privateSubnetIds: ['subnet-0123456789abcdef0'],
});
there.addInterfaceEndpoint('Global', { service: new ec2.InterfaceVpcEndpointAwsService('all', 'com.amazonaws', 443, { global: true }) });
app.synth();
