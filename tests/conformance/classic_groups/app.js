// Auto Scaling groups behind Classic Load Balancers, one of them behind several kinds at once.
const cdk = require('aws-cdk-lib');
const { aws_autoscaling: autoscaling, aws_ec2: ec2, aws_elasticloadbalancing: elb, aws_elasticloadbalancingv2: elbv2 } = cdk;
const { plainStack, upperCaseProtocols } = require('../support');

const app = new cdk.App();
const stack = plainStack(app, 'groups');
const vpc = new ec2.Vpc(stack, 'vpc', { maxAzs: 2, natGateways: 1 });
const instances = { instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() };
const fleet = new autoscaling.AutoScalingGroup(stack, 'fleet', {
  ...instances, healthChecks: autoscaling.HealthChecks.withAdditionalChecks({ additionalTypes: [autoscaling.AdditionalHealthCheckType.ELB], gracePeriod: cdk.Duration.minutes(2) }), vpc,
});
const front = new elb.LoadBalancer(stack, 'front', { healthCheck: { port: 80 }, internetFacing: true, targets: [fleet], vpc });
front.addListener({ externalPort: 80 });
front.addListener({ externalPort: 8443, externalProtocol: elb.LoadBalancingProtocol.TCP, internalPort: 443, internalProtocol: elb.LoadBalancingProtocol.TCP });
upperCaseProtocols(front, 'HTTP HTTP', 'TCP TCP');

// behind two, and in a target group
const template = new ec2.LaunchTemplate(stack, 'template', { ...instances, securityGroup: new ec2.SecurityGroup(stack, 'group', { vpc }) });
const shared = new autoscaling.AutoScalingGroup(stack, 'shared', { launchTemplate: template, vpc });
const inside = new elb.LoadBalancer(stack, 'inside', { listeners: [{ allowConnectionsFrom: [fleet], externalPort: 80 }], vpc });
upperCaseProtocols(inside, 'HTTP HTTP');
inside.addTarget(shared);
front.addTarget(shared);
const nlb = new elbv2.NetworkLoadBalancer(stack, 'nlb', { vpc });
nlb.addListener('listener', { port: 80 }).addTargets('targets', { port: 80, targets: [shared] });
app.synth();
